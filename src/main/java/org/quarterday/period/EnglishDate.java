package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * Dates in English words. The names are ours and not the JDK's, whose locale data differ from
 * release to release.
 */
public final class EnglishDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EnglishDate() {}

  /** "20 October 2017". */
  public static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + monthAndYear(day);
  }

  /** "23rd November 2017". */
  public static String ordinal(LocalDate day) {
    return ordinal(day.getDayOfMonth()) + " " + monthAndYear(day);
  }

  /** "3rd", "11th", for a number above nought. */
  public static String ordinal(int number) {
    return number + ordinalEnding(number);
  }

  /** "September 2017", for any day of it. */
  public static String monthAndYear(LocalDate day) {
    return month(day.getMonth()) + " " + day.getYear();
  }

  /** "September". */
  public static String month(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  /** The three-letter form, "Sep". */
  public static String shortMonth(Month month) {
    return month(month).substring(0, 3);
  }

  /**
   * "1 July to 30 September 2017", "1 October 2017 to 31 March 2018", "1 to 30 September 2017":
   * what both ends share is said once.
   */
  public static String span(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return words(first);
    }
    String start = Integer.toString(first.getDayOfMonth());
    if (first.getYear() != last.getYear()) {
      start = words(first);
    } else if (first.getMonth() != last.getMonth()) {
      start += " " + month(first.getMonth());
    }
    return start + " to " + words(last);
  }

  /** The month that a name means, in any case: in full, three letters, or "sept". */
  public static Optional<Month> monthNamed(String name) {
    for (Month month : Month.values()) {
      if (month(month).equalsIgnoreCase(name) || shortMonth(month).equalsIgnoreCase(name)) {
        return Optional.of(month);
      }
    }
    return name.equalsIgnoreCase("sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty();
  }

  private static String ordinalEnding(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
