package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** What "£12m" would be in full, for the remedy only. */
final class Shorthand {
  private Shorthand() {}

  /**
   * @param shorthand has matched a number (group 1) and its letter or word (group 2)
   */
  static String inFull(Matcher shorthand, Dress dress) {
    int zeros =
        switch (shorthand.group(2)) {
          case "hundred" -> 2;
          case "k", "thousand" -> 3;
          case "m", "mn", "mil", "million" -> 6;
          default -> 9;
        };
    BigDecimal number = new BigDecimal(shorthand.group(1).replace(",", ""));
    String digits = number.movePointRight(zeros).stripTrailingZeros().toPlainString();
    StringBuilder full = new StringBuilder(digits);
    int point = digits.indexOf('.');
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      full.insert(i, ',');
    }
    return (dress.negative() ? "-" : "") + (dress.pounds() ? "\u00a3" : "") + full;
  }
}
