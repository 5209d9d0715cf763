package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month or a day in a text, perhaps without its year.
 *
 * @param day 0 when the text names a month only
 * @param to the place of the word after it
 */
record Point(Optional<Integer> year, Month month, int day, int to) {

  Point inYear(int calendarYear) {
    return new Point(Optional.of(calendarYear), month, day, to);
  }

  boolean isDay() {
    return day > 0;
  }

  boolean isPossible() {
    return day <= (year.isPresent() ? length() : month.maxLength());
  }

  /** Whether it can begin a period: a month, or the first of one. */
  boolean begins() {
    return day <= 1;
  }

  /** Whether it can end a period: a month, or the last day of one. */
  boolean ends() {
    return day == 0 || day == length() || (year.isEmpty() && day == month.minLength());
  }

  /** The first day of its month; only where the year is known. */
  LocalDate firstOfMonth() {
    return LocalDate.of(year.orElseThrow(), month, 1);
  }

  /** Which month of a financial year it is. */
  int inYearFrom(Month startsIn) {
    return Math.floorMod(month.getValue() - startsIn.getValue(), 12) + 1;
  }

  private int length() {
    return year.map(each -> YearMonth.of(each, month).lengthOfMonth()).orElse(month.maxLength());
  }
}
