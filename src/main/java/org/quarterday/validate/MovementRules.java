package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Aggregation;
import org.quarterday.period.Period;
import org.quarterday.validate.Background.Earlier;

/** Whether a value fits those of earlier periods. */
final class MovementRules {
  private static final int FEWEST_TO_COMPARE = 4;
  private static final int FEWEST_DIGITS = 3;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** How many earlier periods a value may be compared with. */
  private static final int PERIODS_BACK = 8;

  private MovementRules() {}

  /**
   * The very number of the period before. Numbers of one or two digits, zero and 100% often repeat
   * and are not asked about.
   */
  static Optional<Objection> sameAsLastPeriod(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    boolean often =
        number.isEmpty()
            || number.get().stripTrailingZeros().precision() < FEWEST_DIGITS
            || line.isPercent() && number.get().compareTo(HUNDRED) == 0;
    if (often) {
      return Optional.empty();
    }
    return known
        .before(line.key())
        .filter(earlier -> earlier.number().compareTo(number.get()) == 0)
        .map(
            earlier ->
                Objection.at(
                    Field.VALUE,
                    known.label(line.key())
                        + " is "
                        + RangeRules.plain(number.get())
                        + ", exactly as for "
                        + line.key().period().previous().words()
                        + " ("
                        + earlier.source()
                        + ")."));
  }

  /** A period before the newest of the return, with another value than the one that stands. */
  static Optional<Objection> restatesEarlierPeriod(Line line, Background known) {
    if (line.said().value().isEmpty()) {
      return Optional.empty();
    }
    Period period = line.key().period();
    if (known.newest().filter(n -> period.lastDay().isBefore(n.lastDay())).isEmpty()) {
      return Optional.empty();
    }
    Amount now = line.said().value().get();
    return known
        .prior()
        .find(line.key())
        .filter(old -> old.said().value().filter(v -> !v.saysTheSameAs(now)).isPresent())
        .map(
            old ->
                Objection.at(
                    Field.VALUE,
                    known.label(line.key())
                        + " for "
                        + period.words()
                        + " was "
                        + words(old.said().value().get())
                        + " ("
                        + old.source()
                        + ") and is now "
                        + words(now)
                        + "."));
  }

  private static String words(Amount amount) {
    return amount.number().map(RangeRules::plain).orElse(Typed.quote(amount.words()));
  }

  /**
   * Further beyond all of at least four earlier values, without a gap before this one, than these
   * lie apart, or than a tenth of the largest where they lie close together. A value that grows
   * from month to month of a year starts again each April and is not asked about.
   */
  static Optional<Objection> unlikeHistory(Line line, Background known) {
    Optional<BigDecimal> number = line.number();
    boolean grows =
        line.indicator()
            .filter(i -> i.measure().aggregation() == Aggregation.CUMULATIVE)
            .isPresent();
    if (number.isEmpty() || grows) {
      return Optional.empty();
    }
    List<Earlier> before = earlier(line.key(), known);
    if (before.size() < FEWEST_TO_COMPARE) {
      return Optional.empty();
    }
    List<BigDecimal> earlier = before.stream().map(Earlier::number).toList();
    BigDecimal least = earlier.stream().reduce(BigDecimal::min).get();
    BigDecimal greatest = earlier.stream().reduce(BigDecimal::max).get();
    BigDecimal largest = least.abs().max(greatest.abs());
    BigDecimal room = greatest.subtract(least).max(largest.movePointLeft(1));
    boolean above = number.get().compareTo(greatest.add(room)) > 0;
    boolean below = number.get().compareTo(least.subtract(room)) < 0;
    return above || below
        ? Optional.of(
            Objection.at(
                Field.VALUE,
                known.label(line.key())
                    + " is "
                    + RangeRules.plain(number.get())
                    + "; its last "
                    + earlier.size()
                    + " values lay between "
                    + RangeRules.plain(least)
                    + " and "
                    + RangeRules.plain(greatest)
                    + ", the last being "
                    + RangeRules.plain(earlier.get(0))
                    + " ("
                    + before.get(0).source()
                    + ")."))
        : Optional.empty();
  }

  private static List<Earlier> earlier(Key key, Background known) {
    List<Earlier> earlier = new ArrayList<>();
    Key before = key;
    for (int back = 0; back < PERIODS_BACK; back++) {
      Period period = before.period().previous();
      before = new Key(key.indicator(), key.service(), period);
      Optional<Earlier> number = known.number(before);
      if (number.isEmpty()) {
        break;
      }
      earlier.add(number.get());
    }
    return earlier;
  }
}
