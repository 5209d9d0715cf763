package org.quarterday.period;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.quarterday.period.BankHolidays.NORTHERN_IRELAND;
import static org.quarterday.period.BankHolidays.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The usual bank holidays (Banking and Financial Dealings Act 1971, its yearly proclamations, and
 * for Scotland the St Andrew's Day Bank Holiday (Scotland) Act 2007), then the days that were moved
 * or added.
 */
final class BankHolidayRules {
  private BankHolidayRules() {}

  static SortedSet<LocalDate> holidays(BankHolidays where, int year) {
    SortedSet<LocalDate> days = new TreeSet<>();
    LocalDate easter = easterSunday(year);
    addFixed(days, year, Month.JANUARY, 1);
    if (where == SCOTLAND) {
      addFixed(days, year, Month.JANUARY, 2);
    }
    if (where == NORTHERN_IRELAND) {
      addFixed(days, year, Month.MARCH, 17);
      addFixed(days, year, Month.JULY, 12);
    }
    days.add(easter.minusDays(2));
    if (where != SCOTLAND) {
      days.add(easter.plusDays(1));
    }
    days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
    days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
    LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
    days.add(august.with(where == SCOTLAND ? firstInMonth(MONDAY) : lastInMonth(MONDAY)));
    if (where == SCOTLAND && year >= 2007) {
      addFixed(days, year, Month.NOVEMBER, 30);
    }
    addFixed(days, year, Month.DECEMBER, 25);
    addFixed(days, year, Month.DECEMBER, 26);
    for (MovedHoliday moved : MovedHoliday.in(year)) {
      moved.applyTo(days, where);
    }
    return days;
  }

  /** A holiday at a weekend is kept on the next weekday that is not a holiday already. */
  private static void addFixed(SortedSet<LocalDate> days, int year, Month month, int dayOfMonth) {
    LocalDate day = LocalDate.of(year, month, dayOfMonth);
    while (isWeekend(day) || days.contains(day)) {
      day = day.plusDays(1);
    }
    days.add(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The Gregorian reckoning without tables (Meeus, Jones and Butcher). */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moonShift = (8 * century + 13) / 25;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
