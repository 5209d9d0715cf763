package org.quarterday.council;

import java.math.BigDecimal;
import java.util.Optional;
import org.quarterday.period.Frequency;

/**
 * How an indicator is measured and combined.
 *
 * @param unit as printed: "%", "days", "£"; empty when there is none
 * @param decimals places shown; empty means as typed, or 1 for ratios and means
 * @param per what a ratio is multiplied by; empty means 100 for "%" and otherwise 1
 * @param across how services combine; empty means as the aggregation does
 */
public record Measure(
    Polarity polarity,
    Aggregation aggregation,
    String unit,
    Optional<Integer> decimals,
    Frequency frequency,
    Optional<BigDecimal> per,
    Optional<Across> across) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What a ratio is multiplied by. */
  public BigDecimal multiplier() {
    return per.orElse(unit.equals("%") ? HUNDRED : BigDecimal.ONE);
  }

  public Across acrossServices() {
    return across.orElse(aggregation.usualAcross());
  }

  /** Places shown, when they are not simply as typed. */
  public Optional<Integer> fixedDecimals() {
    return decimals.isPresent() || !aggregation.divides() ? decimals : Optional.of(1);
  }
}
