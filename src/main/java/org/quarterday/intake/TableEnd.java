package org.quarterday.intake;

/**
 * Finds where a table ends: where its headings come again, behind a gap or a change of width with
 * headings of its own, or before its footnotes.
 */
final class TableEnd {

  private static final int MOST_NOTES = 200;
  private static final int MOST_COMPARED = 500;
  private static final double REPEATED = 0.6;

  private final GridShape grid;
  private final Titles titles;

  TableEnd(GridShape grid, Titles titles) {
    this.grid = grid;
    this.titles = titles;
  }

  int find(int header, int body) {
    int width = grid.usualWidth(header, grid.window(body));
    for (int i = body; i < grid.size(); i++) {
      boolean first = i == body;
      if (!first && body > header && repeats(grid.row(body - 1), grid.row(i))) {
        return i;
      }
      if (!first && grid.gap(i) && beginsAnother(i, width)) {
        return i;
      }
      if (!first && changesWidth(i, width)) {
        return i;
      }
    }
    return grid.size();
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
    while (at < grid.size() && titles.isTitle(at)) {
      at++;
      if (at - from > MOST_NOTES) {
        return false;
      }
    }
    if (at >= grid.size()) {
      return true;
    }
    int to = grid.window(at + 1);
    int below = grid.usualWidth(at, to);
    if (at + 1 >= grid.size() || !grid.row(at).isHeading() || grid.row(at).filled() * 2 < below) {
      return false;
    }
    boolean typed = false;
    for (CellKind kind : grid.kinds(at + 1, to, below)) {
      typed |= kind.isValue();
    }
    return typed || below != width;
  }

  private boolean changesWidth(int at, int width) {
    int other = grid.row(at).cells().size();
    if (other == width || other < 2 || !grid.row(at).isHeading() || grid.size() < at + 3) {
      return false;
    }
    int to = grid.window(at);
    for (int i = at; i < to; i++) {
      if (grid.row(i).cells().size() != other) {
        return false;
      }
    }
    return true;
  }

  /** Without the footnotes, and the titles of the next table, at its end. */
  int withoutNotes(int body, int end) {
    int width = grid.usualWidth(body, Math.min(end, body + GridShape.WINDOW));
    int to = end;
    int least = Math.max(body, end - MOST_NOTES);
    while (to > least && width > 1 && isNote(body, to - 1, width)) {
      to--;
    }
    return to;
  }

  private boolean isNote(int body, int at, int width) {
    GridRow row = grid.row(at);
    if (row.filled() > 1 || Blank.is(row.cell(0))) {
      return grid.gap(at) && at > body && row.filled() * 3 <= width && !hasSparse(body, at, row);
    }
    CellKind first = grid.kinds(body, Math.min(at, body + MOST_COMPARED), 1)[0];
    boolean fits = row.kind(0).isValue() && row.kind(0) == first;
    if (fits) {
      return false;
    }
    boolean sentence =
        row.cells().size() == 1 && row.words() >= GridRow.WORDS_OF_A_SENTENCE || grid.gap(at);
    return width > 2 ? !hasSparse(body, at, row) || sentence : sentence;
  }

  /** Whether rows with as few cells stand among the others. */
  private boolean hasSparse(int body, int at, GridRow like) {
    for (int i = Math.max(body, at - MOST_COMPARED); i < at; i++) {
      if (grid.filled(i) <= like.filled() && i + 1 < at && grid.filled(i + 1) > like.filled()) {
        return true;
      }
    }
    return false;
  }
}
