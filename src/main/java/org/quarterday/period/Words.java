package org.quarterday.period;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a row of words, numbers and marks, all in lower case: "Q2 2017–18" is {@code q}, {@code
 * 2}, {@code 2017}, {@code -}, {@code 18}. Every kind of dash is one mark and spaces are gone, so
 * that how a thing is typed no longer matters. Positions past the end hold the empty word.
 */
record Words(List<String> all) {
  private static final Pattern WORD = Pattern.compile("\\d+|[a-z]+|[^\\sa-z\\d]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");
  private static final Pattern ODD_SPACES = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}_]+");
  private static final Set<String> DASH_OR_SLASH = Set.of("-", "/", "\\");
  private static final Set<String> MARKS =
      Set.of(
          "-", "/", "\\", ".", ",", ";", ":", "(", ")", "[", "]", "'", "\u2018", "\u2019", "\"",
          "\u201c", "\u201d", "*", "|", "#", "~");

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text) {
    String plain = ODD_SPACES.matcher(text).replaceAll("");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).replace("&", " and ");
    Matcher words = WORD.matcher(plain);
    return new Words(words.results().map(result -> result.group()).toList());
  }

  int size() {
    return all.size();
  }

  String at(int place) {
    return place >= 0 && place < all.size() ? all.get(place) : "";
  }

  boolean is(int place, String... choices) {
    return List.of(choices).contains(at(place));
  }

  /** Whether these words stand from {@code place} on, one after the other. */
  boolean run(int place, String... sequence) {
    for (int i = 0; i < sequence.length; i++) {
      if (!at(place + i).equals(sequence[i])) {
        return false;
      }
    }
    return true;
  }

  boolean isDashOrSlash(int place) {
    return DASH_OR_SLASH.contains(at(place));
  }

  boolean isMark(int place) {
    return MARKS.contains(at(place));
  }

  /** The first place from here on that holds no mark. */
  int pastMarks(int place) {
    int next = place;
    while (isMark(next)) {
      next++;
    }
    return next;
  }

  /** Whether a number of so many digits stands here. */
  boolean isNumber(int place, int fewest, int most) {
    String word = at(place);
    return word.length() >= fewest
        && word.length() <= most
        && word.charAt(0) >= '0'
        && word.charAt(0) <= '9';
  }

  int number(int place) {
    return Integer.parseInt(at(place));
  }

  /** Whether a calendar year in four digits stands here; 1920 is no year but 2019/20. */
  boolean isCalendarYear(int place) {
    return isNumber(place, 4, 4) && number(place) >= 1990 && number(place) <= 2099;
  }

  /** The month named here; "." behind a short form is not part of it. */
  Optional<Month> month(int place) {
    return EnglishDate.monthNamed(at(place));
  }

  /** A year in two digits: 1990 to 2089. */
  static int fullYear(int digits) {
    if (digits >= 100) {
      return digits;
    }
    return digits >= 90 ? 1900 + digits : 2000 + digits;
  }
}
