package org.quarterday.rollup;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a plain number and the word for what it counts are written, wherever that is. */
public final class Digits {
  private static final Map<String, String> ONE_OF =
      Map.ofEntries(
          Map.entry("businesses", "business"),
          Map.entry("children", "child"),
          Map.entry("days", "day"),
          Map.entry("homes", "home"),
          Map.entry("hours", "hour"),
          Map.entry("households", "household"),
          Map.entry("minutes", "minute"),
          Map.entry("months", "month"),
          Map.entry("people", "person"),
          Map.entry("points", "point"),
          Map.entry("residents", "resident"),
          Map.entry("seconds", "second"),
          Map.entry("visits", "visit"),
          Map.entry("weeks", "week"),
          Map.entry("working days", "working day"),
          Map.entry("years", "year"));

  private static final Pattern MONEY = Pattern.compile("£((?:k|m|mn|bn)?(?: .*)?)");

  private Digits() {}

  /**
   * Of a unit that is written before its number, what follows the number: nothing of "£", "m" of
   * "£m", " per home" of "£ per home". Empty for all that is written behind, "£000" included.
   */
  public static Optional<String> behindMoney(String unit) {
    Matcher money = MONEY.matcher(unit);
    return money.matches() ? Optional.of(money.group(1)) : Optional.empty();
  }

  /** With commas: "902,189", "-1,234.50"; what is no plain number stays as it is. */
  public static String grouped(String plain) {
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    boolean digits =
        end > start && plain.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = end - 3; i > start; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** The unit as it agrees with a number: "1 day", "2 days"; unknown words stay as they are. */
  public static String unit(String plain, String unit) {
    return plain.equals("1") ? ONE_OF.getOrDefault(unit, unit) : unit;
  }
}
