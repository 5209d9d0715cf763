package org.quarterday.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quarterday.council.Limits;

/** What the tests of this package ask again and again. */
final class TableText {

  private TableText() {}

  static Reading read(Path folder, byte[] content) throws Exception {
    Path file = folder.resolve("sent");
    Files.write(file, content);
    return SheetReader.read(file, "sent", Limits.STANDARD);
  }

  static Readable readText(Path folder, String text) throws Exception {
    return readText(folder, text, StandardCharsets.UTF_8);
  }

  static Readable readText(Path folder, String text, Charset charset) throws Exception {
    return read(folder, text.getBytes(charset)).readable().orElseThrow();
  }

  /** The rows of the first sheet: "3: KPI 1 | 82.1%". */
  static List<String> rows(Readable read) {
    return rows(read.sheets().get(0));
  }

  static List<String> rows(Sheet sheet) {
    return sheet.rows().stream()
        .map(
            row ->
                row.number()
                    + ": "
                    + String.join(" | ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  static Cell cell(Readable read, String address) {
    for (Row row : read.sheets().get(0).rows()) {
      for (int column = 1; column <= 50; column++) {
        if (row.cell(column).address().equals(address)) {
          return row.cell(column);
        }
      }
    }
    throw new AssertionError("no row of " + address);
  }
}
