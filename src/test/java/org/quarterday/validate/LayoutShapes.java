package org.quarterday.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The return of {@link Shape} in layouts of other people's making. */
final class LayoutShapes {
  private static final String ALIASES = "header-alias";
  private static final String NO_PARTS = "parts-missing";

  private LayoutShapes() {}

  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    add(
        shapes,
        "names for codes",
        1,
        List.of(),
        List.of(
            "Indicator", "Period", "Service", "Value", "Numerator", "Denominator", "Commentary"),
        row("Calls answered", "Q2 2017/18", "Finance", "82.1%", "821", "1,000", 0),
        row("Missed collections", "Q2 2017/18", "", "1,234", "", "", 1),
        row("Repairs on time", "Q2 2017/18", "Housing Services", "91%", "", "", 2),
        row("Repairs on time", "Q2 2017/18", "Finance", "88.5%", "", "", 3));
    add(
        shapes,
        "other headings, a period in words",
        1,
        List.of(ALIASES),
        List.of(
            "KPI ref", "Measure", "Quarter", "Department", "Actual", "Num", "Denom", "Comments"),
        row("CS01", "Calls answered", "Jul-Sep 2017", "Finance", "82.1%", "821", "1,000", 0),
        row("EN01", "Missed collections", "Jul-Sep 2017", "", "1,234", "", "", 1),
        row("HS01", "Repairs on time", "Jul-Sep 2017", "Housing Services", "91%", "", "", 2),
        row("HS01", "Repairs on time", "Jul-Sep 2017", "Finance", "88.5%", "", "", 3));
    add(
        shapes,
        "a column a period",
        1,
        List.of(ALIASES, NO_PARTS),
        List.of("KPI ref", "Department", "Q1 2017/18", "Quarter 2 2017/18", "Comments"),
        row("CS01", "Finance", "", "82.1%", 0),
        row("EN01", "", "", "1,234", 1),
        row("HS01", "Housing Services", "", "91%", 2),
        row("HS01", "Finance", "", "88.5%", 3));
    add(
        shapes,
        "a title says the period",
        3,
        List.of(NO_PARTS),
        List.of("Performance return"),
        List.of("Six weeks late, Quarter 2 2017/18"),
        List.of("Indicator", "Service", "Value", "Commentary"),
        row("CS01", "Finance", "82.1%", 0),
        row("EN01", "", "1,234", 1),
        row("HS01", "Housing Services", "91%", 2),
        row("HS01", "Finance", "88.5%", 3));
    add(
        shapes,
        "headings of two rows",
        2,
        List.of(NO_PARTS),
        List.of("", "", "Quarter 2 2017/18", ""),
        List.of("Indicator", "Service", "Value", "Commentary"),
        row("CS01", "Finance", "82.1%", 0),
        row("EN01", "", "1,234", 1),
        row("HS01", "Housing Services", "91%", 2),
        row("HS01", "Finance", "88.5%", 3));
    return shapes;
  }

  /** The last cell is the commentary of that row of {@link Shape#ROWS}. */
  private static List<String> row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length - 1; i++) {
      row.add(String.valueOf(cells[i]));
    }
    List<String> own = Shape.ROWS.get((Integer) cells[cells.length - 1]);
    row.add(own.get(own.size() - 1));
    return row;
  }

  @SafeVarargs
  private static void add(
      List<Shape> shapes, String name, int headerRow, List<String> found, List<String>... rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row);
    }
    shapes.add(Shape.text(name + ", CSV", csv(all), "UTF-8", "comma", headerRow).finding(found));
    shapes.add(Shape.workbook(name + ", workbook", book(all), "Return", headerRow).finding(found));
  }

  private static byte[] csv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(",", cells)).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A heading followed by a blank one is merged over it. */
  private static byte[] book(List<List<String>> rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Return");
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int column = 0; column < rows.get(i).size(); column++) {
          row.createCell(column).setCellValue(rows.get(i).get(column));
        }
      }
      if (rows.get(0).get(0).isEmpty()) {
        sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
