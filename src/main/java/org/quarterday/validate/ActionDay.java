package org.quarterday.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.period.DayText;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodText;

/**
 * The day by which an action is to be done, as people write it: a date, its year in four digits or
 * two, or a period ("March 2018", "Q4 2017/18"), which means its last day.
 */
final class ActionDay {
  private static final int CENTURY = 2000;
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2}|[A-Za-z]{3})[/.-](\\d{2})");

  private static final Pattern MONTH = Pattern.compile("[A-Za-z]{3,9}[ /.-]?\\d{2}(\\d{2})?");

  private ActionDay() {}

  /** A workbook keeps "Mar-18" as the first of March: where it shows the month, that is meant. */
  static LocalDate of(LocalDate kept, String shown) {
    boolean month = kept.getDayOfMonth() == 1 && MONTH.matcher(Typed.tidy(shown)).matches();
    return month ? kept.withDayOfMonth(kept.lengthOfMonth()) : kept;
  }

  static Optional<LocalDate> read(String typed, Month yearStarts) {
    String text = Typed.tidy(typed);
    return DayText.read(text)
        .or(() -> shortForm(text))
        .or(() -> PeriodText.read(text, yearStarts).period().map(Period::lastDay));
  }

  /** "31/03/18" and "31-Mar-18". */
  private static Optional<LocalDate> shortForm(String text) {
    Matcher form = SHORT.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = CENTURY + Integer.parseInt(form.group(3));
    int day = Integer.parseInt(form.group(1));
    Optional<Month> month =
        Character.isDigit(form.group(2).charAt(0))
            ? month(Integer.parseInt(form.group(2)))
            : EnglishDate.monthNamed(form.group(2));
    try {
      return month.map(m -> LocalDate.of(year, m, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(int number) {
    return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
  }
}
