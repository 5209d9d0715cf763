package org.quarterday.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * The number that a value is roughly expected to be: the target decided by a day, found as the
 * contract, section 7, says. Good enough to ask whether a value was mistyped; not for a status.
 */
final class Targets {
  private final Map<Key, Target> newest = new HashMap<>();

  Targets(Optional<Council> council, LocalDate asOf) {
    List<Target> all = council.map(Council::targets).orElse(List.of());
    for (Target target : all) {
      boolean decided = target.decided().map(day -> !day.isAfter(asOf)).orElse(true);
      if (decided && !target.proposed()) {
        Key key = new Key(target.indicator(), target.service().orElse(""), target.period());
        newest.merge(key, target, Targets::newer);
      }
    }
  }

  private static Target newer(Target one, Target other) {
    LocalDate first = one.decided().orElse(LocalDate.MIN);
    LocalDate second = other.decided().orElse(LocalDate.MIN);
    if (!first.equals(second)) {
      return second.isAfter(first) ? other : one;
    }
    return other.order() >= one.order() ? other : one;
  }

  /** The period's own target, else the sum of its parts', the last part's, or the year's. */
  Optional<BigDecimal> number(Indicator indicator, Key key) {
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> own = at(key, key.period());
    if (own.isPresent()) {
      return own;
    }
    Aggregation how = indicator.measure().aggregation();
    if (how == Aggregation.SUM || how == Aggregation.CUMULATIVE) {
      List<BigDecimal> parts = new ArrayList<>();
      List<Period> periods = key.period().parts(indicator.measure().frequency().kind());
      periods.forEach(part -> at(key, part).ifPresent(parts::add));
      if (parts.isEmpty() || how == Aggregation.SUM && parts.size() < periods.size()) {
        return Optional.empty();
      }
      return how == Aggregation.SUM
          ? parts.stream().reduce(BigDecimal::add)
          : Optional.of(parts.get(parts.size() - 1));
    }
    return at(key, Period.of(key.period().year()));
  }

  private Optional<BigDecimal> at(Key key, Period period) {
    Target target = newest.get(new Key(key.indicator(), key.service(), period));
    return target == null ? Optional.empty() : target.target().flatMap(TargetValue::number);
  }
}
