package org.quarterday.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.quarterday.rollup.Exact;

/**
 * Where a value stands between two edges of a drawing. A tenth of a unit of the drawing is as fine
 * as it gets; nothing passes through a binary number, so that every machine draws the same.
 */
record Scale(Exact least, Exact most, int from, int to) {
  private static final Exact MARGIN = new Exact(BigInteger.ONE, BigInteger.TEN);
  private static final Exact TWO = Exact.of(2);

  /**
   * A scale on which all values find room, with a tenth to spare on either side. Values that hardly
   * differ are not blown up: the scale spans a tenth of the greatest of them at least.
   *
   * @param from where the least stands
   * @param to where the greatest stands
   */
  static Scale of(Collection<Exact> values, int from, int to) {
    Exact least = values.stream().min(Exact::compareTo).orElse(Exact.ZERO);
    Exact most = values.stream().max(Exact::compareTo).orElse(Exact.ZERO);
    Exact magnitude = least.abs().compareTo(most.abs()) > 0 ? least.abs() : most.abs();
    Exact narrowest = magnitude.signum() == 0 ? Exact.of(1) : magnitude.times(MARGIN);
    Exact span = most.minus(least);
    if (span.compareTo(narrowest) < 0) {
      Exact missing = narrowest.minus(span).dividedBy(TWO);
      least = least.minus(missing);
      most = most.plus(missing);
    }
    Exact spare = most.minus(least).times(MARGIN);
    return new Scale(least.minus(spare), most.plus(spare), from, to);
  }

  BigDecimal at(Exact value) {
    Exact share = value.minus(least).dividedBy(most.minus(least));
    return Exact.of(from).plus(share.times(Exact.of((long) to - from))).rounded(1);
  }
}
