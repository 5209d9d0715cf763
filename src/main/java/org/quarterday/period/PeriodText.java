package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;

/** Reads what people write for a period. */
public final class PeriodText {
  private PeriodText() {}

  public static PeriodReading read(String text, Month startsIn) {
    return Period.ofCode(text.strip(), startsIn)
        .<PeriodReading>map(PeriodReading.Whole::new)
        .orElseGet(PeriodReading.Nothing::new);
  }

  public static PeriodReading readDate(LocalDate day, Month startsIn, boolean columnOfYears) {
    return new PeriodReading.Whole(Period.monthOf(day, startsIn));
  }

  public static PeriodReading findIn(String text, Month startsIn) {
    return read(text, startsIn);
  }
}
