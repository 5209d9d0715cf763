package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.council.Limits;

/**
 * Files that were damaged at random, always the same way: none of them makes a reader throw,
 * neither the one that returns go through nor the one that writes tables as plain CSV. {@code mvn
 * -Pfuzz test -Dtest=MutatedFilesTest} damages more than ten thousand.
 */
class MutatedFilesTest {

  private static final String CSV =
      "\uFEFFTitle; of it\r\n\r\n"
          + "KPI;Actual;\"Comment, \"\"long\"\"\"\r\n"
          + "HOU 1;82,1%;\"two\n"
          + "lines\"\r\n";

  private static final String SHEET =
      "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"2\" hidden=\"0\"><c"
          + " r=\"A2\" t=\"inlineStr\"><is><r><t>a_x000D_</t></r></is></c><c r=\"B2\""
          + " s=\"1\"><f>1+1</f><v>0.82099999999999995</v></c><c r=\"C2\" t=\"s\"><v>0</v></c><c"
          + " r=\"D2\" s=\"2\"><v>43008.5</v></c></row></sheetData><mergeCells><mergeCell"
          + " ref=\"A2:B3\"/></mergeCells>";

  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]d mmm"
          + " yy;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf"
          + " numFmtId=\"164\"/></cellXfs></styleSheet>";

  private static final String LINKS =
      "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
          + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\""
          + " Target=\"s.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\""
          + " Target=\"styles.xml\"/></Relationships>";

  private static final int TIMES = Integer.getInteger("quarterday.mutations", 200);

  @TempDir Path folder;

  @Test
  void noDamagedTextMakesTheReaderThrow() {
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      reads(mutated(CSV.getBytes(StandardCharsets.UTF_8), random), "text " + i);
    }
  }

  @Test
  void noDamagedArchiveMakesTheReaderThrow() throws Exception {
    Random random = new Random(2);
    byte[] whole = workbook(SHEET, STYLES, LINKS);
    assertThat(TableText.read(folder, whole).readable()).isPresent();
    for (int i = 0; i < TIMES; i++) {
      reads(mutated(whole, random), "archive " + i);
    }
  }

  @Test
  void noDamagedPartMakesTheReaderThrow() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < TIMES; i++) {
      String sheet = i % 3 == 0 ? mutated(SHEET, random) : SHEET;
      String styles = i % 3 == 1 ? mutated(STYLES, random) : STYLES;
      String links = i % 3 == 2 ? mutated(LINKS, random) : LINKS;
      reads(workbook(sheet, styles, links), "part " + i + sheet + styles + links);
    }
  }

  @Test
  void noDamagedSampleMakesTheReaderThrow() throws Exception {
    Random random = new Random(4);
    List<byte[]> samples = samples();
    assertThat(samples).hasSizeGreaterThan(10);
    for (int i = 0; i < TIMES; i++) {
      reads(mutated(samples.get(i % samples.size()), random), "sample " + i);
    }
  }

  @Test
  void noDamagedPollutedTextMakesTheReaderThrow() {
    Random random = new Random(5);
    List<PollutedFile> files = Polluter.files(5, 1);
    for (int i = 0; i < TIMES; i++) {
      PollutedFile file = files.get(random.nextInt(files.size()));
      reads(mutated(file.bytes(), random), file.kind() + " " + i);
    }
  }

  /** Every return among the product's samples, and a workbook that LibreOffice saved. */
  private static List<byte[]> samples() throws Exception {
    List<byte[]> samples = new ArrayList<>();
    for (String root : List.of("input-samples", "src/test/resources/org/quarterday/validate")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(csv|xlsx)")).sorted().toList()) {
          samples.add(Files.readAllBytes(file));
        }
      }
    }
    return samples;
  }

  private void reads(byte[] content, String which) {
    assertThatCode(
            () -> {
              TableText.read(folder, content)
                  .readable()
                  .ifPresent(
                      read -> read.sheets().forEach(sheet -> sheet.rows().forEach(Row::cells)));
              TableReader.read(folder.resolve("sent"), "sent", Limits.STANDARD);
            })
        .as(which)
        .doesNotThrowAnyException();
  }

  private static byte[] workbook(String sheet, String styles, String links) throws Exception {
    return RawWorkbook.ofSheet(sheet)
        .part("xl/_rels/workbook.xml.rels", links)
        .part("xl/styles.xml", styles)
        .part("xl/s.xml", "<sst><si><t>shared</t></si></sst>")
        .bytes();
  }

  private static String mutated(String text, Random random) {
    return new String(
        mutated(text.getBytes(StandardCharsets.ISO_8859_1), random), StandardCharsets.ISO_8859_1);
  }

  /** One to four of: a byte changed, a stretch left out, a stretch doubled. */
  private static byte[] mutated(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = random.nextInt(4); i >= 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(256));
        case 1 -> text.setCharAt(at, "0129-,;\"<>=AZ.%E".charAt(random.nextInt(16)));
        case 2 -> text.delete(at, end);
        default -> text.insert(at, text.substring(at, end));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
