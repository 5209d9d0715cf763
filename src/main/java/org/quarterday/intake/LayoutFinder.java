package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the tables on a sheet by their shape alone: titles above, headings of one or several rows,
 * the body, footnotes below, then perhaps another table.
 *
 * <p>A row with fewer than half of its cells filled, above the first full one, is a title. Headings
 * are what stands above columns of numbers, dates or addresses without being one. Another table
 * begins where the headings come again, or behind a gap or a change of width with headings of its
 * own. Rows of one cell below a table of three columns or more are footnotes. After a hundred
 * tables all that is left is one.
 */
final class LayoutFinder {

  private static final int WINDOW = 40;
  private static final int MOST_HEADER_ROWS = 4;
  private static final int LONGEST_PREAMBLE = 8;
  private static final int MOST_NOTES = 200;
  private static final int MOST_TABLES = 100;
  private static final int MOST_COMPARED = 500;
  private static final double TYPED = 0.7;
  private static final double REPEATED = 0.6;
  private static final int WORDS_OF_A_SENTENCE = 4;

  /** What people type where a value is missing; it is no heading. */
  private static final Set<String> NO_VALUE =
      Set.of(
          "n/a",
          "na",
          "tbc",
          "tba",
          "tbd",
          "-",
          "–",
          "*",
          ".",
          "..",
          "...",
          "c",
          "x",
          "nil",
          "none",
          "null",
          "not available",
          "not applicable",
          "not known",
          "suppressed",
          "n/k");

  private final List<GridRow> rows;
  private final int[] filled;
  private final List<Layout> layouts = new ArrayList<>();

  private LayoutFinder(List<GridRow> rows) {
    this.rows = rows;
    this.filled = rows.stream().mapToInt(GridRow::filled).toArray();
  }

  /**
   * @param rows none of them blank
   */
  static List<Layout> find(List<GridRow> rows) {
    LayoutFinder finder = new LayoutFinder(rows);
    boolean oneColumn =
        rows.stream().allMatch(row -> row.cells().size() < 2 || lastFilled(row) < 2);
    if (oneColumn) {
      finder.oneColumn();
    } else {
      finder.all();
    }
    return finder.layouts;
  }

  private void oneColumn() {
    int from = 0;
    int to = rows.size();
    if (to > 2 && gap(1)) {
      from = 1;
    }
    if (to - from > 2 && gap(to - 1) && words(rows.get(to - 1).cell(0)) >= WORDS_OF_A_SENTENCE) {
      to--;
    }
    if (to > from) {
      layouts.add(new Layout(from, from + 1, to, 1));
    }
  }

  private void all() {
    int at = begin(0);
    while (at < rows.size()) {
      int body = at + headerRows(at);
      int end = layouts.size() < MOST_TABLES ? end(at, body) : rows.size();
      int trimmed = trimmed(body, end);
      layouts.add(new Layout(at, body, trimmed, width(at, body, trimmed)));
      at = begin(end);
    }
  }

  /** The first row from here on that is neither title nor footnote. */
  private int begin(int from) {
    int at = from;
    while (at < rows.size() && isTitle(at)) {
      at++;
    }
    return at;
  }

  private boolean isTitle(int at) {
    GridRow row = rows.get(at);
    int width = usualWidth(at, Math.min(rows.size(), at + WINDOW));
    if (width < 2) {
      return filled[at] < 2 && at > 0;
    }
    if (isPreamble(at)) {
      return true;
    }
    if (filled[at] * 2 >= width && filled[at] > 1) {
      return false;
    }
    boolean nameless = width == 2 && row.cells().size() == 2 && Blank.is(row.cell(0));
    return !nameless && !isLikeTheRowsBelow(at, width) && !isGroupOfHeadings(at);
  }

  /**
   * A few narrower rows with a gap behind them, then headings: no table of its own above another.
   */
  private boolean isPreamble(int at) {
    int next = at + 1;
    while (next < rows.size() && next - at < LONGEST_PREAMBLE && !gap(next)) {
      next++;
    }
    if (next + 1 >= rows.size() || !gap(next) || !isHeading(rows.get(next)) || gap(next + 1)) {
      return false;
    }
    int wider = rows.get(next).filled();
    for (int i = at; i < next; i++) {
      if (rows.get(i).filled() >= wider) {
        return false;
      }
    }
    boolean table = false;
    for (CellKind kind : kinds(at + 1, next, wider)) {
      table |= kind.isValue();
    }
    return !(table && isHeading(rows.get(at)));
  }

