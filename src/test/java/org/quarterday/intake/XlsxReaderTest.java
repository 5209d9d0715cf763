package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

  @TempDir Path folder;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Q2");

  @AfterEach
  void closeWorkbook() throws Exception {
    workbook.close();
  }

  @Test
  void aPercentageIsItsValueInPerCentAndItsTextAsShown() throws Exception {
    at("D9").setCellValue(0.821);
    at("D9").setCellStyle(style("0.0%"));
    at("D10").setCellValue(0.82149999999999999);
    at("D10").setCellStyle(style("0%"));

    Readable read = read();
    assertThat(TableText.cell(read, "D9")).isEqualTo(number(9, 4, "82.1%", "82.1"));
    assertThat(TableText.cell(read, "D10")).isEqualTo(number(10, 4, "82%", "82.15"));
  }

  @Test
  void moneyAndDaysAreShownAsFormattedAndKeptExact() throws Exception {
    at("A1").setCellValue(1234.567);
    at("A1").setCellStyle(style("£#,##0.00"));
    at("B1").setCellValue(3);
    at("B1").setCellStyle(style("0.0\" days\""));
    at("C1").setCellValue(1234567);

    Readable read = read();
    assertThat(TableText.cell(read, "A1")).isEqualTo(number(1, 1, "£1,234.57", "1234.567"));
    assertThat(TableText.cell(read, "B1")).isEqualTo(number(1, 2, "3.0 days", "3"));
    assertThat(TableText.cell(read, "C1")).isEqualTo(number(1, 3, "1234567", "1234567"));
  }

  @Test
  void aDateIsADateAndItsTextIsBritish() throws Exception {
    at("A1").setCellValue(LocalDate.of(2017, 9, 30));
    at("A1").setCellStyle(style("m/d/yy"));
    at("A2").setCellValue(LocalDate.of(2006, 7, 1));
    at("A2").setCellStyle(style("mmm-yy"));
    at("A3").setCellValue(0.5);
    at("A3").setCellStyle(style("h:mm"));

    Readable read = read();
    assertThat(TableText.cell(read, "A1")).isEqualTo(date(1, 1, "30/09/2017", 2017, 9, 30));
    assertThat(TableText.cell(read, "A2")).isEqualTo(date(2, 1, "Jul-06", 2006, 7, 1));
    assertThat(TableText.cell(read, "A3")).isEqualTo(Cell.of(3, 1, "12:00"));
  }

  @Test
  void datesCountedFrom1904AreTheSameDays() throws Exception {
    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    at("A1").setCellValue(LocalDate.of(2017, 9, 30));
    at("A1").setCellStyle(style("dd/mm/yyyy"));

    assertThat(TableText.cell(read(), "A1")).isEqualTo(date(1, 1, "30/09/2017", 2017, 9, 30));
  }

  @Test
  void aNumberTypedAsTextIsTextAndNoNumber() throws Exception {
    at("A1").setCellValue("82.1");

    assertThat(TableText.cell(read(), "A1")).isEqualTo(Cell.of(1, 1, "82.1"));
  }

  @Test
  void theStoredResultOfAFormulaIsUsedAndMarked() throws Exception {
    at("A1").setCellValue(2);
    at("A2").setCellFormula("A1*3");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    Cell cell = TableText.cell(read(), "A2");
    assertThat(cell.text()).isEqualTo("6");
    assertThat(cell.number()).contains(new BigDecimal("6"));
    assertThat(cell.traits()).containsExactly(Trait.FORMULA);
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsNotTakenForABlank() throws Exception {
    at("B2").setCellFormula("SUM(A1:A9)");

    Cell cell = TableText.cell(read(), "B2");
    assertThat(cell.text()).isEqualTo("=SUM(A1:A9)");
    assertThat(cell.traits()).containsExactly(Trait.FORMULA, Trait.NOT_CALCULATED);
  }

  @Test
  void anErrorIsMarkedAndItsTextIsTheError() throws Exception {
    at("A1").setCellErrorValue(FormulaError.REF.getCode());
    at("B1").setCellErrorValue(FormulaError.NA.getCode());

    Readable read = read();
    assertThat(TableText.cell(read, "A1").text()).isEqualTo("#REF!");
    assertThat(TableText.cell(read, "A1").traits()).containsExactly(Trait.ERROR);
    assertThat(TableText.cell(read, "B1").text()).isEqualTo("#N/A");
  }

  @Test
  void mergedCellsHaveTheirTextInTheFirstAndAreMarkedInTheOthers() throws Exception {
    at("A1").setCellValue("Housing returns");
    at("A2").setCellValue("Repairs");
    at("B3").setCellValue("HOU 2");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));

    Readable read = read();
    assertThat(TableText.cell(read, "A1").traits()).isEmpty();
    assertThat(TableText.cell(read, "C1").traits()).containsExactly(Trait.MERGED);
    assertThat(TableText.cell(read, "A3").traits()).containsExactly(Trait.MERGED);
    assertThat(TableText.cell(read, "B3").traits()).isEmpty();
    assertThat(read.sheets().get(0).merges())
        .containsExactly(new Region(1, 1, 1, 3), new Region(2, 1, 3, 1));
  }

  @Test
  void whatIsHiddenIsReadAndMarked() throws Exception {
    at("A1").setCellValue("seen");
    at("B1").setCellValue("in a hidden column");
    at("A2").setCellValue("in a hidden row");
    sheet.setColumnHidden(1, true);
    sheet.getRow(1).setZeroHeight(true);
    workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("in a hidden sheet");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

    Readable read = read();
    assertThat(TableText.cell(read, "A1").traits()).isEmpty();
    assertThat(TableText.cell(read, "B1").traits()).containsExactly(Trait.HIDDEN);
    assertThat(TableText.cell(read, "A2").traits()).containsExactly(Trait.HIDDEN);
    assertThat(read.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
    assertThat(read.sheets().get(1).rows().get(0).cell(1).has(Trait.HIDDEN)).isTrue();
  }

  @Test
  void richTextTruthAndLineBreaksAreTheirText() throws Exception {
    XSSFRichTextString rich = new XSSFRichTextString("On ");
    rich.append("target", workbook.createFont());
    at("A1").setCellValue(rich);
    at("B1").setCellValue(true);
    at("C1").setCellValue("two\nlines & <more>");

    assertThat(TableText.rows(read())).containsExactly("1: On target | TRUE | two\nlines & <more>");
  }

  @Test
  void rowsAndSheetsKeepTheirPlaces() throws Exception {
    at("C4").setCellValue("KPI");
    workbook.createSheet("Notes").createRow(9).createCell(0).setCellValue("note");

    Readable read = read();
    assertThat(TableText.rows(read)).containsExactly("4:  |  | KPI");
    assertThat(read.sheets())
        .extracting(Sheet::name)
        .containsExactly(Optional.of("Q2"), Optional.of("Notes"));
    assertThat(TableText.rows(read.sheets().get(1))).containsExactly("10: note");
    assertThat(read.dialect()).isEqualTo("Excel workbook");
    assertThat(read.encoding()).isEmpty();
  }

  private XSSFCell at(String address) {
    CellAddress place = new CellAddress(address);
    XSSFRow row = sheet.getRow(place.getRow());
    if (row == null) {
      row = sheet.createRow(place.getRow());
    }
    XSSFCell cell = row.getCell(place.getColumn());
    return cell == null ? row.createCell(place.getColumn()) : cell;
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private Readable read() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return TableText.read(folder, bytes.toByteArray()).readable().orElseThrow();
  }

  private static Cell number(int row, int column, String text, String exact) {
    return new Cell(
        row, column, text, Optional.of(new BigDecimal(exact)), Optional.empty(), Set.of());
  }

  private static Cell date(int row, int column, String text, int year, int month, int day) {
    return new Cell(
        row, column, text, Optional.empty(), Optional.of(LocalDate.of(year, month, day)), Set.of());
  }
}
