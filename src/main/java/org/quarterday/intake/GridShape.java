package org.quarterday.intake;

import java.util.List;

/** The rows of a sheet that are not blank, and what can be said of any of them by its shape. */
final class GridShape {

  /** So many rows below one are looked at to say what it is. */
  static final int WINDOW = 40;

  private static final double TYPED = 0.7;

  private static final int FEWEST_SPACED = 5;
  private static final double NEARLY_ALL = 0.9;

  private final List<GridRow> rows;
  private final int[] filled;

  /** How far apart two rows stand when nothing stands between their tables. */
  private final int step;

  GridShape(List<GridRow> rows) {
    this.rows = rows;
    this.filled = rows.stream().mapToInt(GridRow::filled).toArray();
    int apart = 0;
    for (int i = 1; i < rows.size(); i++) {
      apart += rows.get(i).number() > rows.get(i - 1).number() + 1 ? 1 : 0;
    }
    boolean spaced = rows.size() >= FEWEST_SPACED && apart >= NEARLY_ALL * (rows.size() - 1);
    this.step = spaced ? 2 : 1;
  }

  int size() {
    return rows.size();
  }

  GridRow row(int at) {
    return rows.get(at);
  }

  /** How many cells of a row are not blank. */
  int filled(int at) {
    return filled[at];
  }

  /** Behind the last row that is looked at from this one. */
  int window(int from) {
    return Math.min(rows.size(), from + WINDOW);
  }

  /** What most cells of each column look like; TEXT where they differ. */
  CellKind[] kinds(int from, int to, int width) {
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

  /** How many cells most rows of two or more have; 1 when there are none. */
  int usualWidth(int from, int to) {
    Widths widths = new Widths();
    for (int i = from; i < to; i++) {
      if (filled[i] > 1) {
        widths.add(rows.get(i).cells().size());
      }
    }
    return widths.records() == 0 ? 1 : widths.most();
  }

  /** Whether a blank row stands above; where one stands above nearly every row, whether two do. */
  boolean gap(int at) {
    return at > 0 && rows.get(at).number() > rows.get(at - 1).number() + step;
  }

  boolean isOneColumn() {
    return rows.stream().allMatch(row -> row.cells().size() < 2 || row.lastFilled() < 2);
  }
}
