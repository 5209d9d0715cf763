package org.quarterday.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The public cases' tables, in which no cell holds a comma. */
final class PlainCsv {
  private PlainCsv() {}

  static List<Map<String, String>> rows(String place) throws IOException {
    Path file = Path.of("src", "test", "resources", "cases").resolve(place);
    return TextTable.rows(Files.readString(file, UTF_8).replace("|", "/").replace(",", "|"));
  }
}
