package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure is held against: a number, a range, words, or nothing agreed.
 *
 * @param text as typed; empty when there is none
 * @param number in the indicator's unit; empty for a range, for words, and for none
 * @param edgeExcluded whether reaching the number exactly is not enough
 * @param amber the floor
 * @param onlyProposed the text of a target that is proposed and decides nothing
 * @param rule how it was found, in words
 */
record Aim(
    String text,
    Optional<BigDecimal> number,
    boolean edgeExcluded,
    Optional<BigDecimal> amber,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    String onlyProposed,
    String rule) {

  static Aim none(String onlyProposed) {
    return new Aim(
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        onlyProposed,
        "no target");
  }

  /** The same target scaled, for a share of the year. */
  Aim times(Exact share, String how) {
    return new Aim(
        text,
        number.map(n -> Exact.of(n).times(share).rounded(10).stripTrailingZeros()),
        edgeExcluded,
        amber.map(n -> Exact.of(n).times(share).rounded(10).stripTrailingZeros()),
        lower,
        upper,
        onlyProposed,
        rule + ", " + how);
  }

  boolean isRange() {
    return lower.isPresent() || upper.isPresent();
  }
}
