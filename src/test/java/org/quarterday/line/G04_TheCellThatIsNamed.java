package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sender goes to the cell that a finding names, and the text that it quotes stands there: under
 * titles, in merged, hidden and filtered rows, below cells of several lines. Held by opening the
 * file again with other libraries and looking.
 */
class G04_TheCellThatIsNamed {
  @TempDir private Path folder;

  /** "code cell: text" for every finding about a cell, each looked up in the file. */
  private List<String> found(Path file, TextAt text) {
    Workplace workplace = Wexcombe.in(folder);
    workplace.run(
        "check",
        file.toString(),
        "--council",
        folder.resolve("jobs/wexcombe").toString(),
        "--to",
        folder.resolve("receipts").toString());
    JsonNode receipt =
        JsonMapper.shared()
            .readTree(Workplace.read(folder.resolve("receipts/" + file.getFileName() + ".json")));
    List<String> found = new ArrayList<>();
    for (JsonNode finding : receipt.get("findings")) {
      if (!finding.get("cell").isNull() && !finding.get("code").asString().contains("alias")) {
        String sheet = finding.get("sheet").asString("");
        String cell = finding.get("cell").asString();
        String said = finding.get("text").asString();
        assertThat(text.at(sheet, new CellAddress(cell))).as(sheet + " " + cell).isEqualTo(said);
        assertThat(cell).isEqualTo(finding.get("column").asString() + finding.get("row").asInt());
        found.add(finding.get("code").asString() + " " + sheet + " " + cell + ": " + said);
      }
    }
    return found;
  }

  private interface TextAt {
    String at(String sheet, CellAddress cell);
  }

  private List<String> foundInWorkbook(Maker maker) throws IOException {
    Path file = folder.resolve("return.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      maker.fill(book);
      book.write(out);
    }
    try (Workbook again = WorkbookFactory.create(file.toFile(), null, true)) {
      return found(file, (sheet, cell) -> shown(again.getSheet(sheet), cell));
    }
  }

  private interface Maker {
    void fill(XSSFWorkbook book);
  }

  /** What a person sees there; over a merged range, its one text. */
  private static String shown(Sheet sheet, CellAddress cell) {
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      if (merged.isInRange(cell)) {
        return shown(sheet.getRow(merged.getFirstRow()), merged.getFirstColumn());
      }
    }
    return shown(sheet.getRow(cell.getRow()), cell.getColumn());
  }

  private static String shown(Row row, int column) {
    return row == null ? "" : new DataFormatter().formatCellValue(row.getCell(column));
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  @Test
  void underMergedTitlesAndBlankRows() throws IOException {
    assertThat(
            foundInWorkbook(
                book -> {
                  Sheet sheet = book.createSheet("Q2");
                  row(sheet, 2, "", "Housing: quarter 2 2017/18");
                  sheet.addMergedRegion(CellRangeAddress.valueOf("B2:F3"));
                  row(sheet, 7, "", "", "Indicator", "Period", "Value", "Numerator", "Denominator");
                  row(sheet, 9, "", "", "H1", "Q2 2017/18", "forty", "", "");
                  row(sheet, 12, "", "", "Z9", "Q2 2017/18", "3", "", "");
                  row(sheet, 13, "", "", "C1", "Q2 2017/18", "91%", "91", "0");
                }))
        .containsExactly(
            "value-not-a-number Q2 E9: forty",
            "indicator-unknown Q2 C12: Z9",
            "denominator-zero Q2 G13: 0");
  }

  @Test
  void inMergedCells() throws IOException {
    assertThat(
            foundInWorkbook(
                book -> {
                  Sheet sheet = book.createSheet("Q2");
                  row(sheet, 1, "Indicator", "Period", "Service", "Value");
                  row(sheet, 2, "S1", "Q2 2017/18", "Housing", "nine");
                  row(sheet, 3, "", "Q2 2017/18", "Leisure", "ten");
                  sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
                  row(sheet, 4, "Z8", "Q2 2017/18", "Housing", "1");
                  row(sheet, 5, "", "Q2 2017/18", "Leisure", "2");
                  sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
                  row(sheet, 6, "S1", "Lent", "Housing", "7");
                  row(sheet, 7, "W1", "", "Leisure", "8");
                  sheet.addMergedRegion(CellRangeAddress.valueOf("B6:B7"));
                }))
        .containsExactly(
            "value-not-a-number Q2 D2: nine",
            "value-not-a-number Q2 D3: ten",
            "indicator-unknown Q2 A4: Z8",
            "indicator-unknown Q2 A5: Z8",
            "period-unknown Q2 B6: Lent",
            "period-unknown Q2 B7: Lent");
  }

  @Test
  void inHiddenAndFilteredRowsAndColumns() throws IOException {
    assertThat(
            foundInWorkbook(
                book -> {
                  Sheet sheet = book.createSheet("Q2");
                  row(sheet, 1, "Indicator", "Period", "Service", "Value", "Commentary");
                  row(sheet, 2, "H1", "Q2 2017/18", "Housing", "40", "Let again.");
                  row(sheet, 3, "S1", "Q2 2017/18", "Housing", "lots", "");
                  row(sheet, 4, "S1", "Q2 2017/18", "Leisure", "n/k", "");
                  row(sheet, 5, "W1", "Q2 2017/18", "Leisure", "£12m", "");
                  sheet.setAutoFilter(CellRangeAddress.valueOf("A1:E5"));
                  sheet.getRow(2).setZeroHeight(true);
                  sheet.getRow(3).setZeroHeight(true);
                  sheet.setColumnHidden(4, true);
                  Sheet hidden = book.createSheet("Old");
                  row(hidden, 3, "Indicator", "Period", "Value");
                  row(hidden, 4, "C1", "Q2 2017/18", "most");
                  book.setSheetHidden(1, true);
                }))
        .containsExactly(
            "hidden-content Q2 E1: Commentary",
            "value-not-a-number Q2 D3: lots",
            "value-not-a-number Q2 D4: n/k",
            "value-not-a-number Q2 D5: £12m",
            "value-not-a-number Old C4: most");
  }

  @Test
  void belowCellsOfSeveralLines() throws IOException {
    assertThat(
            foundInWorkbook(
                book -> {
                  Sheet sheet = book.createSheet("Q2");
                  row(sheet, 1, "Indicator", "Commentary\nfor members", "Period", "Value");
                  row(sheet, 2, "H1", "One\ntwo\n\nfive", "Q2 2017/18", "40");
                  row(sheet, 3, "W1", "Six\nseven", "Q2 2017/18", "about\nten");
                }))
        .containsExactly("value-not-a-number Q2 D3: about\nten");
  }

  @Test
  void inATextRowsAreCountedAsASpreadsheetShowsThem() throws IOException {
    String text =
        """
        Housing: our return

        Indicator,Commentary,Period,Value
        H1,"One
        two

        five",Q2 2017/18,forty
        Z7,"Six ""seven""
        eight",Q2 2017/18,3

        W1,Ten,Lent,"about
        ten"
        """;
    Path file = Files.writeString(folder.resolve("return.csv"), text);
    List<CSVRecord> records;
    try (var parser =
        CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .get()
            .parse(new StringReader(text))) {
      records = parser.getRecords();
    }
    assertThat(found(file, (sheet, cell) -> records.get(cell.getRow()).get(cell.getColumn())))
        .containsExactly(
            "value-not-a-number  D4: forty",
            "indicator-unknown  A5: Z7",
            "period-unknown  C7: Lent",
            "value-not-a-number  D7: about\nten");
  }
}