  /** Whether a value stands where the rows below have values of the same kind. */
  private boolean isLikeTheRowsBelow(int at, int width) {
    CellKind[] kinds = kinds(at + 1, Math.min(rows.size(), at + WINDOW), width);
    for (int column = 0; column < width; column++) {
      CellKind kind = rows.get(at).kind(column);
      if (kind.isValue() && kind == kinds[column]) {
        return true;
      }
    }
    return false;
  }

  /** A row such as ",2016/17,,2017/18" straight above the headings proper. */
  private boolean isGroupOfHeadings(int at) {
    GridRow row = rows.get(at);
    if (at + 1 >= rows.size() || gap(at + 1) || row.filled() < 2 || !Blank.is(row.cell(0))) {
      return false;
    }
    GridRow below = rows.get(at + 1);
    return below.filled() > row.filled() && isHeading(below);
  }

  private int headerRows(int at) {
    int to = Math.min(rows.size(), at + 1 + WINDOW);
    int width = usualWidth(at, to);
    CellKind[] kinds = kinds(at + 1, to, width);
    if (isGroupOfHeadings(at)) {
      return 1 + headerRows(at + 1);
    }
    if (isData(rows.get(at), kinds)) {
      return 0;
    }
    int count = 1;
    while (count < MOST_HEADER_ROWS
        && at + count < rows.size()
        && !gap(at + count)
        && goesOn(
            at, rows.get(at + count), kinds(at + count + 1, Math.max(to, at + count + 1), width))) {
      count++;
    }
    return count;
  }

