package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside its receipt a sender finds their own workbook, with what we found said at its cells. */
class S02_AnnotatedCopy {
  private static final String COPY = "receipts/housing/q2.xlsx.annotated.xlsx";

  @TempDir private Path folder;

  /**
   * Titles merged over the table, a note of the sender's own, a filter that hides a row, a hidden
   * sheet, a formula, a link, and cells that would be formulas if anybody let them.
   */
  private static void asPeopleMakeThem(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Q2 return");
      sheet.createRow(0).createCell(0).setCellValue("Housing, quarter 2 2017/18");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
      row(sheet, 3, "Indicator", "Period", "Service", "Value", "Commentary");
      row(sheet, 4, "H1", "Q2 2017/18", "Housing", "forty-odd", "=HYPERLINK(\"http://x\")");
      row(sheet, 5, "C1", "Q2 2017/18", "Housing", "91.5%", "");
      row(sheet, 6, "S1", "Q2 2017/18", "Housing", "n/k", "<b>hidden</b>");
      sheet.getRow(6).setZeroHeight(true);
      sheet.setAutoFilter(CellRangeAddress.valueOf("A4:E7"));
      Cell formula = row(sheet, 7, "ZZ9", "Q2 2017/18", "Housing", "").getCell(3);
      formula.setCellFormula("30+12");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
      XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress("http://outside.example/");
      sheet.getRow(3).getCell(0).setHyperlink(link);
      Sheet hidden = book.createSheet("Old");
      row(hidden, 0, "Indicator", "Period", "Value");
      row(hidden, 1, "W1", "Q2 2017/18", "lots");
      book.setSheetHidden(1, true);
      sheet.setColumnWidth(4, 40 * 256);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return row;
  }

