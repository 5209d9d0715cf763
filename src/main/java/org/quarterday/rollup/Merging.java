package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.council.Across;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.validate.ValueState;

/** Several values become one: the arithmetic, whether over time or across services. Exact. */
final class Merging {
  private final Exact multiplier;

  private Merging(BigDecimal multiplier) {
    this.multiplier = Exact.of(multiplier);
  }

  /** By the rule of an indicator, which says what a ratio is multiplied by. */
  static Merging of(Indicator indicator) {
    return new Merging(indicator.measure().multiplier());
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

    /** How the parts of an indicator are merged over time. */
    static Way overTime(Indicator indicator) {
      return switch (indicator.measure().aggregation()) {
        case SUM -> SUM;
        case RATIO -> RATIO;
        case MEAN -> MEAN;
        case LATEST, CUMULATIVE -> NEWEST;
        case MAX -> MAX;
        case MIN -> MIN;
      };
    }

    /** How services are merged; {@code NONE} does not merge. */
    static Way across(Across across) {
      return switch (across) {
        case SUM -> SUM;
        case RATIO -> RATIO;
        case MEAN -> MEAN;
        case MAX -> MAX;
        case MIN -> MIN;
        case NONE -> throw new IllegalArgumentException("what is apart is not merged");
      };
    }
  }

  /**
   * Merges parts; the order matters to {@code NEWEST} alone. What is lacking is the first that
   * holds in the order of {@link Unrated}.
   */
  Combined merge(Way way, String service, Period period, String of, List<Combined> parts) {
    List<Combined> present = parts.stream().filter(p -> p.value().isPresent()).toList();
    List<Combined> used = used(way, parts, present);
    Optional<BigDecimal> numerator = sumOf(used, Combined::numerator);
    Optional<BigDecimal> denominator = sumOf(used, Combined::denominator);
    boolean divisible = denominator.filter(d -> d.signum() != 0).isPresent();
    boolean divided = way != Way.RATIO || numerator.isPresent() && divisible;
    Optional<Unrated> lacking = lacking(way, parts, present, divided);
    boolean open = lacking.isEmpty() || lacking.get() == Unrated.INCOMPLETE;
    boolean numbers = open || nothingOfNothing(lacking, parts);
    return new Combined(
        service,
        period,
        way.words + " of " + of,
        lacking,
        open ? Optional.of(value(way, used, numerator, denominator)) : Optional.empty(),
        present.stream().mapToInt(Combined::places).max().orElse(0),
        numbers ? numerator : none(),
        numbers ? denominator : none(),
        coverage(parts),
        weakest(way == Way.MAX || way == Way.MIN ? present : used),
        revision(parts),
        words(parts, lacking),
        Optional.empty(),
        parts);
  }

  /** Whether all that came was nothing out of nothing. */
  private static boolean nothingOfNothing(Optional<Unrated> lacking, List<Combined> parts) {
    return lacking.filter(Unrated.NOT_COMPUTABLE::equals).isPresent()
        && parts.stream().allMatch(p -> p.complete() || p.isNothingOfNothing());
  }

  /** Values that are not combined: each is shown for its own service. */
  static Combined apart(Period period, List<Combined> values) {
    boolean came = values.stream().anyMatch(v -> v.value().isPresent());
    Unrated why =
        values.stream()
            .flatMap(v -> v.lacking().stream())
            .filter(w -> !came || w == Unrated.SUPPRESSED)
            .min(Enum::compareTo)
            .filter(w -> w.compareTo(Unrated.BY_SERVICE) < 0)
            .orElse(Unrated.BY_SERVICE);
    return new Combined(
        "",
        period,
        "shown by service only",
        Optional.of(why),
        Optional.empty(),
        0,
        none(),
        none(),
        coverage(values),
        weakest(values),
        revision(values),
        words(values, Optional.of(why)),
        Optional.empty(),
        values);
  }

  /** The parts that the value is made of; only these have a say in its numbers. */
  private static List<Combined> used(Way way, List<Combined> parts, List<Combined> present) {
    return switch (way) {
      case RATIO ->
          parts.stream().filter(p -> p.value().isPresent() || p.isNothingOfNothing()).toList();
      case NEWEST -> present.isEmpty() ? present : List.of(present.get(present.size() - 1));
      case MAX -> present.isEmpty() ? present : List.of(extreme(present, 1));
      case MIN -> present.isEmpty() ? present : List.of(extreme(present, -1));
      case SUM, MEAN -> present;
    };
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }

  private Exact value(
      Way way,
      List<Combined> used,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator) {
    return switch (way) {
      case SUM -> sum(used);
      case MEAN -> sum(used).dividedBy(Exact.of(used.size()));
      case NEWEST, MAX, MIN -> used.get(0).value().orElseThrow();
      case RATIO ->
          Exact.of(numerator.orElseThrow())
              .dividedBy(Exact.of(denominator.orElseThrow()))
              .times(multiplier);
    };
  }

  /**
   * @param divided whether the ratio has all that it is divided from; true for other ways
   */
  private static Optional<Unrated> lacking(
      Way way, List<Combined> parts, List<Combined> present, boolean divided) {
    if (parts.stream().anyMatch(p -> p.lacks(Unrated.SUPPRESSED))) {
      return Optional.of(Unrated.SUPPRESSED);
    }
    if (present.isEmpty()) {
      return parts.stream().flatMap(p -> p.lacking().stream()).min(Enum::compareTo);
    }
    List<Combined> decisive = way == Way.NEWEST ? List.of(parts.get(parts.size() - 1)) : parts;
    boolean harmless = way == Way.RATIO;
    boolean uncountable =
        decisive.stream()
            .filter(p -> !(harmless && p.isNothingOfNothing()))
            .anyMatch(p -> p.lacks(Unrated.NOT_COMPUTABLE));
    if (!divided || uncountable) {
      return Optional.of(Unrated.NOT_COMPUTABLE);
    }
    boolean whole =
        decisive.stream().allMatch(p -> p.complete() || harmless && p.isNothingOfNothing());
    return whole ? Optional.empty() : Optional.of(Unrated.INCOMPLETE);
  }

  /** How many of the returns owed came, whichever of them the value is taken from. */
  private static Coverage coverage(List<Combined> parts) {
    return parts.stream().map(Combined::coverage).reduce(Coverage.NONE, Coverage::plus);
  }

  /** An extreme rests on every part: a provisional one that lost may yet win. */
  private static ValueState weakest(List<Combined> used) {
    return used.stream().map(Combined::state).reduce(ValueState.FINAL, ValueState::weaker);
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

  private static Exact sum(List<Combined> present) {
    return present.stream().map(Merging::number).reduce(Exact.ZERO, Exact::plus);
  }

  private static Combined extreme(List<Combined> present, int sign) {
    return present.stream()
        .reduce((a, b) -> number(a).compareTo(number(b)) * sign >= 0 ? a : b)
        .orElseThrow();
  }

  private static Exact number(Combined part) {
    return part.value().orElseThrow();
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
