package org.quarterday.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.period.DayText;
import org.quarterday.period.WorkingDays;

/**
 * By when a run that was due must have ended: "09:00", the next time that the clock shows it; "2
 * hours" or "90 minutes" after it was due; "3 days" or "1 working day" after, to the end of that
 * day; or a date, to the end of it, by which it must have run once.
 *
 * @param text as written
 * @param day the date of one that is a date; of no other
 */
public record Deadline(String text, Kind kind, LocalTime at, int count, Optional<LocalDate> day) {
  /** How a deadline is told. */
  public enum Kind {
    TIME_OF_DAY,
    MINUTES,
    DAYS,
    WORKING_DAYS,
    DATE
  }

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,4}) (minute|hour|day|working day)s?");

  /** Empty when the text is none. */
  public static Optional<Deadline> of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher time = TIME.matcher(plain);
    if (time.matches()) {
      LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
      return Optional.of(new Deadline(text.strip(), Kind.TIME_OF_DAY, at, 0, Optional.empty()));
    }
    Matcher length = LENGTH.matcher(plain);
    if (!length.matches()) {
      return DayText.read(text)
          .map(
              day ->
                  new Deadline(text.strip(), Kind.DATE, LocalTime.MIDNIGHT, 0, Optional.of(day)));
    }
    int count = Integer.parseInt(length.group(1));
    return Optional.of(
        switch (length.group(2)) {
          case "minute" -> ofLength(text, Kind.MINUTES, count);
          case "hour" -> ofLength(text, Kind.MINUTES, count * 60);
          case "day" -> ofLength(text, Kind.DAYS, count);
          default -> ofLength(text, Kind.WORKING_DAYS, count);
        });
  }

  private static Deadline ofLength(String text, Kind kind, int count) {
    return new Deadline(text.strip(), kind, LocalTime.MIDNIGHT, count, Optional.empty());
  }

  /** The instant by which a run that was due at another must have ended. */
  public Instant by(Instant due, ZoneId zone, WorkingDays workingDays) {
    ZonedDateTime local = due.atZone(zone);
    LocalDate dueOn = local.toLocalDate();
    return switch (kind) {
      case TIME_OF_DAY -> {
        ZonedDateTime same = dueOn.atTime(at).atZone(zone);
        yield (same.isAfter(local) ? same : dueOn.plusDays(1).atTime(at).atZone(zone)).toInstant();
      }
      case MINUTES -> due.plus(count, ChronoUnit.MINUTES);
      case DAYS -> endOf(dueOn.plusDays(count), zone);
      case WORKING_DAYS -> endOf(workingDays.after(dueOn, count), zone);
      case DATE -> endOf(day.orElse(dueOn), zone);
    };
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
