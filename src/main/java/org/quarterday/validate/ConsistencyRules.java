package org.quarterday.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether the numbers of one row agree. */
final class ConsistencyRules {
  private static final int SPREADSHEET_DIGITS = 15;

  private ConsistencyRules() {}

  /**
   * A ratio's value against numerator over denominator, times what the indicator is counted per.
   * They agree when the difference is at most half a unit in the last place typed.
   */
  static Optional<Objection> valueDisagrees(Line line, Background known) {
    Optional<BigDecimal> value = line.number();
    Optional<BigDecimal> numerator = line.said().numerator();
    Optional<BigDecimal> denominator = line.said().denominator();
    if (!line.isRatio() || value.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal under = denominator.get();
    if (under.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal over = numerator.get().multiply(line.indicator().get().measure().multiplier());
    BigDecimal difference = value.get().multiply(under).subtract(over).abs();
    BigDecimal half = new BigDecimal("0.5").movePointLeft(significantPlaces(value.get()));
    if (difference.compareTo(half.multiply(under.abs())) <= 0) {
      return Optional.empty();
    }
    int places = Math.max(1, value.get().scale());
    BigDecimal worked = over.divide(under, places, RoundingMode.HALF_UP);
    return Optional.of(
        Objection.at(
            Field.VALUE,
            known.label(line.key())
                + " is "
                + RangeRules.plain(value.get())
                + ", but "
                + RangeRules.plain(numerator.get())
                + " over "
                + RangeRules.plain(under)
                + " makes "
                + RangeRules.plain(worked)
                + "."));
  }

  /** A value for a longer period stands, but its parts, where all are there, say otherwise. */
  static Optional<Objection> rollupDisagrees(Line line, Background known) {
    Optional<BigDecimal> value = line.number();
    Optional<Outlook.Parts> parts =
        value.isEmpty() ? Optional.empty() : known.outlook().parts().apply(line.key());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal half = new BigDecimal("0.5").movePointLeft(significantPlaces(value.get()));
    if (value.get().subtract(parts.get().value()).abs().compareTo(half) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Objection.at(
            Field.VALUE,
            known.label(line.key())
                + " for "
                + line.key().period().words()
                + " is "
                + RangeRules.plain(value.get())
                + ", but its parts make "
                + RangeRules.plain(parts.get().value().stripTrailingZeros())
                + ": "
                + parts.get().source()
                + "."));
  }

  /**
   * A spreadsheet reckons with fifteen significant digits: what stands behind them says nothing.
   */
  private static int significantPlaces(BigDecimal value) {
    int whole = Math.max(value.precision() - value.scale(), 0);
    return Math.min(value.scale(), SPREADSHEET_DIGITS - whole);
  }
}
