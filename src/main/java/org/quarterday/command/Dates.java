package org.quarterday.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;

/** Dates and periods as people type them on the command line. */
final class Dates {
  private Dates() {}

  static Optional<LocalDate> date(@Nullable String typed, String option) {
    if (typed == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      throw new UsageProblem(option + " takes a date such as 2017-11-13, not " + typed + ".");
    }
  }

  static Period period(String typed, Settings settings) {
    PeriodReading reading = PeriodText.read(typed, settings.council().calendar().yearStarts());
    return reading
        .period()
        .orElseThrow(
            () ->
                new UsageProblem(
                    "“"
                        + typed
                        + "” is not a period. Write it with its year, such as 2017-18-Q2 or"
                        + " \"Q2 2017/18\"."));
  }
}
