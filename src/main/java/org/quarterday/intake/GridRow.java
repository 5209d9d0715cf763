package org.quarterday.intake;

import java.util.List;

/**
 * A row that is not blank, as it lies on a sheet.
 *
 * @param number from 1; a gap to the row before it is a blank row
 */
record GridRow(int number, List<String> cells) {

  static final int WORDS_OF_A_SENTENCE = 4;

  GridRow {
    cells = List.copyOf(cells);
  }

  /** Only the cells of these columns, from 1. */
  GridRow within(int first, int last) {
    int to = Math.min(last, cells.size());
    return new GridRow(number, first > to ? List.of() : cells.subList(first - 1, to));
  }

  /** How many cells are not blank. */
  int filled() {
    int filled = 0;
    for (String cell : cells) {
      filled += Blank.is(cell) ? 0 : 1;
    }
    return filled;
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  CellKind kind(int column) {
    return column < cells.size() ? CellKind.of(cells.get(column)) : CellKind.BLANK;
  }

  /** How many cells it has up to the last one that is not blank. */
  int lastFilled() {
    int last = cells.size();
    while (last > 0 && Blank.is(cells.get(last - 1))) {
      last--;
    }
    return last;
  }

  /** Whether it has several cells and no value among them but a run of years or dates. */
  boolean isHeading() {
    if (PeriodRun.is(cells)) {
      return true;
    }
    for (String cell : cells) {
      if (CellKind.of(cell).isValue()) {
        return false;
      }
    }
    return filled() > 1;
  }

  /** How many words its first cell has. */
  int words() {
    return cell(0).strip().split("\\s+").length;
  }
}
