package org.quarterday.accept;

import java.util.List;
import org.quarterday.validate.Entry;
import org.quarterday.validate.OtherRow;

/**
 * One return judged, ready for the ledger.
 *
 * @param refusedRows rows to be tried again when the date or the settings have changed
 */
public record TakenReturn(
    RunFile file, Receipt receipt, List<Entry> entries, List<OtherRow> rows, int refusedRows) {
  public TakenReturn {
    entries = List.copyOf(entries);
    rows = List.copyOf(rows);
  }
}
