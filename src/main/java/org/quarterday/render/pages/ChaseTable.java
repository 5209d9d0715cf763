package org.quarterday.render.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of chase.csv (the contract, section 7), for a mail merge or a script: one for each
 * service and period, in the council's order, the complete ones too.
 *
 * <p>{@code period} is the code; dates are ISO, empty where there is none; {@code days-late} is 0
 * when nothing is; {@code state} is {@code late}, {@code part-in}, {@code queried}, {@code awaited}
 * or {@code in}; {@code owed} counts values; {@code missing} has the indicators' names, parted by
 * "; ".
 */
public final class ChaseTable {
  private static final List<String> HEADER =
      List.of(
          "service",
          "name",
          "email",
          "period",
          "due",
          "days-late",
          "state",
          "owed",
          "missing",
          "last-file",
          "last-received");

  private ChaseTable() {}

  /** The first row is the header. */
  public static List<List<String>> of(List<ReturnsPage.Row> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(HEADER);
    for (ReturnsPage.Row row : rows) {
      table.add(
          List.of(
              row.service(),
              row.name(),
              row.email(),
              row.period().code(),
              day(row.due()),
              Integer.toString(row.daysLate()),
              row.state().code(),
              Integer.toString(row.owed()),
              String.join("; ", row.missing()),
              row.lastFile().orElse(""),
              day(row.lastReceived())));
    }
    return table;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
