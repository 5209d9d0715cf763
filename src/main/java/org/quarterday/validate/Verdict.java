package org.quarterday.validate;

import java.util.List;
import org.quarterday.intake.PackedList;

/**
 * What became of one return: what may be added to the record, and every finding. A rejected return
 * has no entries and no rows.
 *
 * @param status as the receipt says it; "held" and "unchanged" are decided against the record
 * @param refusedRows rows that were not taken and are tried again when the date or settings change
 */
public record Verdict(
    Status status,
    List<TableRead> tables,
    List<Entry> entries,
    List<OtherRow> rows,
    List<Finding> findings,
    int refusedRows) {
  /** The statuses of the contract, section 6, that a return has by itself. */
  public enum Status {
    ACCEPTED("accepted"),
    ACCEPTED_WITH_QUERIES("accepted-with-queries"),
    PARTLY_ACCEPTED("partly-accepted"),
    REJECTED("rejected"),
    HELD("held"),
    UNCHANGED("unchanged");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public Verdict {
    tables = List.copyOf(tables);
    entries = PackedList.copyOf(entries);
    rows = List.copyOf(rows);
    findings = PackedList.copyOf(findings);
    if (status == Status.REJECTED && !(entries.isEmpty() && rows.isEmpty())) {
      throw new IllegalArgumentException("a rejected return adds nothing");
    }
  }
}
