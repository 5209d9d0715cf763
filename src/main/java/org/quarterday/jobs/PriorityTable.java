package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterday.council.InForce;
import org.quarterday.council.Priority;

/** Reads the table {@code priorities}; those without an {@code order} come last, as listed. */
final class PriorityTable {
  private PriorityTable() {}

  static List<Priority> read(Table table, Typed typed) {
    RowsOfCodes codes = new RowsOfCodes(typed);
    List<Priority> priorities = new ArrayList<>();
    for (TableRow row : table.rows()) {
      codes.add(row.cell("code"), InForce.ALWAYS);
      priorities.add(
          new Priority(
              row.text("code"),
              row.text("name"),
              typed.whole(row.cell("order"), 0, 9_999),
              row.more()));
    }
    priorities.sort(Comparator.comparingInt(p -> p.order().orElse(Integer.MAX_VALUE)));
    return priorities;
  }
}
