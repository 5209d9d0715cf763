package org.quarterday.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The bank holidays of one part of the United Kingdom: as the government publishes them where it
 * does, other years from 1990 on by rule, with the days that were moved or added. Substitute days
 * for holidays at a weekend are holidays; the weekend day itself is not, being no working day
 * anyway.
 */
public enum BankHolidays {
  ENGLAND_AND_WALES,
  SCOTLAND,
  NORTHERN_IRELAND;

  /** "england-and-wales", "scotland", "northern-ireland", and with spaces or capitals. */
  public static Optional<BankHolidays> of(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }

  public boolean isHoliday(LocalDate day) {
    return holidaysIn(day.getYear()).contains(day);
  }

  /** The bank holidays of a calendar year, in order. */
  public List<LocalDate> in(int calendarYear) {
    return List.copyOf(holidaysIn(calendarYear));
  }

  private SortedSet<LocalDate> holidaysIn(int calendarYear) {
    return PublishedHolidays.find(this, calendarYear)
        .orElseGet(() -> BankHolidayRules.holidays(this, calendarYear));
  }
}
