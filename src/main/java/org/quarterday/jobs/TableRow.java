package org.quarterday.jobs;

import java.util.Map;

/**
 * One row of a table of the settings.
 *
 * @param place of its first cell
 * @param cells by the name of their column
 * @param others by the text of a header that the table does not know
 * @param more the council's own columns, which begin with "x-"
 */
record TableRow(
    Place place,
    Map<String, Written> cells,
    Map<String, Written> others,
    Map<String, String> more) {
  TableRow {
    cells = Map.copyOf(cells);
    others = Map.copyOf(others);
    more = Map.copyOf(more);
  }

  /** What stands in a column; blank when the table has no such column. */
  Written cell(String column) {
    return cells.getOrDefault(column, Written.of("", place));
  }

  String text(String column) {
    return cell(column).text();
  }
}
