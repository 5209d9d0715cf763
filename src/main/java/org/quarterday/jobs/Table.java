package org.quarterday.jobs;

import java.util.List;
import java.util.Set;

/**
 * A table of the settings: its rows without blank ones.
 *
 * @param header where its header row stands
 * @param columns the columns it has, of those that it may have
 * @param others the headers of further columns
 */
record Table(Place header, Set<String> columns, List<Written> others, List<TableRow> rows) {
  static final Table NONE = new Table(Place.ofFile(""), Set.of(), List.of(), List.of());

  Table {
    columns = Set.copyOf(columns);
    others = List.copyOf(others);
    rows = List.copyOf(rows);
  }
}
