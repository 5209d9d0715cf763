package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a line at its delimiters and at its quotation marks as well, for one where a delimiter
 * between a quoted cell and its neighbour is missing: {@code "a, b"c} is two cells.
 */
final class GluedCells {

  private GluedCells() {}

  /** The cells; none when the marks do not pair up. */
  static List<String> of(String line, Dialect dialect) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean ended = false;
    int i = 0;
    while (i < line.length()) {
      int delimiter = dialect.delimiter().lengthAt(line, i, line.length());
      if (delimiter > 0) {
        if (!ended) {
          cells.add(cell.toString());
        }
        cell.setLength(0);
        ended = false;
        i += delimiter;
        if (i == line.length()) {
          cells.add("");
          return cells;
        }
      } else if (line.charAt(i) == dialect.quote()) {
        if (cell.length() > 0) {
          cells.add(cell.toString());
          cell.setLength(0);
        }
        int close = close(line, i, dialect);
        if (close < 0) {
          return List.of();
        }
        String mark = String.valueOf(dialect.quote());
        cells.add(line.substring(i + 1, close).replace(mark + mark, mark));
        ended = true;
        i = close + 1;
      } else {
        cell.append(line.charAt(i));
        ended = false;
        i++;
      }
    }
    if (!ended) {
      cells.add(cell.toString());
    }
    return cells;
  }

  private static int close(String line, int open, Dialect dialect) {
    int i = open + 1;
    while (i < line.length()) {
      if (line.charAt(i) == dialect.quote()) {
        if (i + 1 < line.length() && line.charAt(i + 1) == dialect.quote()) {
          i++;
        } else {
          return i;
        }
      }
      i++;
    }
    return -1;
  }
}
