package org.quarterday.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of text as CSV.
 *
 * <p>RFC 4180 with commas and double quotes, UTF-8 without a mark, every line ended by LF (so that
 * line-based tools, and comparisons of two runs, see whole lines). A line break inside a cell is LF
 * as well, in quotes.
 *
 * <p>No cell can act as a formula where a spreadsheet opens the file (the contract, section 2): one
 * that begins with {@code = + @}, a tab or a line end, or with {@code -} and is no number, gets an
 * apostrophe in front, leading spaces and wide forms of these signs notwithstanding. Control
 * characters are left out.
 */
public final class CsvText {
  private static final Pattern FORMULA =
      Pattern.compile("[ \u00a0]*[=+@\\t\\n＝＋＠－-].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("-(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?(?:E[+-]?\\d+)?%?");

  /** Semicolons and tabs too: where a spreadsheet splits at them, a part could be a formula. */
  private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\n]|^[ \u00a0]|[ \u00a0]$");

  private CsvText() {}

  /** The rows, the header first where there is one; no rows give an empty text. */
  public static String of(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      if (row.size() == 1 && row.get(0).isEmpty()) {
        csv.append("\"\""); // a line with nothing in it would be no row
      }
      for (int i = 0; i < row.size(); i++) {
        csv.append(i == 0 ? "" : ",").append(quoted(cell(row.get(i))));
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  /**
   * The rows of such a text, the header first, with the apostrophes that make a cell safe.
   *
   * @throws UncheckedIOException if somebody has altered the text so that it is no CSV
   */
  public static List<List<String>> rows(String csv) {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one cell, before it is quoted. */
  static String cell(String text) {
    String safe = SafeText.of(text);
    boolean acts = FORMULA.matcher(safe).matches() && !NUMBER.matcher(safe).matches();
    return acts ? "'" + safe : safe;
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
