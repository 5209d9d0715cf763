package org.quarterday.accept;

import java.util.Optional;
import org.quarterday.intake.Cell;
import org.quarterday.validate.OtherRow;

/** One row of actions, risks or notes that was taken in, and with which arrival. */
public record WorkLayer(Arrival arrival, OtherRow row) {
  /** Where a field's cell stands; empty when the row leaves it blank. */
  public Optional<Source> source(String field) {
    return Optional.ofNullable(row.columns().get(field))
        .filter(column -> row.fields().containsKey(field))
        .map(
            column ->
                new Source(
                    arrival,
                    arrival.sheets().get(row.table()),
                    Cell.columnName(column) + row.row()));
  }
}
