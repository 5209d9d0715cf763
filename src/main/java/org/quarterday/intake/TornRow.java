package org.quarterday.intake;

import java.util.List;

/**
 * One row with more or fewer cells than its table has columns, or with a mark that went astray: of
 * all ways to read it the one whose cells look most like those of their columns.
 */
final class TornRow {

  private static final double BETTER = 1;
  private static final double EXACTLY_SO_MANY = 10;
  private static final double ENDS_IN_BLANKS = 6;
  private static final double OTHER_DIALECT = 1;

  static final List<String> OTHER_DELIMITERS = List.of(", ", ",", ";", "\t", "|", " ");

  private final Dialect dialect;
  private final List<ColumnProfile> columns;
  private final String line;
  private final List<String> cells;

  TornRow(Dialect dialect, List<ColumnProfile> columns, String line, List<String> cells) {
    this.dialect = dialect;
    this.columns = columns;
    this.line = line;
    this.cells = cells;
  }

  /** Whether it has as many cells as there are columns, and no mark that may have gone astray. */
  boolean isWhole() {
    boolean marked =
        line.indexOf(dialect.quote()) >= 0 && StrictRecord.read(line, 0, dialect).bareMark();
    return isEven() && !marked;
  }

  private boolean isEven() {
    return cells.size() == columns.size();
  }

  /** How much weighing it takes: cells times columns, about. */
  long cost() {
    return (long) columns.size() * (cells.size() + line.length() / 10);
  }

  LineReading best() {
    int width = columns.size();
    boolean even = isEven();
    LineReading best =
        even
            ? new LineReading(cells, doubt(columns, cells) - BETTER)
            : RowFit.of(columns, cells, dialect.delimiter().text(), dialect.quote());
    if (cells.size() > width && cells.subList(width, cells.size()).stream().allMatch(Blank::is)) {
      List<String> cut = cells.subList(0, width);
      best = better(best, new LineReading(cut, doubt(columns, cut) - ENDS_IN_BLANKS), 0);
    }
    List<String> tokens = GluedCells.of(line, dialect);
    if (tokens.size() == width && !tokens.equals(cells)) {
      best = better(best, new LineReading(tokens, doubt(columns, tokens)), 0);
    }
    return even ? best : better(best, otherDialect(), OTHER_DIALECT);
  }

  private LineReading otherDialect() {
    LineReading best = new LineReading(List.of(), Double.POSITIVE_INFINITY);
    Widths widths = new Widths();
    widths.add(columns.size());
    char other = dialect.quote() == '"' ? '\'' : '"';
    if (line.indexOf(other) >= 0) {
      Dialect marks = dialect.withQuote(other);
      LineReading read = LineParser.read(line, 0, line.length(), marks, widths);
      if (read.cells().size() == columns.size()) {
        best = RowFit.of(columns, read.cells(), dialect.delimiter().text(), other);
      }
    }
    for (String each : OTHER_DELIMITERS) {
      if (!each.equals(dialect.delimiter().text()) && line.contains(each)) {
        Dialect parted = dialect.with(Delimiter.of(each));
        LineReading read = LineParser.read(line, 0, line.length(), parted, new Widths());
        if (read.cells().size() >= columns.size()) {
          LineReading fitted = RowFit.of(columns, read.cells(), each, dialect.quote());
          boolean exact = read.cells().size() == columns.size() && !each.equals(" ");
          double sure = exact && read.doubt() < 1 ? EXACTLY_SO_MANY : 0;
          best = better(best, new LineReading(fitted.cells(), fitted.doubt() - sure), 0);
        }
      }
    }
    return best;
  }

  private static LineReading better(LineReading one, LineReading other, double handicap) {
    return other.doubt() + handicap < one.doubt() ? other : one;
  }

  /** How little these cells look like those of the columns. */
  static double doubt(List<ColumnProfile> columns, List<String> cells) {
    double doubt = 0;
    for (int column = 0; column < columns.size(); column++) {
      doubt -= columns.get(column).fit(cells.get(column));
    }
    return doubt;
  }
}
