package org.quarterday.accept;

import java.util.List;
import java.util.Optional;
import org.quarterday.validate.Entry;
import org.quarterday.validate.OtherRow;

/**
 * One return judged, ready for the ledger.
 *
 * @param refusedRows rows to be tried again when the date or the settings have changed
 * @param asBefore the arrival that stands, when a return that was tried again says nothing that it
 *     had not said; there is nothing to add then
 */
public record TakenReturn(
    RunFile file,
    Receipt receipt,
    List<Entry> entries,
    List<OtherRow> rows,
    int refusedRows,
    Optional<Long> asBefore) {
  public TakenReturn {
    entries = List.copyOf(entries);
    rows = List.copyOf(rows);
  }
}
