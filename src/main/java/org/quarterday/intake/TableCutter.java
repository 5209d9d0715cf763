package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the tables out of a grid. */
final class TableCutter {

  private final List<GridRow> grid;

  private TableCutter(List<GridRow> grid) {
    this.grid = grid;
  }

  static List<PlainTable> cut(Optional<String> sheet, List<GridRow> grid) {
    TableCutter cutter = new TableCutter(grid);
    List<PlainTable> tables = new ArrayList<>();
    for (Layout layout : LayoutFinder.find(grid)) {
      List<List<String>> rows = cutter.rows(layout);
      tables.add(new PlainTable(sheet, sheet.isPresent() ? fromFirstColumn(rows) : rows));
    }
    return tables;
  }

  /** A table may stand anywhere on a sheet: the blank columns before it are none of its own. */
  private static List<List<String>> fromFirstColumn(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int first = 0;
    while (first < width - 1 && isBlank(rows, first)) {
      first++;
    }
    int from = first;
    return rows.stream().map(row -> row.subList(Math.min(from, row.size()), row.size())).toList();
  }

  private static boolean isBlank(List<List<String>> rows, int column) {
    return rows.stream().allMatch(row -> column >= row.size() || Blank.is(row.get(column)));
  }

  private List<List<String>> rows(Layout layout) {
    List<List<String>> rows = new ArrayList<>();
    if (layout.hasHeader()) {
      rows.add(header(layout));
    }
    for (int i = layout.body(); i < layout.end(); i++) {
      rows.add(padded(grid.get(i).cells(), layout.width()));
    }
    return rows;
  }

  private List<String> header(Layout layout) {
    if (layout.body() == layout.header() + 1) {
      return padded(grid.get(layout.header()).cells(), layout.width());
    }
    List<String> names = new ArrayList<>();
    for (int column = 0; column < layout.width(); column++) {
      List<String> parts = new ArrayList<>();
      for (int i = layout.header(); i < layout.body(); i++) {
        String part = grid.get(i).cell(column);
        if (!Blank.is(part)) {
          parts.add(part);
        }
      }
      names.add(String.join(" ", parts));
    }
    return names;
  }

  /** As wide as the table; blank cells beyond it go, others stay. */
  private static List<String> padded(List<String> cells, int width) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() > width && Blank.is(row.get(row.size() - 1))) {
      row.remove(row.size() - 1);
    }
    while (row.size() < width) {
      row.add("");
    }
    return row;
  }
}
