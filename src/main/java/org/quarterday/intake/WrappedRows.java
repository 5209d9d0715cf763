package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand as a whole in quotation marks, their own marks doubled, as when a table was
 * pasted into one column: {@code "Housing,""Q1, Q2"",5"}.
 *
 * <p>A whole text is taken for such a one only where nothing else stands in it, where its rows then
 * have the same number of cells to the last one, and where marks or columns of values prove it. A
 * single row is where it then has as many cells as the others.
 */
final class WrappedRows {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;
  private static final String PADDING = ",;\t|";

  private WrappedRows() {}

  /** The text without the marks around its rows; nothing where they do not stand around rows. */
  static Optional<String> unwrapped(String text) {
    StringBuilder bare = new StringBuilder();
    List<String> rows = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end;
      if (text.charAt(at) == '"') {
        StringBuilder row = new StringBuilder();
        end = read(text, at + 1, row);
        if (end < 0) {
          return Optional.empty();
        }
        rows.add(row.toString());
        bare.append(row);
      } else if (StrictRecord.isLineEnd(text.charAt(at))) {
        end = at;
      } else {
        return Optional.empty();
      }
      int next = Math.min(text.length(), end + 1);
      bare.append(text, end, next);
      at = next;
    }
    return areRows(rows) ? Optional.of(bare.toString()) : Optional.empty();
  }

  /** Reads up to the line end; -1 where more stands behind the closing mark than blank cells. */
  private static int read(String text, int from, StringBuilder row) {
    int i = from;
    while (i < text.length()) {
      boolean mark = text.charAt(i) == '"';
      if (mark && (i + 1 >= text.length() || text.charAt(i + 1) != '"')) {
        int end = i + 1;
        while (end < text.length() && PADDING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        boolean ends = end >= text.length() || StrictRecord.isLineEnd(text.charAt(end));
        return ends ? end : -1;
      }
      row.append(text.charAt(i));
      i += mark ? 2 : 1;
    }
    return -1;
  }

  private static boolean areRows(List<String> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return false;
    }
    String text = String.join("\n", rows);
    Optional<Dialect> found = DialectFinder.findIn(text);
    if (found.isEmpty()) {
      return false;
    }
    boolean marks = false;
    int width = 0;
    List<GridRow> cells = new ArrayList<>();
    for (String row : rows) {
      StrictRecord read = StrictRecord.read(row, 0, found.get());
      boolean even = width == 0 || read.cells().size() == width;
      if (!read.isRead() || read.end() < row.length() || !even || read.bareMark()) {
        return false;
      }
      width = read.cells().size();
      marks |= row.indexOf('"') >= 0;
      cells.add(new GridRow(cells.size() + 1, read.cells()));
    }
    boolean typed = false;
    for (CellKind kind : new GridShape(cells).kinds(1, cells.size(), width)) {
      typed |= kind.isValue() || kind == CellKind.CODE;
    }
    return width > 1 && (marks || typed && width >= FEWEST_CELLS);
  }

  /** The records, with those parted that stand in marks among others that do not. */
  static List<RawRecord> parted(String text, Dialect dialect, List<RawRecord> records) {
    Widths widths = new Widths();
    records.stream().filter(r -> !r.isBlank()).forEach(r -> widths.add(r.cells().size()));
    int usual = widths.most();
    return usual < FEWEST_CELLS
        ? records
        : records.stream().map(each -> parted(text, dialect, each, usual)).toList();
  }

  private static RawRecord parted(String text, Dialect dialect, RawRecord sent, int usual) {
    boolean wrapped =
        sent.cells().size() == 1
            && sent.start() < sent.end()
            && text.charAt(sent.start()) == dialect.quote();
    if (!wrapped) {
      return sent;
    }
    String row = sent.cells().get(0);
    StrictRecord read = StrictRecord.read(row, 0, dialect);
    boolean fits = read.isRead() && read.end() >= row.length() && read.cells().size() == usual;
    // a title in marks has a space behind its commas
    return fits && !read.bareMark() && !RowDialect.isSpaced(read.cells())
        ? sent.repaired(read.cells(), RawRecord.Mend.MARKS)
        : sent;
  }
}
