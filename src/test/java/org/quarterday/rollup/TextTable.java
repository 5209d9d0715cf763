package org.quarterday.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table in plain text: a line of headings, then a line a row, cells parted by "|". */
final class TextTable {
  private TextTable() {}

  static List<Map<String, String>> rows(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> headings = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() != headings.size()) {
        throw new IllegalArgumentException("as many cells as headings, please: " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(headings.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
  }
}
