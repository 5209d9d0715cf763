package org.quarterday.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A council's tables in one workbook, edited as a person does: a cell here, a row at the foot. */
final class SettingsBook {
  private final Path file;

  private SettingsBook(Path file) {
    this.file = file;
  }

  /** Puts the tables of a folder, which are CSV, onto sheets of council.xlsx instead. */
  static SettingsBook of(Path folder, List<String> tables) {
    SettingsBook book = new SettingsBook(folder.resolve("council.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (String table : tables) {
        Sheet sheet = workbook.createSheet(table);
        for (String line : Files.readAllLines(folder.resolve(table + ".csv"))) {
          addTo(sheet, line.split(",", -1));
        }
        Files.delete(folder.resolve(table + ".csv"));
      }
      book.save(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  /** A new heading at the right end of a sheet. */
  SettingsBook heading(String sheet, String heading) {
    return edit(
        sheet,
        s -> {
          Row head = s.getRow(0);
          head.createCell(head.getLastCellNum()).setCellValue(heading);
        });
  }

  /** Types into the cell of the row that begins so, under a heading. */
  SettingsBook type(String sheet, String code, String heading, String text) {
    return edit(sheet, s -> row(s, code).createCell(column(s, heading)).setCellValue(text));
  }

  /** A row at the foot of a sheet. */
  SettingsBook add(String sheet, String... cells) {
    return edit(sheet, s -> addTo(s, cells));
  }

  private SettingsBook edit(String sheet, Consumer<Sheet> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      change.accept(book.getSheet(sheet));
      save(book);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save(XSSFWorkbook book) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static void addTo(Sheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static Row row(Sheet sheet, String code) {
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null && first.getStringCellValue().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code);
  }

  private static int column(Sheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no heading " + heading);
  }
}
