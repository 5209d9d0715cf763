package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quarterday.council.Target;
import org.quarterday.council.TargetValue;

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

  private static final String PARTS = "the sum of its parts' targets";

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

  /** A row of the table, found by a rule. */
  static Aim of(Target row, String rule) {
    Optional<TargetValue> target = row.target();
    return new Aim(
        row.text(),
        target.flatMap(TargetValue::number),
        target.map(TargetValue::edgeExcluded).orElse(false),
        row.amber(),
        row.lower(),
        row.upper(),
        "",
        rule);
  }

  /** The parts' targets added up; in words when one of them is. */
  static Optional<Aim> sum(List<Aim> parts) {
    if (parts.stream().anyMatch(Aim::isInWords)) {
      return Optional.of(inWords(parts));
    }
    Optional<BigDecimal> number = sum(parts, Aim::number);
    Optional<BigDecimal> lower = sum(parts, Aim::lower);
    Optional<BigDecimal> upper = sum(parts, Aim::upper);
    if (number.isEmpty() && lower.isEmpty() && upper.isEmpty()) {
      return Optional.empty();
    }
    boolean excluded = parts.stream().anyMatch(Aim::edgeExcluded);
    Aim sum = new Aim("", number, excluded, sum(parts, Aim::amber), lower, upper, "", PARTS);
    return Optional.of(sum.saying(number.map(BigDecimal::toPlainString).orElse(range(sum))));
  }

  private static Aim inWords(List<Aim> parts) {
    String words =
        parts.stream()
            .filter(Aim::isInWords)
            .map(Aim::text)
            .distinct()
            .collect(Collectors.joining("; "));
    Optional<BigDecimal> none = Optional.empty();
    return new Aim(words, none, false, none, none, none, "", PARTS);
  }

  private static String range(Aim sum) {
    return sum.lower.map(BigDecimal::toPlainString).orElse("")
        + ".."
        + sum.upper.map(BigDecimal::toPlainString).orElse("");
  }

  private static Optional<BigDecimal> sum(
      List<Aim> parts, Function<Aim, Optional<BigDecimal>> field) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Aim part : parts) {
      Optional<BigDecimal> number = field.apply(part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }

  private Aim saying(String words) {
    return new Aim(words, number, edgeExcluded, amber, lower, upper, onlyProposed, rule);
  }

  /** The same target at so many decimal places. */
  Aim rounded(int places) {
    return each(n -> Exact.of(n).rounded(places));
  }

  private Aim each(UnaryOperator<BigDecimal> change) {
    return new Aim(
        text,
        number.map(change),
        edgeExcluded,
        amber.map(change),
        lower.map(change),
        upper.map(change),
        onlyProposed,
        rule);
  }

  /** The same target scaled, for a share of the year. */
  Aim times(Exact share, String how) {
    Aim scaled = each(n -> new BigDecimal(Exact.of(n).times(share).plain()));
    String words =
        scaled.number.map(BigDecimal::toPlainString).orElse(isRange() ? range(scaled) : text);
    return new Aim(
        words,
        scaled.number,
        edgeExcluded,
        scaled.amber,
        scaled.lower,
        scaled.upper,
        onlyProposed,
        rule + ", " + how);
  }

  /** Whether it says something that is no number, such as "top quartile". */
  boolean isInWords() {
    return !text.isEmpty() && number.isEmpty() && !isRange();
  }

  boolean isRange() {
    return lower.isPresent() || upper.isPresent();
  }
}
