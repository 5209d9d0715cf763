package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One record read by the letter of its dialect.
 *
 * @param end where its line end stands
 * @param bareMark whether a cell that is not quoted holds a quotation mark
 */
record StrictRecord(List<String> cells, int end, boolean bareMark) {

  /** What a quoted cell may at most hold before it is taken for one that was never closed. */
  private static final int LONGEST_CELL = 200_000;

  private static final StrictRecord NONE = new StrictRecord(List.of(), -1, true);

  /** Whether every mark did its work. */
  boolean isRead() {
    return end >= 0;
  }

  /** Reads from {@code at}; {@link #isRead} is false when a mark forbids it. */
  static StrictRecord read(String text, int at, Dialect dialect) {
    List<String> cells = new ArrayList<>();
    boolean bareMark = false;
    int i = at;
    while (true) {
      int next;
      if (i < text.length() && text.charAt(i) == dialect.quote()) {
        StringBuilder cell = new StringBuilder();
        next = quoted(text, i + 1, dialect, cell);
        if (next < 0) {
          return NONE;
        }
        cells.add(cell.toString());
      } else {
        next = bareEnd(text, i, dialect);
        String cell = text.substring(i, next);
        int mark = cell.indexOf(dialect.quote());
        if (mark > 0 && Blank.is(cell, 0, mark)) {
          return NONE;
        }
        bareMark |= mark >= 0;
        cells.add(cell);
      }
      int delimiter =
          next < text.length() ? dialect.delimiter().lengthAt(text, next, text.length()) : 0;
      if (delimiter == 0) {
        return new StrictRecord(cells, next, bareMark);
      }
      i = next + delimiter;
    }
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int bareEnd(String text, int from, Dialect dialect) {
    int i = from;
    while (i < text.length()
        && !isLineEnd(text.charAt(i))
        && dialect.delimiter().lengthAt(text, i, text.length()) == 0) {
      i++;
    }
    return i;
  }

  /** Behind the closing mark; -1 when there is none where one may stand. */
  private static int quoted(String text, int from, Dialect dialect, StringBuilder cell) {
    char quote = dialect.quote();
    int most = Math.min(text.length(), from + LONGEST_CELL);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      char following = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (dialect.backslash() && c == '\\' && following == quote) {
        cell.append(quote);
        i++;
      } else if (c != quote) {
        cell.append(c);
      } else if (following == quote && i + 1 < text.length()) {
        cell.append(quote);
        i++;
      } else {
        boolean seam =
            isLineEnd(following) || dialect.delimiter().lengthAt(text, i + 1, text.length()) > 0;
        return seam ? i + 1 : -1;
      }
    }
    return -1;
  }
}
