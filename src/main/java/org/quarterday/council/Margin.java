package org.quarterday.council;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance: so many points in the indicator's unit, or a percentage of something.
 *
 * @param amount points, or percent; never negative
 * @param percent whether {@code amount} is a percentage
 */
public record Margin(BigDecimal amount, boolean percent) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(%|points?)?", Pattern.CASE_INSENSITIVE);
  public static final Margin ZERO = new Margin(BigDecimal.ZERO, false);

  /** Reads "10%" or "2 points"; a bare "0" is no distance at all. */
  public static Optional<Margin> of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(written.group(1));
    if (written.group(2) == null && amount.signum() != 0) {
      return Optional.empty();
    }
    return Optional.of(new Margin(amount, "%".equals(written.group(2))));
  }

  /** The distance in the indicator's unit; a percentage is of the base's absolute value. Exact. */
  public BigDecimal from(BigDecimal base) {
    return percent ? base.abs().multiply(amount).movePointLeft(2) : amount;
  }

  public String words() {
    String number = amount.stripTrailingZeros().toPlainString();
    if (percent) {
      return number + "%";
    }
    return number + (number.equals("1") ? " point" : " points");
  }
}
