package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one row says about one key. Empty means that the cell was blank, which says nothing.
 *
 * @param forecast what the service expects the year to end at, in the indicator's unit
 */
public record Said(
    Optional<Amount> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<ValueState> state,
    Optional<BigDecimal> forecast,
    String commentary,
    String action,
    String judgedStatus,
    String judgedReason,
    String explanation) {
  public static final Said NOTHING =
      new Said(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "",
          "",
          "",
          "");

  /** The fields that say something. */
  public Set<Field> filled() {
    EnumSet<Field> filled = EnumSet.noneOf(Field.class);
    add(filled, Field.VALUE, value.isPresent());
    add(filled, Field.NUMERATOR, numerator.isPresent());
    add(filled, Field.DENOMINATOR, denominator.isPresent());
    add(filled, Field.STATE, state.isPresent());
    add(filled, Field.FORECAST, forecast.isPresent());
    add(filled, Field.COMMENTARY, !commentary.isEmpty());
    add(filled, Field.ACTION, !action.isEmpty());
    add(filled, Field.JUDGED_STATUS, !judgedStatus.isEmpty());
    add(filled, Field.JUDGED_REASON, !judgedReason.isEmpty());
    add(filled, Field.EXPLANATION, !explanation.isEmpty());
    return filled;
  }

  private static void add(Set<Field> filled, Field field, boolean says) {
    if (says) {
      filled.add(field);
    }
  }

  /** This with the cells that a later row fills put in its place; its blanks replace nothing. */
  public Said then(Said later) {
    boolean withdrawn = later.value.map(v -> v.kind() == Amount.Kind.WITHDRAWN).orElse(false);
    return new Said(
        later.value.or(() -> value),
        withdrawn ? later.numerator : later.numerator.or(() -> numerator),
        withdrawn ? later.denominator : later.denominator.or(() -> denominator),
        later.state.or(() -> state),
        later.forecast.or(() -> forecast),
        later.commentary.isEmpty() ? commentary : later.commentary,
        later.action.isEmpty() ? action : later.action,
        later.judgedStatus.isEmpty() ? judgedStatus : later.judgedStatus,
        later.judgedReason.isEmpty() ? judgedReason : later.judgedReason,
        later.explanation.isEmpty() ? explanation : later.explanation);
  }

  /** Whether two rows say the same, numbers by value. */
  public boolean saysTheSameAs(Said other) {
    return sameAmount(value, other.value)
        && sameNumber(numerator, other.numerator)
        && sameNumber(denominator, other.denominator)
        && state.equals(other.state)
        && sameNumber(forecast, other.forecast)
        && commentary.equals(other.commentary)
        && action.equals(other.action)
        && judgedStatus.equals(other.judgedStatus)
        && judgedReason.equals(other.judgedReason)
        && explanation.equals(other.explanation);
  }

  /** Whether two rows give one figure: value, numerator, denominator and forecast. */
  public boolean sameFigureAs(Said other) {
    return sameAmount(value, other.value)
        && sameNumber(numerator, other.numerator)
        && sameNumber(denominator, other.denominator)
        && sameNumber(forecast, other.forecast);
  }

  private static boolean sameAmount(Optional<Amount> one, Optional<Amount> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().saysTheSameAs(other.get())
        : one.isEmpty() && other.isEmpty();
  }

  private static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get()) == 0
        : one.isEmpty() && other.isEmpty();
  }
}
