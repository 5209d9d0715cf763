package org.quarterday.jobs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.TargetValue;

/**
 * What a target says: a number, perhaps with "&lt;", "&gt;", "at least" or "at most" before it, of
 * which the first two exclude the number itself; or words such as "top quartile", which are printed
 * and not rated.
 */
final class TargetText {
  private static final Pattern EDGED =
      Pattern.compile(
          "(?<mark><=|>=|≤|≥|<|>|at least|at most|less than|more than|fewer than|below|under|above"
              + "|over|no more than|no less than|no fewer than|up to|not more than|not less than)"
              + "\\s*(?<number>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern EXCLUDING =
      Pattern.compile("<|>|less than|more than|fewer than|below|under|above|over");

  private TargetText() {}

  /**
   * @param text as typed, not blank
   * @param unit the indicator's, which may stand behind the number ("10 days")
   */
  static TargetValue read(String text, String unit) {
    Matcher edged = EDGED.matcher(text.strip());
    boolean marked = edged.matches();
    Optional<BigDecimal> number = number(marked ? edged.group("number") : text, unit);
    boolean excluded =
        marked
            && number.isPresent()
            && EXCLUDING.matcher(edged.group("mark").toLowerCase(Locale.ROOT)).matches();
    return new TargetValue(text.strip(), number, excluded);
  }

  /** A number alone, with or without the unit behind it. */
  static Optional<BigDecimal> number(String text, String unit) {
    String bare = text.strip();
    boolean named =
        !unit.isEmpty()
            && bare.length() > unit.length()
            && bare.regionMatches(true, bare.length() - unit.length(), unit, 0, unit.length());
    Optional<BigDecimal> plain = NumberText.read(bare);
    return plain.isPresent() || !named
        ? plain
        : NumberText.read(bare.substring(0, bare.length() - unit.length()));
  }
}
