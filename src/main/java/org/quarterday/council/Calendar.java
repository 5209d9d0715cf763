package org.quarterday.council;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.Period;
import org.quarterday.period.WorkingDays;

/**
 * A council's year, zone, working days and when its returns are due.
 *
 * @param firstPeriod nothing is owed before it; empty: what a paper is about is owed whatever its
 *     period, and nobody is asked for anything else
 */
public record Calendar(
    Month yearStarts,
    ZoneId zone,
    BankHolidays bankHolidays,
    DueRule returnsDue,
    Optional<Period> firstPeriod) {

  /** The last day on which a return for the period is in time. */
  public LocalDate dueFor(Period period) {
    return returnsDue.dueFor(period, new WorkingDays(bankHolidays));
  }
}
