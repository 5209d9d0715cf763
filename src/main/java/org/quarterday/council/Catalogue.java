package org.quarterday.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.period.Period;

/**
 * Indicators, services and priorities, found by code, name or alias however spelt.
 *
 * <p>A code may have several rows in force at different times; they stay one indicator. A name that
 * means two things finds neither.
 */
public final class Catalogue {
  private final List<Indicator> indicators;
  private final List<Service> services;
  private final List<Priority> priorities;
  private final Map<String, Set<String>> indicatorsBySpelling = new LinkedHashMap<>();
  private final Map<String, Set<String>> servicesBySpelling = new LinkedHashMap<>();
  private final Map<String, List<Indicator>> rowsByCode = new LinkedHashMap<>();

  public Catalogue(List<Indicator> indicators, List<Service> services, List<Priority> priorities) {
    this.indicators = List.copyOf(indicators);
    this.services = List.copyOf(services);
    this.priorities = List.copyOf(priorities);
    for (Indicator row : indicators) {
      rowsByCode.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(row);
      spell(indicatorsBySpelling, row.code(), row.name(), row.aliases());
    }
    for (Service row : services) {
      spell(servicesBySpelling, row.code(), row.name(), row.aliases());
    }
  }

  private static void spell(
      Map<String, Set<String>> index, String code, String name, List<String> aliases) {
    index.computeIfAbsent(Spelling.key(code), k -> new LinkedHashSet<>()).add(code);
    index.computeIfAbsent(Spelling.key(name), k -> new LinkedHashSet<>()).add(code);
    for (String alias : aliases) {
      index.computeIfAbsent(Spelling.key(alias), k -> new LinkedHashSet<>()).add(code);
    }
  }

  /** Every row, in the order of the table. */
  public List<Indicator> indicators() {
    return indicators;
  }

  public List<Service> services() {
    return services;
  }

  /** In the order in which the council lists them. */
  public List<Priority> priorities() {
    return priorities;
  }

  /** The codes of all indicators, each once, in the order of the table. */
  public List<String> indicatorCodes() {
    return List.copyOf(rowsByCode.keySet());
  }

  /** Every row of one code. */
  public List<Indicator> rows(String code) {
    return List.copyOf(rowsByCode.getOrDefault(code, List.of()));
  }

  /** The row of a code in force on a day. */
  public Optional<Indicator> indicator(String code, LocalDate day) {
    return rowsByCode.getOrDefault(code, List.of()).stream()
        .filter(row -> row.inForce().on(day))
        .findFirst();
  }

  /** The rows in force for a period, in the order of the table. */
  public List<Indicator> inForce(Period period) {
    return indicators.stream().filter(row -> row.inForce().during(period)).toList();
  }

  /** Every code that a text may mean in a period: a code itself, else those of that name. */
  public Set<String> findIndicators(String text, Period period) {
    Set<String> inForce =
        new LinkedHashSet<>(meanings(indicatorsBySpelling, rowsByCode.keySet(), text));
    inForce.removeIf(code -> indicator(code, period.lastDay()).isEmpty());
    return inForce;
  }

  /** The code that a text means: a code itself, a name or an alias. */
  public Optional<String> findIndicator(String text) {
    return only(indicatorsBySpelling, rowsByCode.keySet(), text);
  }

  /** The code of the service that a text means. */
  public Optional<String> findService(String text) {
    Set<String> codes = new LinkedHashSet<>();
    services.forEach(s -> codes.add(s.code()));
    return only(servicesBySpelling, codes, text);
  }

  /** The newest row of a service. */
  public Optional<Service> service(String code) {
    return services.stream().filter(s -> s.code().equals(code)).reduce((a, b) -> b);
  }

  public Optional<Priority> priority(String code) {
    return priorities.stream().filter(p -> p.code().equals(code)).findFirst();
  }

  /** Every spelling of an indicator, for "did you mean". */
  public Set<String> indicatorSpellings() {
    return indicatorsBySpelling.keySet();
  }

  private static Optional<String> only(
      Map<String, Set<String>> index, Set<String> codes, String text) {
    Set<String> found = meanings(index, codes, text);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static Set<String> meanings(
      Map<String, Set<String>> index, Set<String> codes, String text) {
    String bare = text.strip();
    return codes.contains(bare) ? Set.of(bare) : index.getOrDefault(Spelling.key(bare), Set.of());
  }
}
