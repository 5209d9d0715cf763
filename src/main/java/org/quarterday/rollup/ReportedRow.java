package org.quarterday.rollup;

import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Source;
import org.quarterday.period.Period;

/**
 * One row of risks or notes that stands.
 *
 * @param service its code; empty for the council as a whole
 * @param period empty for a note that gives a date instead
 * @param cells as typed, by the contract's column names; blank ones left out
 * @param source the cell of what the row is named for
 */
public record ReportedRow(
    String service, Optional<Period> period, Map<String, String> cells, Source source) {
  public ReportedRow {
    cells = Map.copyOf(cells);
  }

  /** What stands in a column; empty when nothing does. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }
}
