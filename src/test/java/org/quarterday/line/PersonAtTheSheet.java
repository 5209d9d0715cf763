package org.quarterday.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a person fills it in: by sheet, by what the first cell of a row says and by
 * heading, and only where the sheet lets anybody type. POI opens it, which is no work of ours.
 */
final class PersonAtTheSheet implements AutoCloseable {
  private static final int HEADINGS_IN_ROW = 3;

  private final XSSFWorkbook book;

  private PersonAtTheSheet(XSSFWorkbook book) {
    this.book = book;
  }

  static PersonAtTheSheet open(Path file) {
    try {
      return new PersonAtTheSheet(
          new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> sheets() {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  /** Every row below the headings, by heading; empty cells left out. */
  List<Map<String, String>> rows(String sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    Sheet tab = book.getSheet(sheet);
    for (Row row : tab) {
      if (row.getRowNum() >= HEADINGS_IN_ROW) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
          String text = cell.toString();
          if (!text.isEmpty()) {
            cells.put(heading(tab, cell.getColumnIndex()), text);
          }
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** Types into the row whose first cell says this, the first one where none says it. */
  PersonAtTheSheet type(String sheet, String first, String heading, Object typed) {
    Sheet tab = book.getSheet(sheet);
    for (Row row : tab) {
      if (row.getRowNum() >= HEADINGS_IN_ROW && row.getCell(0).toString().equals(first)) {
        Cell cell = row.getCell(column(tab, heading));
        if (cell.getCellStyle().getLocked()) {
          throw new AssertionError(sheet + ", " + cell.getAddress() + " is locked");
        }
        if (typed instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else {
          cell.setCellValue(typed.toString());
        }
        return this;
      }
    }
    throw new AssertionError("no row of " + sheet + " says " + first);
  }

  /** Whether the cell under a heading in the first row below the headings can be typed into. */
  boolean isOpen(String sheet, String heading) {
    Sheet tab = book.getSheet(sheet);
    Cell cell = tab.getRow(HEADINGS_IN_ROW).getCell(column(tab, heading));
    return !tab.getProtect() || !cell.getCellStyle().getLocked();
  }

  /** The words that a list offers for the cell under a heading in the first row. */
  Optional<List<String>> offered(String sheet, String heading) {
    Sheet tab = book.getSheet(sheet);
    int column = column(tab, heading);
    return tab.getDataValidations().stream()
        .filter(v -> v.getRegions().getCellRangeAddress(0).isInRange(HEADINGS_IN_ROW, column))
        .map(v -> v.getValidationConstraint().getExplicitListValues())
        .filter(words -> words != null)
        .map(List::of)
        .findFirst();
  }

  private static int column(Sheet tab, String heading) {
    for (Cell cell : tab.getRow(HEADINGS_IN_ROW - 1)) {
      if (cell.toString().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(tab.getSheetName() + " has no column " + heading);
  }

  private static String heading(Sheet tab, int column) {
    return tab.getRow(HEADINGS_IN_ROW - 1).getCell(column).toString();
  }

  void save(Path file) {
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
