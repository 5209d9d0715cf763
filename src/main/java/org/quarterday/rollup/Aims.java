package org.quarterday.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Target;
import org.quarterday.council.TargetValue;
import org.quarterday.period.Period;

/** Which target stands for a figure (the contract, sections 4 and 7). */
final class Aims {
  private static final Comparator<Target> OLDEST_FIRST =
      Comparator.comparing((Target t) -> t.decided().orElse(LocalDate.MIN))
          .thenComparing(Target::order);

  private final LocalDate asOf;
  private final Map<String, List<Target>> byIndicator = new HashMap<>();

  Aims(Council council, LocalDate asOf) {
    this.asOf = asOf;
    for (Target row : council.targets()) {
      byIndicator.computeIfAbsent(row.indicator(), i -> new ArrayList<>()).add(row);
    }
  }

  /**
   * The period's own row; else, for a sum, its parts' rows if all have one; for a cumulative
   * indicator its last part's; for all others the year's.
   */
  Aim aim(Indicator indicator, String service, Period period) {
    Optional<Target> own = agreed(indicator, service, period, period);
    if (own.isPresent()) {
      return of(own.get(), "the period's own target");
    }
    List<Period> parts = indicator.measure().frequency().periodsIn(period);
    Aggregation aggregation = indicator.measure().aggregation();
    if (aggregation == Aggregation.SUM) {
      return sum(indicator, service, period, parts)
          .orElseGet(() -> Aim.none(proposed(indicator, service, period)));
    }
    Period from =
        aggregation == Aggregation.CUMULATIVE && !parts.isEmpty()
            ? parts.get(parts.size() - 1)
            : Period.of(period.year());
    String rule =
        aggregation == Aggregation.CUMULATIVE ? "its last part's target" : "the year's target";
    return agreed(indicator, service, from, period)
        .map(t -> of(t, rule))
        .orElseGet(() -> Aim.none(proposed(indicator, service, period)));
  }

  private Optional<Aim> sum(
      Indicator indicator, String service, Period period, List<Period> parts) {
    BigDecimal total = BigDecimal.ZERO;
    for (Period part : parts) {
      Optional<BigDecimal> number =
          agreed(indicator, service, part, period)
              .flatMap(Target::target)
              .flatMap(TargetValue::number);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      total = total.add(number.get());
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Aim(
            total.toPlainString(),
            Optional.of(total),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "the sum of its parts' targets"));
  }

  /**
   * Of several rows for one period the newest decided by the as-of date; but a period that had
   * ended before a row was decided keeps the one decided before its end, if there is one.
   */
  private Optional<Target> agreed(Indicator indicator, String service, Period row, Period judged) {
    List<Target> candidates =
        rows(indicator, service, row).stream()
            .filter(t -> !t.proposed())
            .filter(t -> t.decided().map(d -> !d.isAfter(asOf)).orElse(true))
            .sorted(OLDEST_FIRST)
            .toList();
    Optional<Target> beforeItsEnd =
        candidates.stream()
            .filter(t -> t.decided().map(d -> !d.isAfter(judged.lastDay())).orElse(true))
            .reduce((a, b) -> b);
    return beforeItsEnd.or(() -> candidates.stream().reduce((a, b) -> b));
  }

  private String proposed(Indicator indicator, String service, Period period) {
    return rows(indicator, service, period).stream()
        .filter(Target::proposed)
        .map(Target::text)
        .reduce((a, b) -> b)
        .orElse("");
  }

  /** For an indicator with one owner or none a target that names the owner is the council's. */
  private List<Target> rows(Indicator indicator, String service, Period period) {
    return byIndicator.getOrDefault(indicator.code(), List.of()).stream()
        .filter(t -> t.period().equals(period))
        .filter(t -> !indicator.owners().several() || t.service().orElse("").equals(service))
        .toList();
  }

  private static Aim of(Target row, String rule) {
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
}
