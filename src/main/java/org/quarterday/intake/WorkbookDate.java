package org.quarterday.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day as a workbook counts it: days since the start of 1900, with a 29 February 1900 that never
 * was, or since 1 January 1904; the time is the fraction of a day, to the second.
 */
final class WorkbookDate {

  private static final LocalDateTime START_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime START_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final BigDecimal DAYS_TO_YEAR_10000 = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final int NEVER_WAS = 60;
  private static final int DATE_LENGTH = 10;

  private WorkbookDate() {}

  /** The day a number shows; nothing for numbers that are no day in this way of counting. */
  static Optional<LocalDateTime> day(BigDecimal days, boolean since1904) {
    int whole = days.intValue();
    if (since1904 || whole > NEVER_WAS) {
      return time(days, since1904);
    }
    return whole < 1 || whole == NEVER_WAS
        ? Optional.empty()
        : time(days, since1904).map(time -> time.plusDays(1));
  }

  /** The time a number shows, in hours since the start too where a format asks for them. */
  static Optional<LocalDateTime> time(BigDecimal days, boolean since1904) {
    if (days.signum() < 0 || days.compareTo(DAYS_TO_YEAR_10000) >= 0) {
      return Optional.empty();
    }
    long seconds =
        days.multiply(SECONDS_PER_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return Optional.of((since1904 ? START_1904 : START_1900).plusSeconds(seconds));
  }

  /** A date or time as strict workbooks may write it: 2017-09-30, 2017-09-30T14:30:00. */
  static Optional<LocalDateTime> ofIso(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z?)?")) {
      return Optional.empty();
    }
    try {
      String full = text.length() == DATE_LENGTH ? text + "T00:00" : text.replace("Z", "");
      return Optional.of(LocalDateTime.parse(full));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static long secondsSinceStart(LocalDateTime time) {
    LocalDateTime start = time.isBefore(START_1904) ? START_1900 : START_1904;
    return start.until(time, ChronoUnit.SECONDS);
  }
}
