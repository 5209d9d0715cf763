package org.quarterday.jobs;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them into settings: "1,234.5", "82.1%", "£1,200", "(3.2)" and "−3.2" for
 * minus. Exact; the percent sign and the pound sign say nothing about the number.
 */
final class NumberText {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<open>\\()?(?<sign>[-\u2212\u2013+])?£?(?<late>[-\u2212\u2013])?"
              + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<rest>\\.\\d+)?%?(?<close>\\))?");

  private NumberText() {}

  static Optional<BigDecimal> read(String text) {
    Matcher written = WRITTEN.matcher(text.replaceAll("[\\s\\p{Z}]+", ""));
    if (!written.matches() || (written.group("open") == null) != (written.group("close") == null)) {
      return Optional.empty();
    }
    String rest = written.group("rest") == null ? "" : written.group("rest");
    BigDecimal number = new BigDecimal(written.group("digits").replace(",", "") + rest);
    String sign = written.group("sign");
    boolean minus =
        written.group("open") != null
            || written.group("late") != null
            || sign != null && !sign.equals("+");
    return Optional.of(minus ? number.negate() : number);
  }
}
