package org.quarterday.rollup;

import java.math.BigDecimal;
import org.quarterday.council.Indicator;

/** A value at the places it is printed with: the indicator's, else as typed. Half up. */
final class Shown {
  private Shown() {}

  static int places(Indicator indicator, Combined combined) {
    return indicator.measure().fixedDecimals().orElse(combined.places());
  }

  static BigDecimal rounded(Exact value, int places) {
    return value.rounded(places);
  }

  /** With the unit where it is a sign: "84.5%", "£12"; else the bare number. */
  static String withUnit(Indicator indicator, String number) {
    String unit = indicator.measure().unit();
    if (unit.equals("%")) {
      return number + "%";
    }
    if (unit.equals("£")) {
      return number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
    }
    return number;
  }
}