  private boolean goesOn(int header, GridRow row, CellKind[] kinds) {
    GridRow first = rows.get(header);
    if (row.cells().equals(first.cells())) {
      return true;
    }
    int typed = 0;
    int texts = 0;
    boolean completes = false;
    for (int column = 0; column < kinds.length; column++) {
      CellKind kind = row.kind(column);
      if (kind.isValue() || CellKind.of(bare(row.cell(column))).isValue()) {
        return false;
      }
      if (kinds[column].isValue()) {
        typed++;
        texts += kind == CellKind.BLANK ? 0 : 1;
        if (NO_VALUE.contains(row.cell(column).strip().toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      completes |= kind != CellKind.BLANK && Blank.is(first.cell(column));
    }
    return typed > 0 && texts > 0 && (texts > 1 && texts == typed || completes);
  }

  /** Without marks around it, should they be of another kind than the other rows have. */
  private static String bare(String cell) {
    int last = cell.length() - 1;
    boolean marks = last > 0 && (cell.charAt(0) == '\'' || cell.charAt(0) == '"');
    return marks && cell.charAt(last) == cell.charAt(0) ? cell.substring(1, last) : cell;
  }

  private boolean isData(GridRow row, CellKind[] kinds) {
    for (int column = 0; column < kinds.length; column++) {
      CellKind kind = row.kind(column);
      if (kind.isValue() && kind == kinds[column]) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(GridRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.kind(column).isValue()) {
        return false;
      }
    }
    return row.filled() > 1;
  }

  private int end(int header, int body) {
    int width = usualWidth(header, Math.min(rows.size(), body + WINDOW));
    for (int i = body; i < rows.size(); i++) {
      boolean first = i == body;
      if (!first && body > header && repeats(rows.get(body - 1), rows.get(i))) {
        return i;
      }
      if (!first && gap(i) && beginsAnother(i, width)) {
        return i;
      }
      if (!first && changesWidth(i, width)) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean repeats(GridRow header, GridRow row) {
    int same = 0;
    int filled = 0;
    for (String cell : header.cells()) {
      filled += Blank.is(cell) ? 0 : 1;
      same += !Blank.is(cell) && row.cells().contains(cell) ? 1 : 0;
    }
    return same > 1 && same >= REPEATED * filled;
  }

  /** Whether behind a gap nothing but titles stands above new headings. */
  private boolean beginsAnother(int from, int width) {
    int at = from;
    while (at < rows.size() && isTitle(at)) {
      at++;
      if (at - from > MOST_NOTES) {
        return false;
      }
    }
    if (at >= rows.size()) {
      return true;
    }
    int to = Math.min(rows.size(), at + 1 + WINDOW);
    int below = usualWidth(at, to);
    if (at + 1 >= rows.size() || !isHeading(rows.get(at)) || rows.get(at).filled() * 2 < below) {
      return false;
    }
    boolean typed = false;
    for (CellKind kind : kinds(at + 1, to, below)) {
      typed |= kind.isValue();
    }
    return typed || below != width;
  }

  private boolean changesWidth(int at, int width) {
    int other = rows.get(at).cells().size();
    if (other == width || other < 2 || !isHeading(rows.get(at)) || rows.size() < at + 3) {
      return false;
    }
    int to = Math.min(rows.size(), at + WINDOW);
    for (int i = at; i < to; i++) {
      if (rows.get(i).cells().size() != other) {
        return false;
      }
    }
    return true;
  }

  /** Without the footnotes, and the titles of the next table, at its end. */
  private int trimmed(int body, int end) {
    int width = usualWidth(body, Math.min(end, body + WINDOW));
    int to = end;
    int least = Math.max(body, end - MOST_NOTES);
    while (to > least && width > 1 && isNote(body, to - 1, width)) {
      to--;
    }
    return to;
  }

  private boolean isNote(int body, int at, int width) {
    GridRow row = rows.get(at);
    if (row.filled() > 1 || Blank.is(row.cell(0))) {
      return gap(at) && at > body && row.filled() * 3 <= width && !hasSparse(body, at, row);
    }
    CellKind first = kinds(body, Math.min(at, body + MOST_COMPARED), 1)[0];
    boolean fits = row.kind(0).isValue() && row.kind(0) == first;
    if (fits) {
      return false;
    }
    boolean sentence =
        row.cells().size() == 1 && words(row.cell(0)) >= WORDS_OF_A_SENTENCE || gap(at);
    return width > 2 ? !hasSparse(body, at, row) || sentence : sentence;
  }

  /** Whether rows with as few cells stand among the others. */
  private boolean hasSparse(int body, int at, GridRow like) {
    for (int i = Math.max(body, at - MOST_COMPARED); i < at; i++) {
      if (filled[i] <= like.filled() && i + 1 < at && filled[i + 1] > like.filled()) {
        return true;
      }
    }
    return false;
  }

  private int width(int header, int body, int end) {
    int usual = usualWidth(body < end ? body : header, end);
    if (body == header) {
      return usual;
    }
    GridRow names = rows.get(body - 1);
    int named = lastFilled(names);
    boolean full = names.filled() == named;
    if (named >= usual) {
      return full || named == usual ? named : usual;
    }
    int even = 0;
    int enough = 0;
    boolean empty = true;
    for (int i = body; i < end; i++) {
      even += rows.get(i).cells().size() == usual ? 1 : 0;
      enough += rows.get(i).cells().size() >= named ? 1 : 0;
      empty &= lastFilled(rows.get(i)) <= named;
    }
    int count = end - body;
    boolean ragged = full && even < 0.6 * count && enough >= 0.8 * count;
    return empty || ragged ? named : usual;
  }

  /** What most cells of each column look like; TEXT where they differ. */
  private CellKind[] kinds(int from, int to, int width) {
    CellKind[] kinds = new CellKind[width];
    for (int column = 0; column < width; column++) {
      int[] counts = new int[CellKind.values().length];
      int filled = 0;
      for (int i = from; i < to; i++) {
        CellKind kind = rows.get(i).kind(column);
        counts[kind.ordinal()]++;
        filled += kind == CellKind.BLANK ? 0 : 1;
      }
      kinds[column] = CellKind.TEXT;
      for (CellKind kind : CellKind.values()) {
        if (kind != CellKind.BLANK && filled > 0 && counts[kind.ordinal()] >= TYPED * filled) {
          kinds[column] = kind;
        }
      }
    }
    return kinds;
  }

  private int usualWidth(int from, int to) {
    Widths widths = new Widths();
    for (int i = from; i < to; i++) {
      if (filled[i] > 1) {
        widths.add(rows.get(i).cells().size());
      }
    }
    return widths.records() == 0 ? 1 : widths.most();
  }

  private boolean gap(int at) {
    return at > 0 && rows.get(at).number() > rows.get(at - 1).number() + 1;
  }

  private static int lastFilled(GridRow row) {
    int last = row.cells().size();
    while (last > 0 && Blank.is(row.cells().get(last - 1))) {
      last--;
    }
    return last;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
