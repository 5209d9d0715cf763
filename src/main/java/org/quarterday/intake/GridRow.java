package org.quarterday.intake;

import java.util.List;

/**
 * A row that is not blank, as it lies on a sheet.
 *
 * @param number from 1; a gap to the row before it is a blank row
 */
record GridRow(int number, List<String> cells) {

  GridRow {
    cells = List.copyOf(cells);
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
}
