package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.quarterday.council.Polarity;
import org.quarterday.validate.Background.Earlier;

/** Whether a value can be what it says, by its unit and its target. */
final class RangeRules {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TWO = new BigDecimal(2);

  /** A zero where less is better is worth a question only where far more was expected. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  private RangeRules() {}

  static Optional<Objection> denominatorZero(Line line, Background known) {
    Optional<BigDecimal> denominator = line.said().denominator();
    return denominator.isPresent() && denominator.get().signum() == 0
        ? Optional.of(
            Objection.at(
                Field.DENOMINATOR, "The denominator of " + known.label(line.key()) + " is 0."))
        : Optional.empty();
  }

  static Optional<Objection> percentOver100(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    return number.isPresent() && line.isPercent() && number.get().compareTo(HUNDRED) > 0
        ? Optional.of(
            Objection.at(
                Field.VALUE, known.label(line.key()) + " is " + plain(number.get()) + "%."))
        : Optional.empty();
  }

  /**
   * A percentage of at most 1, with decimals, typed without a percent sign. Not asked where the
   * target or the value before is below 2 as well: then small values are usual.
   */
  static Optional<Objection> looksLikeAFraction(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    if (number.isEmpty() || !line.isPercent() || !isFraction(number.get())) {
      return Optional.empty();
    }
    boolean usual =
        known.target(line).filter(RangeRules::isSmall).isPresent()
            || known.before(line.key()).filter(e -> isSmall(e.number())).isPresent();
    boolean signed = known.draft().typed(line.entry(), Field.VALUE).indexOf('%') >= 0;
    return usual || signed
        ? Optional.empty()
        : Optional.of(
            Objection.at(
                Field.VALUE,
                known.label(line.key())
                    + " is "
                    + plain(number.get())
                    + "%; was "
                    + plain(number.get().multiply(HUNDRED).stripTrailingZeros())
                    + "% meant?"));
  }

  private static boolean isFraction(BigDecimal number) {
    return number.signum() != 0
        && number.scale() > 0
        && number.abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isSmall(BigDecimal number) {
    return number.abs().compareTo(TWO) < 0;
  }

  /**
   * More than twice the target, or less than half of it; a target of nought or below says too
   * little for that. A zero has a rule of its own.
   */
  static Optional<Objection> farFromTarget(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    if (number.isEmpty() || number.get().signum() == 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> target = known.target(line).filter(t -> t.signum() > 0);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    boolean above = number.get().compareTo(target.get().multiply(TWO)) > 0;
    boolean below = number.get().multiply(TWO).compareTo(target.get()) < 0;
    return above || below
        ? Optional.of(
            Objection.at(
                Field.VALUE,
                known.label(line.key())
                    + " is "
                    + plain(number.get())
                    + (above ? ", more than twice" : ", less than half")
                    + " its target of "
                    + plain(target.get())
                    + "."))
        : Optional.empty();
  }

  /**
   * A zero, where the target or the value before is not zero. Where less is better it is asked only
   * if one of them is 10 or more. A zero written as "nil" or with a numerator of 0 is meant.
   */
  static Optional<Objection> zeroMayBeBlank(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    if (number.isEmpty() || number.get().signum() != 0 || line.indicator().isEmpty()) {
      return Optional.empty();
    }
    boolean meant =
        line.said().numerator().isPresent()
            || NumberText.read(known.draft().typed(line.entry(), Field.VALUE), "").kind()
                == NumberReading.Kind.NIL;
    boolean lower = line.indicator().get().measure().polarity() == Polarity.LOWER;
    Optional<Earlier> before = known.before(line.key());
    Optional<BigDecimal> expected = before.map(Earlier::number).or(() -> known.target(line));
    boolean odd =
        expected.filter(e -> lower ? e.abs().compareTo(MANY) >= 0 : e.signum() != 0).isPresent();
    return meant || !odd
        ? Optional.empty()
        : Optional.of(
            Objection.at(
                Field.VALUE,
                known.label(line.key())
                    + " is 0; "
                    + before
                        .map(e -> "it was " + plain(e.number()) + " before (" + e.source() + ")")
                        .orElse("its target is " + plain(expected.get()))
                    + "."));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
