package org.quarterday.accept;

import java.util.List;
import java.util.Optional;
import org.quarterday.validate.Entry;
import org.quarterday.validate.OtherRow;

/**
 * One return judged, ready for the ledger.
 *
 * @param held rows that are kept but wait for somebody to decide
 * @param refusedRows rows to be tried again when the date or the settings have changed
 * @param already the arrival that says all of this already: tried again in vain, nothing is added
 */
public record TakenReturn(
    RunFile file,
    Receipt receipt,
    List<Entry> entries,
    List<HeldRow> held,
    List<OtherRow> rows,
    int refusedRows,
    Optional<Long> already) {
  public TakenReturn {
    entries = List.copyOf(entries);
    held = List.copyOf(held);
    rows = List.copyOf(rows);
  }
}
