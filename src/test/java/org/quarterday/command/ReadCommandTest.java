package org.quarterday.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code read} writes, as the contract, section 9, has it. */
class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void aTableIsWrittenCellForCellWithoutTitlesAndFootnotes() throws Exception {
    int code =
        read(
            "a.csv",
            "Housing; quarter 2\n\nKPI;Actual;Comment\nHOU 1;82,1%;\"good; \"\"still\"\"\"\n"
                + "HOU 2;=1+1;\nHOU 3;-5;@home\n\nSource: our own books\n");

    assertThat(code).isZero();
    assertThat(written("a.csv.csv"))
        .isEqualTo(
            "KPI,Actual,Comment\r\nHOU 1,\"82,1%\",\"good; \"\"still\"\"\"\r\n"
                + "HOU 2,=1+1,\r\nHOU 3,-5,@home\r\n");
    assertThat(names()).containsExactly("a.csv.csv");
  }

  @Test
  void anEmptyFileGivesAnEmptyFile() throws Exception {
    assertThat(read("empty.csv", "")).isZero();
    assertThat(written("empty.csv.csv")).isEmpty();
  }

  @Test
  void aSecondTableHasAFileOfItsOwn() throws Exception {
    read(
        "a.csv",
        "Ward,Visits\nAbbey,12\nCastle,30\n\nSite,Cost,Open\nPool,12.50,yes\nHall,3.00,no\n");

    assertThat(written("a.csv.csv")).isEqualTo("Ward,Visits\r\nAbbey,12\r\nCastle,30\r\n");
    assertThat(written("a.csv.2.csv"))
        .isEqualTo("Site,Cost,Open\r\nPool,12.50,yes\r\nHall,3.00,no\r\n");
  }

  @Test
  void headingsOnSeveralRowsAreJoinedByASpaceAndNoneIsInvented() throws Exception {
    read("two.csv", "Ward,Visits,Cost\nname,number,pounds\nAbbey,12,5.00\nCastle,30,6.10\n");
    read("none.csv", "Abbey,12,5.00\nCastle,30,6.10\n");

    assertThat(written("two.csv.csv")).startsWith("Ward name,Visits number,Cost pounds\r\nAbbey");
    assertThat(written("none.csv.csv")).isEqualTo("Abbey,12,5.00\r\nCastle,30,6.10\r\n");
  }

  @Test
  void aStrayOrMissingDelimiterOrQuoteIsRepairedWhereTheOtherRowsMakeItPlain() throws Exception {
    read(
        "a.csv",
        "Date,Time,Visits,Site\n01/02/2017,10:30,12,Pool\n01/02/201711:30,14,Pool\n"
            + "02/02/2017,,12:30,9,Hall\n03/02/2017;12:30;8;Hall\n04/02/2017,\"12:30,9,Pool\n"
            + "05/02/2017,14:10,22,Hall\n06/02/2017,09:00,31,Pool\n07/02/2017,09:45,3,Hall\n");

    assertThat(written("a.csv.csv"))
        .isEqualTo(
            "Date,Time,Visits,Site\r\n01/02/2017,10:30,12,Pool\r\n01/02/2017,11:30,14,Pool\r\n"
                + "02/02/2017,12:30,9,Hall\r\n03/02/2017,12:30,8,Hall\r\n"
                + "04/02/2017,\"\"\"12:30\",9,Pool\r\n"
                + "05/02/2017,14:10,22,Hall\r\n06/02/2017,09:00,31,Pool\r\n07/02/2017,09:45,3,Hall\r\n");
  }

  @Test
  void aShortRowStaysShortWhereNothingSaysWhatWasMeant() throws Exception {
    read("a.csv", "Team,Status,Note\nA,open,x\nB,done\nC,open,y\nD,done,z\nE,open,\n");

    assertThat(written("a.csv.csv"))
        .isEqualTo(
            "Team,Status,Note\r\nA,open,x\r\nB,done,\r\nC,open,y\r\nD,done,z\r\nE,open,\r\n");
  }

  @Test
  void aWorkbookOfSeveralSheetsGivesAFileForEachThatHoldsATable() throws Exception {
    Path file = folder.resolve("b.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet housing = workbook.createSheet("Housing Q2");
      row(housing, 0, "Housing performance");
      row(housing, 2, "", "KPI", "2017/18", "");
      row(housing, 3, "", "", "Q1", "Q2");
      row(housing, 4, "", "HOU 1", "12", "13");
      row(housing, 5, "", "HOU 2", "14", "15");
      housing.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
      row(workbook.createSheet("Notes"), 0, "Kind", "Text");
      workbook.createSheet("Nothing");
      workbook.write(out);
    }

    assertThat(new Root(folder, "test").run("read", file.toString(), "--to", to())).isZero();
    assertThat(names()).containsExactly("b.xlsx.Housing Q2.csv", "b.xlsx.Notes.csv");
    assertThat(written("b.xlsx.Housing Q2.csv"))
        .isEqualTo("KPI,2017/18 Q1,2017/18 Q2\r\nHOU 1,12,13\r\nHOU 2,14,15\r\n");
  }

  @Test
  void tablesSideBySideOnASheetHaveAFileEach() throws Exception {
    Path file = folder.resolve("b.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Both");
      row(sheet, 0, "", "Housing and planning, quarter 2");
      sheet.addMergedRegion(CellRangeAddress.valueOf("B1:G1"));
      row(sheet, 2, "", "KPI", "Actual");
      row(sheet, 3, "", "HOU 1", "12", "", "KPI", "Actual", "Comment");
      row(sheet, 4, "", "HOU 2", "14", "", "PLA 1", "70", "late");
      row(sheet, 5, "", "HOU 3", "16");
      workbook.write(out);
    }

    assertThat(new Root(folder, "test").run("read", file.toString(), "--to", to())).isZero();
    assertThat(names()).containsExactly("b.xlsx.2.csv", "b.xlsx.csv");
    assertThat(written("b.xlsx.csv"))
        .isEqualTo("KPI,Actual\r\nHOU 1,12\r\nHOU 2,14\r\nHOU 3,16\r\n");
    assertThat(written("b.xlsx.2.csv")).isEqualTo("KPI,Actual,Comment\r\nPLA 1,70,late\r\n");
  }

  @Test
  void aFileThatCannotBeReadEndsWith1AndLeavesNothing() throws Exception {
    assertThat(read("a.pdf", "%PDF-1.4 and so on")).isEqualTo(1);
    assertThat(
            new Root(folder, "test")
                .run("read", folder.resolve("none.csv").toString(), "--to", to()))
        .isEqualTo(1);
    assertThat(names()).isEmpty();
  }

  @Test
  void twoFilesOfOneNameAreRefusedBeforeAnythingIsWritten() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(folder.resolve("a.csv"), "a,b\n");
    Files.writeString(other.resolve("a.csv"), "c,d\n");

    int code =
        new Root(folder, "test")
            .run(
                "read",
                folder.resolve("a.csv").toString(),
                other.resolve("a.csv").toString(),
                "--to",
                to());
    assertThat(code).isEqualTo(2);
    assertThat(names()).isEmpty();
  }

  private int read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new Root(folder, "test").run("read", file.toString(), "--to", to());
  }

  private String to() {
    return folder.resolve("out").toString();
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name), StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    if (!Files.exists(folder.resolve("out"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void row(XSSFSheet sheet, int index, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        (sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index))
            .createCell(i)
            .setCellValue(texts[i]);
      }
    }
  }
}
