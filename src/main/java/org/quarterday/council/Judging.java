package org.quarterday.council;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.period.Period;

/** How a council judges: its schemes in the order written, its comparators, its percentages. */
public record Judging(
    List<StatusScheme> schemes, List<TravelComparator> travel, Percentages percentages) {
  public Judging {
    schemes = List.copyOf(schemes);
    travel = List.copyOf(travel);
  }

  /** The version of a scheme that stands for a period: the newest not after it. */
  public Optional<StatusScheme> scheme(String name, Period period) {
    StatusScheme standing = null;
    for (StatusScheme version : schemes) {
      if (version.name().equals(name) && notAfter(version, period)) {
        if (standing == null || !startsBefore(version, standing)) {
          standing = version;
        }
      }
    }
    return Optional.ofNullable(standing);
  }

  /** The first scheme of the settings that is in force for a period. */
  public Optional<StatusScheme> firstInForce(Period period) {
    Set<String> names = new LinkedHashSet<>();
    schemes.forEach(s -> names.add(s.name()));
    return names.stream().flatMap(n -> scheme(n, period).stream()).findFirst();
  }

  public boolean has(String scheme) {
    return schemes.stream().anyMatch(s -> s.name().equals(scheme));
  }

  /** These schemes, and behind them others. */
  public Judging with(List<StatusScheme> others) {
    List<StatusScheme> all = new ArrayList<>(schemes);
    all.addAll(others);
    return new Judging(all, travel, percentages);
  }

  /** Every status of every scheme, in order of first mention. */
  public List<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>();
    schemes.forEach(s -> s.bands().forEach(b -> statuses.add(b.status())));
    return new ArrayList<>(statuses);
  }

  private static boolean notAfter(StatusScheme version, Period period) {
    return version.from().map(f -> !f.firstDay().isAfter(period.lastDay())).orElse(true);
  }

  private static boolean startsBefore(StatusScheme one, StatusScheme other) {
    if (other.from().isEmpty()) {
      return false;
    }
    return one.from().map(f -> f.firstDay().isBefore(other.from().get().firstDay())).orElse(true);
  }
}
