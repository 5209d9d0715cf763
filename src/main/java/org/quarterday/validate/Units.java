package org.quarterday.validate;

import java.util.Locale;

/** What an indicator's unit, a word of the council's, tells about the signs typed with a value. */
final class Units {
  private Units() {}

  static boolean isPercent(String unit) {
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    return plain.indexOf('%') >= 0
        || plain.startsWith("percent")
        || plain.startsWith("per cent")
        || plain.equals("pct");
  }

  static boolean isMoney(String unit) {
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    return plain.indexOf('\u00a3') >= 0
        || plain.startsWith("pound")
        || plain.startsWith("gbp")
        || plain.equals("money");
  }
}
