package org.quarterday.rollup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Indicator;

/** A value at the places it is printed with: the indicator's, else as typed. Half up. */
final class Shown {
  private static final Set<String> COUNTS = Set.of("", "number", "no", "no.", "count");

  private Shown() {}

  static int places(Indicator indicator, Combined combined) {
    return indicator.measure().fixedDecimals().orElse(combined.places());
  }

  /** With its unit: "84.5%", "£12", "£1.2m", "9.2 days"; a count of things stands alone. */
  static String withUnit(Indicator indicator, String plain) {
    String unit = indicator.measure().unit();
    String number = Digits.grouped(plain);
    if (unit.equals("%")) {
      return number + "%";
    }
    Optional<String> behind = Digits.behindMoney(unit);
    if (behind.isPresent()) {
      String amount = number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
      return amount + behind.get();
    }
    return isCount(unit) ? number : number + " " + Digits.unit(plain, unit);
  }

  /** Whether a unit only says that things are counted. */
  static boolean isCount(String unit) {
    return COUNTS.contains(unit.toLowerCase(Locale.ROOT));
  }
}
