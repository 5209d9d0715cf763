package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a workbook's sheet as a grid: from its first column with anything in it, and all rows
 * between two gaps of one width, since a workbook does not say where a row ends.
 */
final class SheetGrid {

  private final Sheet sheet;
  private final List<GridRow> grid = new ArrayList<>();

  private SheetGrid(Sheet sheet) {
    this.sheet = sheet;
  }

  static List<GridRow> of(Sheet sheet) {
    SheetGrid grid = new SheetGrid(sheet);
    int first = grid.firstColumn();
    List<Row> block = new ArrayList<>();
    int last = 0;
    for (Row row : sheet.rows()) {
      if (row.number() > last + 1) {
        grid.add(block, first);
        block.clear();
      }
      if (!row.isBlank()) {
        block.add(row);
        last = row.number();
      }
    }
    grid.add(block, first);
    return grid.grid;
  }

  private int firstColumn() {
    int first = Integer.MAX_VALUE;
    for (Row row : sheet.rows()) {
      for (int column = 1; column < Math.min(first, row.width() + 1); column++) {
        if (!Blank.is(row.text(column))) {
          first = column;
        }
      }
    }
    return first;
  }

  private void add(List<Row> block, int first) {
    int width = block.stream().mapToInt(Row::width).max().orElse(0);
    for (Row row : block) {
      List<String> cells = new ArrayList<>();
      for (int column = first; column <= width; column++) {
        cells.add(text(row, column));
      }
      grid.add(new GridRow(row.number(), cells));
    }
  }

  /** The text of a cell; of one merged into another to its left, that other's. */
  private String text(Row row, int column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      for (Region region : sheet.merges()) {
        boolean across = region.firstRow() == region.lastRow() && region.firstColumn() > 1;
        if (across && region.contains(row.number(), column)) {
          return row.text(region.firstColumn());
        }
      }
    }
    return text;
  }
}
