package org.quarterday.validate;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quarterday.intake.RawWorkbook;

/** The return of {@link Shape} as workbooks: from Excel, from LibreOffice, from exporters. */
public final class WorkbookShapes {
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private WorkbookShapes() {}

  public static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    add(shapes, "shared strings", 1, 0, 0, sheet -> {});
    add(shapes, "anywhere on the sheet", 7, 6, 2, sheet -> {});
    add(shapes, "a title above", 3, 2, 0, sheet -> text(sheet, 0, 0, "Our return"));
    add(shapes, "a merged title", 3, 2, 0, WorkbookShapes::mergedTitle);
    add(shapes, "a table as an object, filtered", 1, 0, 0, WorkbookShapes::tableObject);
    add(shapes, "numbers with formats", 1, 0, 0, WorkbookShapes::numbers);
    add(shapes, "formulas with results", 1, 0, 0, WorkbookShapes::formulas, "formula-result-used");
    add(shapes, "rich text", 1, 0, 0, WorkbookShapes::richText);
    add(shapes, "days since 1904", 1, 0, 0, WorkbookShapes::since1904, "column-ignored");
    add(shapes, "a hidden row and column", 1, 0, 0, WorkbookShapes::hidden, "hidden-content");
    add(shapes, "a note on a cell", 1, 0, 0, WorkbookShapes::note);
    add(shapes, "a cover sheet first", 1, 0, 0, WorkbookShapes::cover);
    raw(shapes, "inline strings, no dimension", RawWorkbook.ofSheet(inline(true)));
    raw(shapes, "no addresses", RawWorkbook.ofSheet(inline(false)));
    raw(shapes, "strict", RawWorkbook.ofStrictSheet(inline(true)));
    raw(shapes, "a wrong dimension", RawWorkbook.ofSheet("<dimension ref=\"A1\"/>" + inline(true)));
    raw(shapes, "prefixed elements", prefixed());
    raw(shapes, "parts by full names", RawWorkbook.ofSheet(inline(true)).part(links(), absolute()));
    raw(shapes, "macros", macros(), "macros-not-run");
    shapes.add(Shape.workbook("saved by LibreOffice", saved("libreoffice.xlsx"), "libreoffice", 3));
    return shapes;
  }

  private static String inline(boolean addresses) {
    return SheetMarkup.inline("", addresses, 1, 1);
  }

  private static String links() {
    return "xl/_rels/workbook.xml.rels";
  }

  private static String absolute() {
    return "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
        + " Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>";
  }

  private static RawWorkbook prefixed() {
    return RawWorkbook.ofSheet("")
        .part(
            "xl/worksheets/sheet1.xml",
            "<x:worksheet xmlns:x=\""
                + SPREADSHEET
                + "\">"
                + SheetMarkup.inline("x:", true, 1, 1)
                + "</x:worksheet>");
  }

  private static RawWorkbook macros() {
    return RawWorkbook.ofSheet(inline(true))
        .part(
            links(),
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                + " Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>")
        .part("xl/vbaProject.bin", "not to be run");
  }

  private static void raw(List<Shape> shapes, String name, RawWorkbook workbook, String... found) {
    try {
      shapes.add(Shape.workbook(name, workbook.bytes(), "Q2", 1).finding(List.of(found)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] saved(String name) {
    try (InputStream in = WorkbookShapes.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void add(
      List<Shape> shapes,
      String name,
      int headerRow,
      int firstRow,
      int firstColumn,
      Consumer<XSSFSheet> more,
      String... found) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Return");
      for (int column = 0; column < Shape.HEADINGS.size(); column++) {
        text(sheet, firstRow, firstColumn + column, Shape.HEADINGS.get(column));
        for (int i = 0; i < Shape.ROWS.size(); i++) {
          String text = Shape.ROWS.get(i).get(column);
          if (!text.isEmpty()) {
            text(sheet, firstRow + 1 + i, firstColumn + column, text);
          }
        }
      }
      more.accept(sheet);
      workbook.write(bytes);
      shapes.add(
          Shape.workbook(name, bytes.toByteArray(), "Return", headerRow).finding(List.of(found)));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Cell text(XSSFSheet sheet, int row, int column, String text) {
    Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellValue(text);
    return cell;
  }

  private static void mergedTitle(XSSFSheet sheet) {
    text(sheet, 0, 0, "Our return");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
  }

  private static void tableObject(XSSFSheet sheet) {
    sheet.createTable(
        new AreaReference(
            new CellReference(0, 0), new CellReference(4, 6), SpreadsheetVersion.EXCEL2007));
    sheet.setAutoFilter(new CellRangeAddress(0, 4, 0, 6));
  }

  private static void numbers(XSSFSheet sheet) {
    number(sheet, 1, 3, 0.821, "0.0%");
    number(sheet, 1, 4, 821, "0");
    number(sheet, 1, 5, 1000, "#,##0");
    number(sheet, 2, 3, 1234, "#,##0");
    number(sheet, 3, 3, 0.91, "0%");
    number(sheet, 4, 3, 0.885, "0.0%");
  }

  private static Cell number(XSSFSheet sheet, int row, int column, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = text(sheet, row, column, "");
    cell.setCellValue(value);
    cell.setCellStyle(style);
    return cell;
  }

  private static void formulas(XSSFSheet sheet) {
    number(sheet, 1, 4, 821, "0");
    number(sheet, 1, 5, 1000, "0");
    Cell cell = number(sheet, 1, 3, 0, "0.0%");
    cell.setCellFormula("E2/F2");
    sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
  }

  private static void richText(XSSFSheet sheet) {
    XSSFRichTextString rich = new XSSFRichTextString("It's done");
    var font = sheet.getWorkbook().createFont();
    font.setBold(true);
    rich.applyFont(0, 4, font);
    sheet.getRow(4).getCell(6).setCellValue(rich);
  }

  private static void since1904(XSSFSheet sheet) {
    var properties = sheet.getWorkbook().getCTWorkbook();
    (properties.isSetWorkbookPr() ? properties.getWorkbookPr() : properties.addNewWorkbookPr())
        .setDate1904(true);
    // 30 September 2017 counted from 1904, in a column of the service's own
    number(sheet, 2, 7, 41546, "dd/mm/yyyy");
    text(sheet, 0, 7, "Collected on");
  }

  private static void hidden(XSSFSheet sheet) {
    sheet.getRow(3).setZeroHeight(true);
    sheet.setColumnHidden(4, true);
  }

  private static void note(XSSFSheet sheet) {
    var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString("Is this right?"));
    sheet.getRow(1).getCell(3).setCellComment(comment);
  }

  private static void cover(XSSFSheet sheet) {
    XSSFSheet cover = sheet.getWorkbook().createSheet("Read me");
    text(cover, 0, 0, "How to fill in the return");
    text(cover, 1, 0, "Write one row for each indicator.");
    sheet.getWorkbook().setSheetOrder("Read me", 0);
  }
}
