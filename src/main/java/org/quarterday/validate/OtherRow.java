package org.quarterday.validate;

import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One row of a table of actions, risks or notes.
 *
 * @param fields by the contract's column names, blank cells left out
 */
public record OtherRow(
    TableKind kind,
    Optional<Period> period,
    String service,
    int table,
    int row,
    Map<String, String> fields) {
  public OtherRow {
    fields = Map.copyOf(fields);
  }
}
