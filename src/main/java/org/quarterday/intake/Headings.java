package org.quarterday.intake;

import java.util.Locale;
import java.util.Set;

/**
 * Finds how many rows of headings stand above a table: what stands above columns of numbers, dates
 * or addresses without being one.
 */
final class Headings {

  private static final int MOST_ROWS = 4;

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

  private final GridShape grid;

  Headings(GridShape grid) {
    this.grid = grid;
  }

  /** A row such as ",2016/17,,2017/18" straight above the headings proper. */
  boolean isGroup(int at) {
    GridRow row = grid.row(at);
    if (at + 1 >= grid.size() || grid.gap(at + 1) || row.filled() < 2 || !Blank.is(row.cell(0))) {
      return false;
    }
    GridRow below = grid.row(at + 1);
    return below.filled() > row.filled() && below.isHeading();
  }

  /** How many rows of headings begin here; 0 when the first one is already data. */
  int count(int at) {
    int to = grid.window(at + 1);
    int width = grid.usualWidth(at, to);
    CellKind[] kinds = grid.kinds(at + 1, to, width);
    if (isGroup(at)) {
      return 1 + count(at + 1);
    }
    if (!isRunOfPeriods(at) && isData(grid.row(at), kinds)) {
      return 0;
    }
    int rows = 1;
    while (rows < MOST_ROWS
        && at + rows < grid.size()
        && !grid.gap(at + rows)
        && goesOn(
            at,
            grid.row(at + rows),
            grid.kinds(at + rows + 1, Math.max(to, at + rows + 1), width))) {
      rows++;
    }
    return rows;
  }

  /**
   * Whether years or dates stand here as headings: a run of them, with no other in the row below.
   */
  private boolean isRunOfPeriods(int at) {
    int below = at + 1;
    while (below < grid.size() && grid.row(below).cells().equals(grid.row(at).cells())) {
      below++;
    }
    boolean again = below < grid.size() && PeriodRun.is(grid.row(below).cells());
    return !again && PeriodRun.is(grid.row(at).cells());
  }

  private boolean goesOn(int header, GridRow row, CellKind[] kinds) {
    GridRow first = grid.row(header);
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
}
