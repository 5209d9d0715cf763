package org.quarterday.period;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days that are neither at a weekend nor a bank holiday; "15 working days after the period". */
public record WorkingDays(BankHolidays holidays) {

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day);
  }

  /**
   * The n-th working day after {@code day}, which itself is never counted. With 0 it is the day
   * itself if that is a working day, else the next one that is.
   */
  public LocalDate after(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days after a day cannot be " + workingDays);
    }
    LocalDate reached = day;
    int counted = 0;
    while (counted < workingDays || !isWorkingDay(reached)) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /**
   * How many working days lie after {@code from} up to and including {@code to}; negative when
   * {@code to} is the earlier day.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
