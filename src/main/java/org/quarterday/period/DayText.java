package org.quarterday.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: "2017-10-20", "20/10/2017", "20 October 2017", day before month. */
public final class DayText {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]+),?[\\s-]+(\\d{4})");

  private DayText() {}

  /** The day that a text names in full, its year in four digits. */
  public static Optional<LocalDate> read(String text) {
    String bare = text.strip();
    Matcher iso = ISO.matcher(bare);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher british = BRITISH.matcher(bare);
    if (british.matches()) {
      return date(number(british, 3), number(british, 2), number(british, 1));
    }
    Matcher words = WORDS.matcher(bare);
    if (words.matches()) {
      return EnglishDate.monthNamed(words.group(2))
          .flatMap(month -> date(number(words, 3), month.getValue(), number(words, 1)));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
