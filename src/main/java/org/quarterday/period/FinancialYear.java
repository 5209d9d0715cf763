package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;

/**
 * Twelve months that begin on the first of {@code startsIn} in {@code startYear}.
 *
 * <p>The code always has the shape "2017-18", named after the calendar year it begins in, even when
 * the year starts in January and lies wholly in 2017. Only the words then say "2017", because
 * "2017/18" would tell a reader of such a council something untrue.
 */
public record FinancialYear(int startYear, Month startsIn) implements Comparable<FinancialYear> {
  private static final Comparator<FinancialYear> BY_FIRST_DAY =
      Comparator.comparing(FinancialYear::firstDay);

  public FinancialYear {
    if (startYear < 1000 || startYear > 9998) {
      throw new IllegalArgumentException("A financial year cannot start in " + startYear);
    }
  }

  /** The year that {@code day} lies in. */
  public static FinancialYear containing(LocalDate day, Month startsIn) {
    boolean begun = day.getMonthValue() >= startsIn.getValue();
    return new FinancialYear(begun ? day.getYear() : day.getYear() - 1, startsIn);
  }

  /** "2017-18". */
  public String code() {
    return startYear + "-" + twoDigits((startYear + 1) % 100);
  }

  /** "2017/18"; "2017" when the year is the calendar year. */
  public String words() {
    return startsIn == Month.JANUARY
        ? Integer.toString(startYear)
        : startYear + "/" + twoDigits((startYear + 1) % 100);
  }

  public LocalDate firstDay() {
    return LocalDate.of(startYear, startsIn, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  public FinancialYear next() {
    return new FinancialYear(startYear + 1, startsIn);
  }

  public FinancialYear previous() {
    return new FinancialYear(startYear - 1, startsIn);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return BY_FIRST_DAY.compare(this, other);
  }

  static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
