package org.quarterday.command;

import java.io.IOException;
import java.util.List;

/**
 * Rows as RFC 4180 has them: commas, double quotes, CRLF behind every record. A faithful copy: no
 * cell is changed, whatever a spreadsheet might make of it.
 */
final class PlainCsv {
  private PlainCsv() {}

  static void write(List<List<String>> rows, Appendable out) throws IOException {
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : ",").append(cell(row.get(i), row.size() == 1));
      }
      out.append("\r\n");
    }
  }

  private static String cell(String text, boolean alone) {
    boolean quoted = text.isEmpty() && alone; // a line with nothing in it would be no row
    for (int i = 0; i < text.length() && !quoted; i++) {
      char c = text.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
