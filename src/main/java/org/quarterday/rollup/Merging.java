package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.period.Period;
import org.quarterday.validate.ValueState;

/** Several values become one: the arithmetic, whether over time or across services. Exact. */
final class Merging {
  private final Exact multiplier;

  /**
   * @param multiplier what a ratio is multiplied by
   */
  Merging(BigDecimal multiplier) {
    this.multiplier = Exact.of(multiplier);
  }

  /** How parts are merged. */
  enum Way {
    SUM("the sum"),
    RATIO("numerators over denominators"),
    MEAN("the plain mean"),
    NEWEST("the newest part"),
    MAX("the greatest"),
    MIN("the least");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  /**
   * Merges parts; the order matters to {@code NEWEST} alone. What is lacking is the first that
   * holds in the order of {@link Unrated}.
   */
  Combined merge(Way way, String service, Period period, String of, List<Combined> parts) {
    String rule = way.words + " of " + of;
    List<Combined> present = parts.stream().filter(p -> p.value().isPresent()).toList();
    Optional<Unrated> lacking = lacking(way, parts, present);
    Coverage coverage = coverage(way, parts);
    boolean numbers = lacking.isEmpty() || lacking.get() == Unrated.INCOMPLETE;
    Optional<BigDecimal> numerator = numbers ? sumOf(present, Combined::numerator) : none();
    Optional<BigDecimal> denominator = numbers ? sumOf(present, Combined::denominator) : none();
    if (way == Way.NEWEST && numbers) {
      numerator = newest(present).numerator();
      denominator = newest(present).denominator();
    }
    Optional<Exact> value =
        numbers ? Optional.of(value(way, present, numerator, denominator)) : Optional.empty();
    return new Combined(
        service,
        period,
        rule,
        lacking,
        value,
        present.stream().mapToInt(Combined::places).max().orElse(0),
        numerator,
        denominator,
        coverage,
        weakest(way, present),
        revision(parts),
        words(parts, lacking),
        Optional.empty(),
        parts);
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }

  private Exact value(
      Way way,
      List<Combined> present,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator) {
    return switch (way) {
      case SUM -> sum(present);
      case MEAN -> sum(present).dividedBy(Exact.of(present.size()));
      case NEWEST -> newest(present).value().orElseThrow();
      case MAX -> extreme(present, 1);
      case MIN -> extreme(present, -1);
      case RATIO ->
          Exact.of(numerator.orElseThrow())
              .dividedBy(Exact.of(denominator.orElseThrow()))
              .times(multiplier);
    };
  }

  private static Optional<Unrated> lacking(Way way, List<Combined> parts, List<Combined> present) {
    if (parts.stream().anyMatch(p -> p.lacks(Unrated.SUPPRESSED))) {
      return Optional.of(Unrated.SUPPRESSED);
    }
    boolean uncountable =
        way == Way.RATIO && present.stream().anyMatch(p -> !hasParts(p))
            || way == Way.RATIO && !present.isEmpty() && nothingUnder(present);
    if (uncountable || parts.stream().anyMatch(p -> p.lacks(Unrated.NOT_COMPUTABLE))) {
      return Optional.of(Unrated.NOT_COMPUTABLE);
    }
    if (present.isEmpty()) {
      return parts.stream()
          .flatMap(p -> p.lacking().stream())
          .min(Enum::compareTo)
          .or(() -> Optional.of(Unrated.NOT_RETURNED));
    }
    boolean whole =
        way == Way.NEWEST
            ? parts.get(parts.size() - 1).complete()
            : parts.stream().allMatch(Combined::complete);
    return whole ? Optional.empty() : Optional.of(Unrated.INCOMPLETE);
  }

  private static boolean hasParts(Combined part) {
    return part.numerator().isPresent() && part.denominator().isPresent();
  }

  private static boolean nothingUnder(List<Combined> present) {
    return sumOf(present, Combined::denominator).map(d -> d.signum() == 0).orElse(true);
  }

  /** The newest part is what such a figure rests on: it came, or it did not. */
  private static Coverage coverage(Way way, List<Combined> parts) {
    if (way == Way.NEWEST && !parts.isEmpty()) {
      return parts.get(parts.size() - 1).coverage();
    }
    return parts.stream().map(Combined::coverage).reduce(Coverage.NONE, Coverage::plus);
  }

  private static ValueState weakest(Way way, List<Combined> present) {
    if (way == Way.NEWEST && !present.isEmpty()) {
      return newest(present).state();
    }
    return present.stream().map(Combined::state).reduce(ValueState.FINAL, ValueState::weaker);
  }

  /** One for the first that came, and one more for each replacement of any part. */
  private static int revision(List<Combined> parts) {
    List<Integer> came = parts.stream().map(Combined::revision).filter(r -> r > 0).toList();
    return came.isEmpty() ? 0 : 1 + came.stream().mapToInt(r -> r - 1).sum();
  }

  private static String words(List<Combined> parts, Optional<Unrated> lacking) {
    if (!lacking.filter(Unrated.NO_DATA::equals).isPresent()) {
      return "";
    }
    return parts.stream()
        .filter(p -> p.lacks(Unrated.NO_DATA))
        .map(Combined::words)
        .filter(w -> !w.isEmpty())
        .distinct()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static Combined newest(List<Combined> present) {
    return present.get(present.size() - 1);
  }

  private static Exact sum(List<Combined> present) {
    BigDecimal whole = BigDecimal.ZERO;
    Exact rest = Exact.ZERO;
    for (Combined part : present) {
      Exact value = part.value().orElseThrow();
      if (part.said().isPresent() && value.endsWithin(part.places())) {
        whole = whole.add(value.rounded(part.places()));
      } else {
        rest = rest.plus(value);
      }
    }
    return Exact.of(whole).plus(rest);
  }

  private static Exact extreme(List<Combined> present, int sign) {
    return present.stream()
        .map(p -> p.value().orElseThrow())
        .reduce((a, b) -> a.compareTo(b) * sign >= 0 ? a : b)
        .orElseThrow();
  }

  private static Optional<BigDecimal> sumOf(
      List<Combined> present, Function<Combined, Optional<BigDecimal>> field) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Combined part : present) {
      Optional<BigDecimal> number = field.apply(part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return present.isEmpty() ? Optional.empty() : Optional.of(sum);
  }
}
