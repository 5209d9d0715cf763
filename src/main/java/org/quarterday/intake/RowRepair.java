package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs the rows of a table that have more or fewer cells than the others: a delimiter too many
 * or too few, another delimiter or quotation mark in one row, a mark that went astray. Only where
 * the rest of the table makes plain what was meant; else a row stays as it was sent.
 */
final class RowRepair {

  private static final int FEWEST_WHOLE_ROWS = 3;
  private static final int MOST_LEARNED = 3_000;

  /** Cells times columns that may be weighed against each other in one text. */
  private static final long PATIENCE = 5_000_000;

  private static final int LONGEST_HEADINGS = 2_000;

  private static final double PLAUSIBLE = 5;
  private static final double PLAUSIBLE_WHEN_TORN = 8;
  private static final double PLAIN = 5;

  /** Where spaces part the cells, any text may be torn at any of its own. */
  private static final double TORN_ANYWHERE = 20;

  private static final double BETTER = 1;
  private static final double EXACTLY_SO_MANY = 10;
  private static final double ENDS_IN_BLANKS = 6;
  private static final int MOST_WEIGHED = 200;
  private static final double SELDOM = 0.1;
  private static final double OTHER_DIALECT = 1;

  private static final List<String> OTHER_DELIMITERS = List.of(",", ";", "\t", "|", " ");

  private final String text;
  private final Dialect dialect;
  private final List<RawRecord> records;
  private final List<Integer> filled = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();
  private long weighed;

  private RowRepair(String text, Dialect dialect, List<RawRecord> records) {
    this.text = text;
    this.dialect = dialect;
    this.records = new ArrayList<>(records);
    for (int i = 0; i < records.size(); i++) {
      if (!records.get(i).isBlank()) {
        filled.add(i);
        rows.add(new GridRow(records.get(i).number(), records.get(i).cells()));
      }
    }
  }

  static List<RawRecord> repair(String text, Dialect dialect, List<RawRecord> records) {
    RowRepair repair = new RowRepair(text, dialect, records);
    for (Layout layout : LayoutFinder.find(repair.rows)) {
      repair.repair(layout);
    }
    return repair.records;
  }

