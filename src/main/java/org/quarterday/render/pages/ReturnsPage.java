package org.quarterday.render.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * Who owes what, and what has not come.
 *
 * @param council its name
 * @param asOf the date that lateness is counted to; empty shows none
 * @param rows in the council's order; a service that owes nothing for a period has none
 */
public record ReturnsPage(String council, Optional<LocalDate> asOf, List<Row> rows) {
  public ReturnsPage {
    rows = List.copyOf(rows);
  }

  /** What needs chasing first: the latest, then the least complete; else the council's order. */
  List<Row> byUrgency() {
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.daysLate() > 0 ? 0 : 1)
                .thenComparing(Row::state)
                .thenComparing(Comparator.comparingInt(Row::daysLate).reversed()))
        .toList();
  }

  /**
   * One service for one period.
   *
   * @param service its code
   * @param email where a reminder goes; may be empty
   * @param due the last day in time; empty where the council has set none
   * @param daysLate calendar days since then while something is missing, else 0
   * @param workingDaysLate working days since then, else 0
   * @param owed how many values are owed
   * @param in how many of them came, whatever was said for them
   * @param queries how many queries about them are open
   * @param missing the indicators not or not wholly in, by name
   * @param lastFile the place of the newest return; empty when none came
   */
  public record Row(
      String service,
      String name,
      String email,
      Period period,
      Optional<LocalDate> due,
      int daysLate,
      int workingDaysLate,
      int owed,
      int in,
      int queries,
      List<String> missing,
      Optional<String> lastFile,
      Optional<LocalDate> lastReceived) {
    public Row {
      missing = List.copyOf(missing);
      if (owed < 0 || in < 0 || in > owed || daysLate < 0) {
        throw new IllegalArgumentException(
            service + ": " + in + " in of " + owed + " owed, " + daysLate + " days late");
      }
    }

    public ReturnState state() {
      if (in == owed) {
        return queries > 0 ? ReturnState.QUERIED : ReturnState.IN;
      }
      if (in > 0) {
        return ReturnState.PART_IN;
      }
      return daysLate > 0 ? ReturnState.LATE : ReturnState.AWAITED;
    }
  }
}
