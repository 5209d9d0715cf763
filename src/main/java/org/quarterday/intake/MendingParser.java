package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text whose quotation marks do not pair up, one record after another.
 *
 * <p>A quotation mark opens a cell only at the cell's beginning, and closes it only before a
 * delimiter or a line end. One that is never closed, or behind which another cell visibly opens, is
 * taken as a character like any other; so is one in the middle of a cell. Nothing is dropped but
 * the marks that do their work.
 */
final class MendingParser {

  /** Searching for marks that are not there may look at each character this often on average. */
  private static final int PATIENCE = 20;

  private final String text;
  private final char delimiter;
  private int at;
  private long patience;
  private boolean mended;

  MendingParser(String text, int start, char delimiter) {
    this.text = text;
    this.at = start;
    this.delimiter = delimiter;
    this.patience = (long) PATIENCE * text.length();
  }

  boolean hasNext() {
    return at < text.length();
  }

  /** Whether a quotation mark of the record returned last did not do what such marks do. */
  boolean isMended() {
    return mended;
  }

  List<String> next() {
    mended = false;
    List<String> record = new ArrayList<>();
    boolean more = true;
    while (more) {
      int close = at < text.length() && text.charAt(at) == '"' ? findClose(at) : -1;
      if (close >= 0) {
        record.add(text.substring(at + 1, close).replace("\"\"", "\""));
        at = close + 1;
      } else {
        int end = at;
        while (!isBoundary(end)) {
          end++;
        }
        record.add(text.substring(at, end));
        at = end;
      }
      more = at < text.length() && text.charAt(at) == delimiter;
      if (more) {
        at++;
      }
    }
    passLineEnd();
    return record;
  }

  /** Where the mark that closes the cell opened at {@code open} stands; -1 if nothing closes it. */
  private int findClose(int open) {
    int i = open + 1;
    while (i < text.length() && patience > 0) {
      patience--;
      if (text.charAt(i) == '"') {
        if (isBoundary(i + 1)) {
          return i;
        }
        if (text.charAt(i + 1) == '"') {
          i++;
        } else if (isBoundary(i - 1)) {
          break;
        } else {
          mended = true;
        }
      }
      i++;
    }
    mended = true;
    return -1;
  }

  private boolean isBoundary(int i) {
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void passLineEnd() {
    if (at < text.length()) {
      boolean pair =
          text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at += pair ? 2 : 1;
    }
  }
}
