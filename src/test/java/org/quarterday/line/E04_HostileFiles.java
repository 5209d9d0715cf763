package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.intake.RawWorkbook;

/** Files made to bring a run down: each gets its finding, and the good return beside is taken. */
@Timeout(120)
class E04_HostileFiles {
  private static final int MANY = 1_000_000;

  @TempDir private Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();
  private Workplace workplace;

  @BeforeEach
  void begin() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL
            + "limits: {file-size: 3 MB, unpacked-size: 4 MB, cell-characters: 9000}\n");
  }

  private void text(String name, String content, String code) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
    codes.put(name, code);
  }

  private void workbook(String name, RawWorkbook workbook, String code) throws Exception {
    files.put(name, workbook.bytes());
    codes.put(name, code);
  }

  private static String value(String typed) {
    return Wexcombe.rows("W1,Q2 2017/18,," + typed + ",,,");
  }

  private static String cell(String value) {
    return "<row><c t=\"inlineStr\"><is><t>Indicator</t></is></c><c t=\"inlineStr\"><is><t>Period"
        + "</t></is></c><c t=\"inlineStr\"><is><t>Value</t></is></c></row><row><c"
        + " t=\"inlineStr\"><is><t>W1</t></is></c><c t=\"inlineStr\"><is><t>Q2 2017/18</t></is>"
        + "</c><c><v>"
        + value
        + "</v></c></row>";
  }

  private static RawWorkbook sheet(String rows) {
    return RawWorkbook.ofSheet("<sheetData>" + rows + "</sheetData>");
  }

  private void texts() {
    text("a million columns.csv", ",".repeat(MANY), "file-too-large");
    text("one huge cell.csv", value("x".repeat(10_000)), "file-too-large");
    text("too long.csv", "x".repeat(4 * MANY), "file-too-large");
    text("nothing but nuls.csv", "\0".repeat(5_000), "file-unreadable");
    text("nuls between.csv", value("3\0\0\0"), "file-unreadable");
    text("quotes without end.csv", value("\"".repeat(7_001)), "value-not-a-number");
    text("quotes on every line.csv", "a,\"b\n".repeat(5_000), "not-a-return");
    text("ten thousand digits.csv", value("9".repeat(8_999)), "value-not-a-number");
    text("a huge exponent.csv", value("1e999999999"), "value-not-a-number");
    text("not a number.csv", value("NaN"), "value-not-a-number");
    text("endless.csv", value("Infinity"), "value-not-a-number");
    text("отчёт 四半期 \uD83D\uDC1F.csv", value("many"), "value-not-a-number");
    text("a page.xlsx", "<html><script>alert(1)</script></html>", "file-unreadable");
  }

  private void workbooks() throws Exception {
    String many = "<row><c><v>1</v></c></row>".repeat(300_000);
    workbook("bomb.xlsx", sheet(many), "file-too-large");
    workbook("deep.xlsx", sheet("<a>".repeat(100_000)), "file-unreadable");
    workbook("digits.xlsx", sheet(cell("9".repeat(8_000))), "value-not-a-number");
    workbook("exponent.xlsx", sheet(cell("1E400000")), "value-not-a-number");
    workbook("nan.xlsx", sheet(cell("NaN")), "value-not-a-number");
    workbook(
        "entity.xlsx",
        RawWorkbook.ofSheet("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                    + cell("&e;")
                    + "</sheetData></worksheet>"),
        "file-unreadable");
    workbook(
        "leads outside.xlsx",
        RawWorkbook.ofSheet("")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"../../../../../etc/hostname\"/></Relationships>"),
        "file-unreadable");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../escaped.csv"));
      zip.write(value("3").getBytes(StandardCharsets.UTF_8));
    }
    files.put("paths inside.zip", bytes.toByteArray());
    codes.put("paths inside.zip", "file-unreadable");
  }

  @Test
  void eachGetsItsFindingAndTheOthersAreTaken() throws Exception {
    texts();
    workbooks();
    Path returns = folder.resolve(Wexcombe.RETURNS);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(returns.resolve(file.getKey()), file.getValue());
    }

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    Map<String, String> found = new LinkedHashMap<>();
    codes.forEach((name, code) -> found.put(name, error(name, code)));
    assertThat(found).isEqualTo(codes);
    assertTheGoodReturnIsTaken();
    try (var all = Files.walk(folder)) {
      assertThat(all.filter(path -> path.endsWith("escaped.csv"))).isEmpty();
    }
  }

  /** The code that is expected if the receipt says it, else what it does say. */
  private String error(String name, String expected) {
    List<String> found = workplace.findings("wexcombe", name);
    return found.contains(expected) ? expected : found.toString();
  }

  @Test
  void linksPipesAndFoldersAreNotFollowed() throws Exception {
    Path returns = folder.resolve(Wexcombe.RETURNS);
    Path secret = Files.writeString(folder.resolve("secret.csv"), value("3"));
    Files.createSymbolicLink(returns.resolve("link.csv"), secret);
    Files.createDirectory(returns.resolve("folder.csv"));
    Process pipe = new ProcessBuilder("mkfifo", returns.resolve("pipe.csv").toString()).start();
    assertThat(pipe.waitFor()).isZero();

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.findings("wexcombe", "link.csv")).containsExactly("file-unreadable");
    assertThat(workplace.findings("wexcombe", "pipe.csv")).containsExactly("file-unreadable");
    assertThat(workplace.out("wexcombe").resolve("receipts/folder.csv.json")).doesNotExist();
    assertTheGoodReturnIsTaken();
  }

  private void assertTheGoodReturnIsTaken() {
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).startsWith("accepted");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("H1,Empty homes,,2017-18-Q2,40,40");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage()).contains("nothing new");
  }
}
