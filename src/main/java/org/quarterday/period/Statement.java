package org.quarterday.period;

import java.util.Optional;
import org.quarterday.period.PeriodReading.Refused;
import org.quarterday.period.PeriodReading.WithoutYear;

/**
 * One thing that a stretch of words says about a period, from word {@code from} up to but not
 * including word {@code to}. A text may make several: "Quarter 2" and "2017/18".
 */
record Statement(Says says, Detail detail, int from, int to) {

  /** What it says; those marked weak count in a longer text only where nothing better stands. */
  enum Says {
    /** A range of dates or months, or a length of time to a date: "six months to September". */
    SPAN,
    /** A calendar month with its year, "September 2017". */
    MONTH,
    /** One day, which stands for its month; weak, for a title often carries the day of sending. */
    DAY,
    /** The last day of a month, which stands for its month. */
    LAST_DAY,
    /** A quarter, half or numbered month. */
    PART,
    /** A month by its name only; weak. */
    MONTH_NAME,
    /** "Full year", "annual"; weak. */
    WHOLE_YEAR,
    /** A financial year, "2017/18". */
    YEAR,
    /** A financial year in two pairs of digits, "17/18" or "1718"; weak. */
    SHORT_YEAR,
    /** A bare "2017". */
    CALENDAR_YEAR,
    /** "P6", "M6": weak, for such letters number other things too. */
    LETTERED_MONTH,
    /** "To the end of", "year to date": whatever is named runs from the start of the year. */
    TO_DATE,
    /** What cannot be a period, or could be two. */
    WRONG,
    /** A date that cannot be read; nothing to a longer text, which may hold any date. */
    BAD_DAY
  }

  /** What was said, as far as it goes. */
  record Detail(
      Optional<Period> period,
      Optional<FinancialYear> year,
      Optional<WithoutYear> part,
      Optional<Refused> wrong) {
    static final Detail NONE =
        new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Statement period(Says says, Period period, int from, int to) {
    return new Statement(
        says,
        new Detail(Optional.of(period), Optional.empty(), Optional.empty(), Optional.empty()),
        from,
        to);
  }

  static Statement year(Says says, FinancialYear year, int from, int to) {
    return new Statement(
        says,
        new Detail(Optional.empty(), Optional.of(year), Optional.empty(), Optional.empty()),
        from,
        to);
  }

  static Statement part(Says says, WithoutYear part, int from, int to) {
    return new Statement(
        says,
        new Detail(Optional.empty(), Optional.empty(), Optional.of(part), Optional.empty()),
        from,
        to);
  }

  static Statement bare(Says says, int from, int to) {
    return new Statement(says, Detail.NONE, from, to);
  }

  static Statement wrong(String why, String remedy, int from, int to) {
    return refused(Says.WRONG, why, remedy, from, to);
  }

  static Statement badDay(int from, int to) {
    return refused(
        Says.BAD_DAY,
        "This is not a date with the day before the month.",
        "Type the date as 30/09/2017 or 30 September 2017.",
        from,
        to);
  }

  static Statement dayWithoutYear(int from, int to) {
    return refused(
        Says.BAD_DAY,
        "A day without its year does not say which period is meant.",
        "Type the period as September 2017 or Q2 2017/18.",
        from,
        to);
  }

  static Statement notWholeMonths(int from, int to) {
    return refused(
        Says.BAD_DAY,
        "A period runs from the first day of a month to the last day of one.",
        "Type the period as Q2 2017/18 or July to September 2017.",
        from,
        to);
  }

  static Statement openEnded(int from, int to) {
    return refused(
        Says.WRONG,
        "“To date” does not say up to which month.",
        "Type the last month, such as April to May 2006.",
        from,
        to);
  }

  private static Statement refused(Says says, String why, String remedy, int from, int to) {
    Optional<Refused> refused = Optional.of(new Refused(why, remedy));
    return new Statement(
        says, new Detail(Optional.empty(), Optional.empty(), Optional.empty(), refused), from, to);
  }
}
