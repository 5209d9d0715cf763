package org.quarterday.batch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.accept.Receipt;

/**
 * Where a query stands, as somebody types it from a receipt: "D9"; "Q2!D9" where the workbook has
 * several sheets; "row 9" for a whole row; "-" for the whole file or sheet.
 */
record QueryPlace(String sheet, String cell, int row) {
  private static final Pattern ROW = Pattern.compile("(?i)(?:row\\s*)?([0-9]{1,7})");
  private static final Pattern CELL = Pattern.compile("(?i)\\$?([a-z]{1,3})\\$?([0-9]{1,7})");

  /** Reads it; what is no cell stands for the whole file. */
  static QueryPlace of(String typed) {
    String text = typed.strip();
    int mark = Math.max(text.lastIndexOf('!'), text.lastIndexOf(','));
    String sheet = mark < 0 ? "" : text.substring(0, mark).strip().replaceAll("^'|'$", "");
    String at = text.substring(mark + 1).strip();
    Matcher row = ROW.matcher(at);
    if (row.matches()) {
      return new QueryPlace(sheet, "", Integer.parseInt(row.group(1)));
    }
    Matcher cell = CELL.matcher(at);
    return cell.matches()
        ? new QueryPlace(
            sheet,
            cell.group(1).toUpperCase(Locale.ROOT) + cell.group(2),
            Integer.parseInt(cell.group(2)))
        : new QueryPlace(sheet, "", 0);
  }

  boolean isOf(Receipt.Line line) {
    boolean here = cell.isEmpty() ? line.row() == row : line.cell().equals(cell);
    return here && (sheet.isEmpty() || line.sheet().equalsIgnoreCase(sheet));
  }

  /** The place of a finding as it can be typed here. */
  static String words(Receipt.Line line) {
    String at = line.cell().isEmpty() ? (line.row() == 0 ? "-" : "row " + line.row()) : line.cell();
    return line.sheet().isEmpty() ? at : line.sheet() + "!" + at;
  }
}
