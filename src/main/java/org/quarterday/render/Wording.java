package org.quarterday.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.period.EnglishDate;
import org.quarterday.rollup.Digits;

/** The only place where a number, a date or a list becomes words. */
public final class Wording {
  private static final List<String> SMALL =
      List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Pattern TARGET =
      Pattern.compile(
          "(at least|at most|<=|>=|<|>)?\\s*£?(-?[\\d,]+(?:\\.\\d+)?)\\s*%?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDGES = Pattern.compile("(-?[\\d.]+)?\\.\\.(-?\\d[\\d.]*)?");

  private Wording() {}

  /** "82.1%", "£1,234", "£1.2m", "3.2 days", "1,234"; a number is plain digits, minus and point. */
  public static String number(String plain, String unit) {
    boolean minus = plain.startsWith("-");
    String grouped = Digits.grouped(minus ? plain.substring(1) : plain);
    String sign = minus ? "−" : "";
    if (unit.equals("%")) {
      return sign + grouped + "%";
    }
    Optional<String> behind = Digits.behindMoney(unit);
    if (behind.isPresent()) {
      return sign + "£" + grouped + behind.get();
    }
    if (unit.isEmpty() || unit.equalsIgnoreCase("number")) {
      return sign + grouped;
    }
    return sign + grouped + " " + Digits.unit(plain, unit);
  }

  /** A target as people read it: "80%", "below 5 days", "20% to 25%"; words stay as typed. */
  public static String target(String typed, String unit) {
    String text = plain(typed);
    Matcher edges = EDGES.matcher(text);
    if (edges.matches()) {
      Optional<String> lower = Optional.ofNullable(edges.group(1)).map(n -> number(n, unit));
      Optional<String> upper = Optional.ofNullable(edges.group(2)).map(n -> number(n, unit));
      if (lower.isPresent() && upper.isPresent()) {
        return lower.get() + " to " + upper.get();
      }
      return lower.map(n -> "at least " + n).or(() -> upper.map(n -> "at most " + n)).orElse(text);
    }
    Matcher target = TARGET.matcher(text);
    if (!target.matches()) {
      return text;
    }
    String number = number(target.group(2).replace(",", ""), unit);
    String edge = target.group(1) == null ? "" : target.group(1);
    return switch (edge) {
      case "" -> number;
      case "<" -> "below " + number;
      case ">" -> "above " + number;
      case "<=" -> "at most " + number;
      case ">=" -> "at least " + number;
      default -> edge + " " + number;
    };
  }

  /** "less than 1%" where a few are rounded away; {@code decimals} places, half up. */
  public static String percentage(BigDecimal percent, int decimals, int count) {
    BigDecimal shown = percent.setScale(decimals, RoundingMode.HALF_UP);
    if (shown.signum() == 0 && count > 0) {
      return "less than " + BigDecimal.ONE.movePointLeft(decimals).toPlainString() + "%";
    }
    return shown.toPlainString() + "%";
  }

  /** For a sentence: in words below ten, "none" for 0, else with commas. */
  public static String count(int count) {
    return count >= 0 && count < SMALL.size()
        ? SMALL.get(count)
        : Digits.grouped(Integer.toString(count));
  }

  /** For a table: digits. */
  public static String digits(int count) {
    return Digits.grouped(Integer.toString(count));
  }

  /** "one", "many": picks the form that agrees with a count. */
  public static String agree(int count, String one, String many) {
    return count == 1 ? one : many;
  }

  /** "a, b and c". */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** "23 November 2017". */
  public static String date(LocalDate day) {
    return EnglishDate.words(day);
  }

  /** The text with a capital. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(first);
  }

  /** The text with a small first letter, unless a second capital shows that it is a name. */
  public static String small(String text) {
    boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || name
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The text as a sentence: a capital and an end. */
  public static String sentence(String text) {
    String bare = plain(text);
    return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
        ? capital(bare)
        : capital(bare) + ".";
  }

  /**
   * Text from outside on one line: every run of white space one space, and nothing that is not seen
   * (control characters, marks that turn the direction of text, our own placeholders).
   */
  public static String plain(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kept.append(' ');
              } else if (!isUnseen(c)) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    boolean joins = c == 0x200C || c == 0x200D;
    return type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || (type == Character.FORMAT && !joins);
  }
}
