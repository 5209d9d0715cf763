package org.quarterday.rollup;

import java.util.Locale;
import java.util.Set;
import org.quarterday.council.Indicator;

/** A value at the places it is printed with: the indicator's, else as typed. Half up. */
final class Shown {
  private static final Set<String> COUNTS = Set.of("", "number", "no", "no.", "count");

  private Shown() {}

  static int places(Indicator indicator, Combined combined) {
    return indicator.measure().fixedDecimals().orElse(combined.places());
  }

  /** With its unit: "84.5%", "£12", "9.2 days"; a count of things stands alone. */
  static String withUnit(Indicator indicator, String plain) {
    String unit = indicator.measure().unit();
    String number = grouped(plain);
    if (unit.equals("%")) {
      return number + "%";
    }
    if (unit.equals("£")) {
      return number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
    }
    return isCount(unit) ? number : number + " " + unit;
  }

  /** With commas: "902,189", "-1,234.50"; what is no plain number stays as it is. */
  static String grouped(String plain) {
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

  /** Whether a unit only says that things are counted. */
  static boolean isCount(String unit) {
    return COUNTS.contains(unit.toLowerCase(Locale.ROOT));
  }
}