  private Workplace workplace() throws IOException {
    Workplace workplace = Wexcombe.in(folder);
    asPeopleMakeThem(folder.resolve(Wexcombe.RETURNS + "housing/q2.xlsx"));
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    return workplace;
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static Map<String, String> comments(Sheet sheet) {
    Map<String, String> comments = new TreeMap<>();
    sheet
        .getCellComments()
        .forEach(
            (cell, comment) ->
                comments.put(cell.formatAsString(), comment.getString().getString()));
    return comments;
  }

  @Test
  void commentsStandOnTheCellsOfTheFindings() throws IOException {
    Workplace workplace = workplace();

    try (XSSFWorkbook copy = open(workplace.out("wexcombe").resolve(COPY))) {
      Sheet sheet = copy.getSheet("Q2 return");
      List<String> found = new ArrayList<>();
      workplace
          .receipt("wexcombe", "housing/q2.xlsx")
          .get("findings")
          .forEach(
              f -> {
                if (f.get("sheet").asString().equals("Q2 return") && !f.get("cell").isNull()) {
                  found.add(f.get("cell").asString());
                }
              });
      assertThat(found).contains("D5", "D7", "A8");
      assertThat(comments(sheet).keySet()).containsAll(found);
      assertThat(comments(sheet).get("D5"))
          .startsWith("Must be put right:\nA value is not a number.")
          .contains("What to do: ");
      assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("forty-odd");
      assertThat(comments(copy.getSheet("Old"))).containsKey("C2");
    }
  }

  @Test
  void itIsLaidOutAsTheirsIs() throws IOException {
    try (XSSFWorkbook copy = open(workplace().out("wexcombe").resolve(COPY))) {
      Sheet sheet = copy.getSheet("Q2 return");
      assertThat(sheet.getMergedRegions()).extracting(Object::toString).hasSize(1);
      assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:F1");
      assertThat(sheet.getRow(6).getZeroHeight()).as("the hidden row").isTrue();
      assertThat(sheet.getColumnWidth(4)).isEqualTo(40 * 256);
      assertThat(copy.getSheetAt(0).getSheetName()).isEqualTo("Findings");
      assertThat(copy.isSheetHidden(copy.getSheetIndex("Old")))
          .as("a link leads there, so it is shown")
          .isFalse();
    }
  }

  @Test
  void theListSaysWhatItIsAboutAndLeadsToTheCells() throws IOException {
    try (XSSFWorkbook copy = open(workplace().out("wexcombe").resolve(COPY))) {
      Map<String, List<String>> rows = new TreeMap<>();
      for (Row row : copy.getSheet("Findings")) {
        Cell where = row.getCell(5);
        if (where != null && where.getHyperlink() != null) {
          rows.put(
              where.getHyperlink().getAddress(),
              List.of(
                  row.getCell(0).getStringCellValue(),
                  row.getCell(1).getStringCellValue(),
                  row.getCell(4).getStringCellValue(),
                  where.getStringCellValue()));
        }
      }
      assertThat(rows)
          .contains(
              entry(
                  "'Q2 return'!D5",
                  List.of("H1", "Q2 2017/18", "Must be put right", "Q2 return, D5")),
              entry("'Old'!C2", List.of("W1", "Q2 2017/18", "Must be put right", "Old, C2")));
    }
  }

  @Test
  void nothingInItActs() throws IOException {
    Map<String, String> parts = parts(workplace().out("wexcombe").resolve(COPY));

    assertThat(parts.keySet())
        .allMatch(
            part ->
                part.matches(
                    "\\[Content_Types\\]\\.xml|_rels/\\.rels|xl/workbook\\.xml"
                        + "|xl/_rels/workbook\\.xml\\.rels|xl/styles\\.xml|xl/sharedStrings\\.xml"
                        + "|xl/worksheets/sheet\\d\\.xml|xl/worksheets/_rels/sheet\\d\\.xml\\.rels"
                        + "|xl/comments\\d\\.xml|xl/drawings/vmlDrawing\\d\\.vml"));
    parts.forEach(
        (part, xml) ->
            assertThat(xml)
                .as(part)
                .doesNotContain("<f>", "<f ", "outside.example", "<oleObject", "TargetMode"));
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>42").doesNotContain("30+12");
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void ofACsvFileAWorkbookIsMadeOfTheCellsAsRead() throws IOException {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "q2.csv",
        Wexcombe.rows("H1,Q2 2017/18,Housing,=1+1,,,\"=cmd|'/c calc'!A0\"", "", "0042,,,5,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);

    Path file = workplace.out("wexcombe").resolve("receipts/q2.csv.annotated.xlsx");
    try (XSSFWorkbook copy = open(file)) {
      Sheet sheet = copy.getSheet("Your file");
      assertThat(comments(sheet)).containsKeys("D2", "A4");
      assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("0042");
    }
    parts(file).forEach((part, xml) -> assertThat(xml).as(part).doesNotContain("<f>", "<f "));
  }

  @Test
  void checkWritesItToo() throws IOException {
    Workplace workplace = Wexcombe.in(folder);
    Path draft = folder.resolve("mine/draft.xlsx");
    asPeopleMakeThem(draft);
    Path to = folder.resolve("to");

    workplace.run("check", draft.toString(), "--council", "wexcombe", "--to", to.toString());

    try (XSSFWorkbook copy = open(to.resolve("draft.xlsx.annotated.xlsx"))) {
      assertThat(comments(copy.getSheet("Q2 return"))).containsKey("D5");
    }
    assertThat(Workplace.read(to.resolve("draft.xlsx.html")))
        .contains("href=\"draft.xlsx.annotated.xlsx\"");
  }

  @Test
  void whatCannotBeShownIsListedAndWhatIsGoodHasNone() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "broken.xlsx", "PK\u0003\u0004 no workbook");
    StringBuilder many = new StringBuilder("Indicator,Period,Service,Value\n");
    for (int i = 0; i < 5_100; i++) {
      many.append("N").append(i).append(",Q2 2017/18,Housing,5\n");
    }
    workplace.write(Wexcombe.RETURNS + "many.csv", many.toString());
    workplace.run("run", Wexcombe.NIGHTLY);

    Path receipts = workplace.out("wexcombe").resolve("receipts");
    for (String alone : List.of("broken.xlsx", "many.csv")) {
      try (XSSFWorkbook list = open(receipts.resolve(alone + ".annotated.xlsx"))) {
        assertThat(list.getNumberOfSheets()).as(alone).isEqualTo(1);
        assertThat(list.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
            .contains("Your file cannot be shown beside this list");
      }
    }
  }

  @Test
  void theSameReturnHasTheSameBytes() throws IOException {
    Workplace workplace = workplace();
    byte[] first = Files.readAllBytes(workplace.out("wexcombe").resolve(COPY));
    workplace.delete("out");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(Files.readAllBytes(workplace.out("wexcombe").resolve(COPY))).isEqualTo(first);
  }
}
