package org.quarterday.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Owners;
import org.quarterday.council.Service;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/**
 * Which returns a figure should rest on: the parts of its period and who owes each (the contract,
 * section 4). What was owed in a part is what the row of the catalogue in force then says, so that
 * a change in the year rewrites nothing before it. Each answer is worked out once.
 */
final class Owed {
  private final Council council;
  private final List<String> services;
  private final Map<Indicator, Map<Period, List<Period>>> parts = new IdentityHashMap<>();
  private final Map<Indicator, Map<Period, List<Period>>> spokenOf = new IdentityHashMap<>();
  private final Map<Indicator, Map<Period, Optional<Indicator>>> rows = new IdentityHashMap<>();
  private final Map<Indicator, Map<Period, Set<String>>> owing = new IdentityHashMap<>();
  private final Map<Period, Set<String>> inForce = new HashMap<>();
  private final Map<String, Owners> named = new HashMap<>();

  Owed(Council council) {
    this.council = council;
    Set<String> codes = new LinkedHashSet<>();
    council.catalogue().services().forEach(s -> codes.add(s.code()));
    this.services = List.copyOf(codes);
  }

  /** The code of every service that any row of an indicator names, in the catalogue's order. */
  List<String> everNamed(Indicator indicator) {
    Owners owners = named.computeIfAbsent(indicator.code(), c -> together(indicator));
    if (owners.every()) {
      return services;
    }
    Set<String> codes = new HashSet<>(owners.codes());
    return services.stream().filter(codes::contains).toList();
  }

  private Owners together(Indicator indicator) {
    Set<String> codes = new LinkedHashSet<>();
    for (Indicator row : council.catalogue().rows(indicator.code())) {
      if (row.owners().every()) {
        return Owners.EVERY;
      }
      codes.addAll(row.owners().codes());
    }
    return new Owners(false, List.copyOf(codes));
  }

  /** The row of a code in force for a part; the figure's own row where there is none. */
  Indicator row(Indicator indicator, Period part) {
    return inForce(indicator, part).orElse(indicator);
  }

  private Optional<Indicator> inForce(Indicator indicator, Period part) {
    return rows.computeIfAbsent(indicator, i -> new HashMap<>())
        .computeIfAbsent(part, p -> council.catalogue().indicator(indicator.code(), p.lastDay()));
  }

  /** The periods inside a period for which its values are collected, in order. */
  List<Period> parts(Indicator indicator, Period period) {
    return parts
        .computeIfAbsent(indicator, i -> new HashMap<>())
        .computeIfAbsent(period, p -> findParts(indicator, p));
  }

  private List<Period> findParts(Indicator indicator, Period period) {
    Set<PeriodKind> kinds = new LinkedHashSet<>();
    kinds.add(kind(indicator));
    council.catalogue().rows(indicator.code()).forEach(row -> kinds.add(kind(row)));
    List<Period> found = new ArrayList<>();
    for (PeriodKind kind : kinds) {
      for (Period part : Period.of(period.year()).parts(kind)) {
        if (period.contains(part) && kind(row(indicator, part)) == kind) {
          found.add(part);
        }
      }
    }
    found.sort(null);
    return List.copyOf(found);
  }

  /**
   * The periods of the year up to a period's end for which something may be said of it, the oldest
   * first: finer ones than it is collected for as well, since a value is made from them too. Of
   * those that end on one day the longer says the last word.
   */
  List<Period> spokenOf(Indicator indicator, Period period) {
    return spokenOf
        .computeIfAbsent(indicator, i -> new HashMap<>())
        .computeIfAbsent(period, p -> findSpokenOf(indicator, p));
  }

  private List<Period> findSpokenOf(Indicator indicator, Period period) {
    Period toDate = period.toDate();
    Set<Period> found = new TreeSet<>(parts(indicator, toDate));
    found.add(period);
    for (Frequency finer : indicator.measure().frequency().finer()) {
      finer.periodsIn(Period.of(period.year())).stream()
          .filter(toDate::contains)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static PeriodKind kind(Indicator row) {
    return row.measure().frequency().kind();
  }

  /**
   * Whether a service owes a value for a part; the empty code stands for the council as a whole.
   */
  boolean owes(Indicator indicator, String service, Period part) {
    Optional<Indicator> row = inForce(indicator, part);
    return row.isPresent() && (service.isEmpty() || owing(row.get(), part).contains(service));
  }

  /** Whether it was collected at all by then, and is owed. */
  boolean owedSinceFirstPeriod(Indicator indicator, String service, Period part) {
    return council.collects(part) && owes(indicator, service, part);
  }

  private Set<String> owing(Indicator row, Period part) {
    return owing
        .computeIfAbsent(row, r -> new HashMap<>())
        .computeIfAbsent(part, p -> findOwing(row, p));
  }

  private Set<String> findOwing(Indicator row, Period part) {
    Set<String> there = inForce.computeIfAbsent(part, this::servicesInForce);
    if (row.owners().every()) {
      return there;
    }
    Set<String> codes = new HashSet<>(row.owners().codes());
    codes.retainAll(there);
    return codes;
  }

  private Set<String> servicesInForce(Period part) {
    Set<String> codes = new HashSet<>();
    for (Service service : council.catalogue().services()) {
      if (service.inForce().during(part)) {
        codes.add(service.code());
      }
    }
    return codes;
  }
}
