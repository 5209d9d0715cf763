package org.quarterday.validate;

import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One row of a table of actions, risks or notes.
 *
 * @param fields by the contract's column names, blank cells left out
 * @param columns in which column of the sheet each of them stands, 1 being column A
 */
public record OtherRow(
    TableKind kind,
    Optional<Period> period,
    String service,
    int table,
    int row,
    Map<String, String> fields,
    Map<String, Integer> columns) {
  public OtherRow {
    fields = Map.copyOf(fields);
    columns = Map.copyOf(columns);
  }
}
