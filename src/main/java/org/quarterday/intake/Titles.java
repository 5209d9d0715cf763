package org.quarterday.intake;

/**
 * Tells titles and footnotes from the rows of a table: a row with fewer than half of its cells
 * filled, above the first full one, is a title.
 */
final class Titles {

  private static final int LONGEST_PREAMBLE = 8;

  private final GridShape grid;
  private final Headings headings;

  Titles(GridShape grid, Headings headings) {
    this.grid = grid;
    this.headings = headings;
  }

  boolean isTitle(int at) {
    GridRow row = grid.row(at);
    int width = grid.usualWidth(at, grid.window(at));
    if (width < 2) {
      return grid.filled(at) < 2 && at > 0;
    }
    if (isPreamble(at)) {
      return true;
    }
    if (grid.filled(at) * 2 >= width && grid.filled(at) > 1) {
      return false;
    }
    boolean nameless = width == 2 && row.cells().size() == 2 && Blank.is(row.cell(0));
    return !nameless && !isLikeTheRowsBelow(at, width) && !headings.isGroup(at);
  }

  /**
   * A few narrower rows with a gap behind them, then headings: no table of its own above another.
   */
  private boolean isPreamble(int at) {
    int next = at + 1;
    while (next < grid.size() && next - at < LONGEST_PREAMBLE && !grid.gap(next)) {
      next++;
    }
    if (next + 1 >= grid.size()
        || !grid.gap(next)
        || !grid.row(next).isHeading()
        || grid.gap(next + 1)) {
      return false;
    }
    int wider = grid.row(next).filled();
    for (int i = at; i < next; i++) {
      if (grid.row(i).filled() >= wider) {
        return false;
      }
    }
    boolean table = false;
    for (CellKind kind : grid.kinds(at + 1, next, wider)) {
      table |= kind.isValue();
    }
    return !(table && grid.row(at).isHeading());
  }

  /** Whether a value stands where the rows below have values of the same kind. */
  private boolean isLikeTheRowsBelow(int at, int width) {
    CellKind[] kinds = grid.kinds(at + 1, grid.window(at), width);
    for (int column = 0; column < width; column++) {
      CellKind kind = grid.row(at).kind(column);
      if (kind.isValue() && kind == kinds[column]) {
        return true;
      }
    }
    return false;
  }
}
