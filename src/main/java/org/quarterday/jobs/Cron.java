package org.quarterday.jobs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a job runs, in the five fields of cron: minute, hour, day of the month, month, day of the
 * week. Each is {@code *}, a number, a range or a list, with {@code /n} for every n-th; months and
 * days may be named by three letters, and Sunday is 0 or 7.
 *
 * @param text as typed
 */
public record Cron(
    String text,
    SortedSet<Integer> minutes,
    SortedSet<Integer> hours,
    SortedSet<Integer> days,
    SortedSet<Integer> months,
    SortedSet<Integer> weekdays) {
  private static final Pattern STEP = Pattern.compile("(\\*|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,2}))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

  /** Empty when the text is not the five fields of cron. */
  public static Optional<Cron> of(String text) {
    String[] fields = text.strip().split("\\s+");
    if (fields.length != 5) {
      return Optional.empty();
    }
    List<SortedSet<Integer>> sets = new ArrayList<>();
    sets.add(field(fields[0], 0, 59, List.of()));
    sets.add(field(fields[1], 0, 23, List.of()));
    sets.add(field(fields[2], 1, 31, List.of()));
    sets.add(field(fields[3], 1, 12, MONTHS));
    SortedSet<Integer> weekdays = field(fields[4], 0, 7, WEEKDAYS);
    if (weekdays.remove(7)) {
      weekdays.add(0);
    }
    sets.add(weekdays);
    return sets.stream().anyMatch(SortedSet::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new Cron(
                text.strip(), sets.get(0), sets.get(1), sets.get(2), sets.get(3), sets.get(4)));
  }

  /**
   * Whether it runs on a day. Where both the day of the month and the day of the week are given,
   * either is enough, as cron has it.
   */
  boolean isOn(LocalDate day) {
    boolean byDay = days.contains(day.getDayOfMonth());
    boolean byWeekday = weekdays.contains(day.getDayOfWeek().getValue() % 7);
    String[] fields = text.split("\\s+");
    boolean both = !fields[2].startsWith("*") && !fields[4].startsWith("*");
    return months.contains(day.getMonthValue()) && (both ? byDay || byWeekday : byDay && byWeekday);
  }

  /** Whether any of its months has any of its days: the thirtieth of February never comes. */
  boolean everRuns() {
    return months.stream().anyMatch(month -> days.first() <= Month.of(month).maxLength())
        || !text.split("\\s+")[4].startsWith("*");
  }

  /** The times of a day on which it runs, in order. */
  List<LocalTime> times() {
    List<LocalTime> times = new ArrayList<>();
    hours.forEach(hour -> minutes.forEach(minute -> times.add(LocalTime.of(hour, minute))));
    return times;
  }

  /** The numbers that a field lets through; none when it is not well formed. */
  private static SortedSet<Integer> field(String text, int least, int most, List<String> names) {
    SortedSet<Integer> all = new TreeSet<>();
    for (String part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher written = STEP.matcher(part);
      if (!written.matches()) {
        return new TreeSet<>();
      }
      boolean any = written.group(2) == null;
      int step = written.group(4) == null ? 1 : Integer.parseInt(written.group(4));
      int from = any ? least : number(written.group(2), least, names);
      int to = any ? most : from;
      if (written.group(3) != null) {
        to = number(written.group(3), least, names);
      } else if (!any && written.group(4) != null) {
        to = most;
      }
      if (from < least || to > most || from > to || step < 1) {
        return new TreeSet<>();
      }
      for (int value = from; value <= to; value += step) {
        all.add(value);
      }
    }
    return all;
  }

  private static int number(String text, int least, List<String> names) {
    int named = names.indexOf(text);
    if (named >= 0) {
      return named + least;
    }
    return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
  }
}