  private void repair(Layout layout) {
    int width = layout.width();
    List<ColumnProfile> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      columns.add(new ColumnProfile());
    }
    List<List<String>> whole = new ArrayList<>();
    int step = Math.max(1, (layout.end() - layout.body()) / MOST_LEARNED);
    for (int i = layout.body(); i < layout.end(); i += step) {
      RawRecord record = record(i);
      if (record.cells().size() == width && !record.mended()) {
        whole.add(record.cells());
        for (int column = 0; column < width; column++) {
          columns.get(column).learn(record.cells().get(column));
        }
      }
    }
    if (width < 2 || whole.size() < FEWEST_WHOLE_ROWS) {
      return;
    }
    double usual = usualDoubt(columns, whole);
    boolean wraps =
        whole.stream().filter(cells -> wrapped(cells) > 1).count() > SELDOM * whole.size() + 1;
    for (int i = layout.header(); i < layout.body(); i++) {
      heading(i, columns);
    }
    if (!layout.hasHeader() && layout.header() > 0) {
      lostHeading(layout.header() - 1, columns);
    }
    for (int i = layout.header(); i < layout.end() && !wraps; i++) {
      unwrap(i);
    }
    for (int i = layout.body(); i < layout.end(); i++) {
      double more = record(i).cells().size() > width ? PLAUSIBLE_WHEN_TORN : PLAUSIBLE;
      boolean torn = dialect.delimiter().isSpace();
      row(i, columns, torn ? 2 * usual + TORN_ANYWHERE : 1.3 * usual + more);
    }
    for (int i = layout.end(); i < rows.size() && i < layout.end() + 2; i++) {
      if (!(rows.get(i).number() > rows.get(i - 1).number() + 1)) {
        row(i, columns, 1.3 * usual + PLAIN);
      }
    }
  }

  private static double usualDoubt(List<ColumnProfile> columns, List<List<String>> whole) {
    double sum = 0;
    int count = Math.min(MOST_WEIGHED, whole.size());
    for (List<String> cells : whole.subList(0, count)) {
      sum += doubt(columns, cells);
    }
    return sum / count;
  }

  private static double doubt(List<ColumnProfile> columns, List<String> cells) {
    double doubt = 0;
    for (int column = 0; column < columns.size(); column++) {
      doubt -= columns.get(column).fit(cells.get(column));
    }
    return doubt;
  }

  /** A row whose cells stand in the other kind of marks, as hardly any other row's do. */
  private void unwrap(int i) {
    RawRecord record = record(i);
    if (wrapped(record.cells()) > 1) {
      char other = otherMark();
      List<String> bare = new ArrayList<>();
      for (String cell : record.cells()) {
        String mark = String.valueOf(other);
        bare.add(
            isWrapped(cell, other)
                ? cell.substring(1, cell.length() - 1).replace(mark + mark, mark)
                : cell);
      }
      records.set(filled.get(i), record.repaired(bare));
    }
  }

  private long wrapped(List<String> cells) {
    return cells.stream().filter(cell -> isWrapped(cell, otherMark())).count();
  }

  private static boolean isWrapped(String cell, char mark) {
    return cell.length() > 1 && cell.charAt(0) == mark && cell.charAt(cell.length() - 1) == mark;
  }

  private char otherMark() {
    return dialect.quote() == '"' ? '\'' : '"';
  }

  private RawRecord record(int row) {
    return records.get(filled.get(row));
  }

  private void row(int i, List<ColumnProfile> columns, double limit) {
    RawRecord record = record(i);
    int width = columns.size();
    List<String> cells = record.cells();
    String line = text.substring(record.start(), record.end());
    boolean even = cells.size() == width;
    boolean marked =
        line.indexOf(dialect.quote()) >= 0 && StrictRecord.read(line, 0, dialect).bareMark();
    if (even && !marked || weighed > PATIENCE) {
      return;
    }
    weighed += (long) width * (cells.size() + line.length() / 10);
    if (weighed > PATIENCE) {
      return;
    }
    String delimiter = dialect.delimiter().text();
    LineReading best =
        even
            ? new LineReading(cells, doubt(columns, cells) - BETTER)
            : RowFit.of(columns, cells, delimiter, dialect.quote());
    if (cells.size() > width && cells.subList(width, cells.size()).stream().allMatch(Blank::is)) {
      List<String> cut = cells.subList(0, width);
      best = better(best, new LineReading(cut, doubt(columns, cut) - ENDS_IN_BLANKS), 0);
    }
    List<String> tokens = GluedCells.of(line, dialect);
    if (tokens.size() == width && !tokens.equals(cells)) {
      best = better(best, new LineReading(tokens, doubt(columns, tokens)), 0);
    }
    if (!even) {
      best = better(best, otherDialect(line, columns), OTHER_DIALECT);
    }
    boolean kept = best.cells().isEmpty() || best.cells().equals(cells);
    if (!kept && best.doubt() <= limit) {
      records.set(filled.get(i), record.repaired(best.cells()));
    }
  }

  private LineReading otherDialect(String line, List<ColumnProfile> columns) {
    LineReading best = new LineReading(List.of(), Double.POSITIVE_INFINITY);
    Widths widths = new Widths();
    widths.add(columns.size());
    char other = otherMark();
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

  /** Headings have no kinds of their own: blank ones too many go, another delimiter is seen. */
  private void heading(int i, List<ColumnProfile> columns) {
    int width = columns.size();
    RawRecord record = record(i);
    List<String> cells = new ArrayList<>(record.cells());
    for (int column = cells.size() - 1; column >= 0 && cells.size() > width; column--) {
      if (Blank.is(cells.get(column))) {
        cells.remove(column);
      }
    }
    if (cells.size() == width && cells.size() < record.cells().size()) {
      records.set(filled.get(i), record.repaired(cells));
    } else if (cells.size() < width) {
      otherHeading(i, columns);
    }
  }

  /** A row that looks like a title, but is the headings with another delimiter between them. */
  private void lostHeading(int i, List<ColumnProfile> columns) {
    boolean gap = rows.get(i + 1).number() > rows.get(i).number() + 1;
    if (!gap && record(i).cells().size() < columns.size()) {
      otherHeading(i, columns);
    }
  }

  private void otherHeading(int i, List<ColumnProfile> columns) {
    int width = columns.size();
    RawRecord record = record(i);
    String line = text.substring(record.start(), record.end());
    List<String> tokens = GluedCells.of(line, dialect);
    if (tokens.size() == width) {
      records.set(filled.get(i), record.repaired(tokens));
      return;
    }
    Widths widths = new Widths();
    widths.add(width);
    List<String> apart = apartAtMarks(record.cells());
    if (apart.size() == width) {
      records.set(filled.get(i), record.repaired(apart));
      return;
    }
    Dialect marks = dialect.withQuote(otherMark());
    LineReading marked = LineParser.read(line, 0, line.length(), marks, widths);
    if (marked.cells().size() == width && wrapped(record.cells()) > 0) {
      records.set(filled.get(i), record.repaired(marked.cells()));
      return;
    }
    for (String each : OTHER_DELIMITERS) {
      Dialect other = dialect.with(Delimiter.of(each));
      LineReading read = LineParser.read(line, 0, line.length(), other, widths);
      boolean names =
          read.cells().size() == width
              && read.cells().stream().noneMatch(c -> CellKind.of(c).isValue() || Blank.is(c));
      if (!each.equals(dialect.delimiter().text()) && names) {
        records.set(filled.get(i), record.repaired(read.cells()));
        return;
      }
    }
    int length = record.end() - record.start();
    if (record.cells().size() == width - 1 && width > 2 && length < LONGEST_HEADINGS) {
      CellKind[] kinds = columns.stream().map(ColumnProfile::kind).toArray(CellKind[]::new);
      GluedHeading.part(record.cells(), kinds)
          .ifPresent(parted -> records.set(filled.get(i), record.repaired(parted)));
    }
  }

  /** {@code Link"Remarks}, as doubled marks leave it, are two headings. */
  private List<String> apartAtMarks(List<String> cells) {
    List<String> apart = new ArrayList<>();
    for (String cell : cells) {
      int mark = cell.indexOf(dialect.quote());
      if (mark > 0 && mark < cell.length() - 1) {
        apart.add(cell.substring(0, mark));
        apart.add(cell.substring(mark + 1));
      } else {
        apart.add(cell);
      }
    }
    return apart;
  }
}
