package org.quarterday.period;

import java.time.Month;
import java.util.Optional;
import org.quarterday.period.PeriodReading.Refused;
import org.quarterday.period.PeriodReading.Whole;
import org.quarterday.period.PeriodReading.WithoutYear;

/** What is said of a reading that is not the last word: one year of two, or a year so far. */
final class Ambiguity {
  private Ambiguity() {}

  /** "2017" or "Q2 2017": the financial year may begin or end in it. */
  static Refused ofSingleYear(String quoted, int calendarYear, Optional<WithoutYear> part) {
    FinancialYear begins = new FinancialYear(calendarYear, Month.APRIL);
    FinancialYear ends = begins.previous();
    String what = part.map(Ambiguity::shortName).orElse("");
    return new Refused(
        quoted + " could be in the financial year " + ends.words() + " or " + begins.words() + ".",
        "Type " + what + begins.words() + " or " + what + ends.words() + ".");
  }

  /** From the start of the year to the end of what was read. */
  static PeriodReading toDate(PeriodReading reading) {
    if (reading instanceof WithoutYear part) {
      Period period = anyYear(part).toDate();
      return new WithoutYear(period.kind(), period.number());
    }
    return reading.period().<PeriodReading>map(each -> new Whole(each.toDate())).orElse(reading);
  }

  static Optional<PeriodKind> kindOf(PeriodReading reading) {
    return reading instanceof WithoutYear part
        ? Optional.of(part.kind())
        : reading.period().map(Period::kind);
  }

  private static String shortName(WithoutYear part) {
    return switch (part.kind()) {
      case QUARTER -> "Q" + part.number() + " ";
      case HALF_YEAR -> "H" + part.number() + " ";
      case MONTH -> "month " + part.number() + " ";
      case YEAR, TO_DATE -> "";
    };
  }

  private static Period anyYear(WithoutYear part) {
    return part.in(new FinancialYear(2000, Month.APRIL)).orElseThrow();
  }
}
