package org.quarterday.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.period.Period;

/**
 * Which service a row speaks for (the contract, sections 3 and 5): of several owners the row's, its
 * empty cell being the council's own value; without such a column what stands around the table
 * says. An indicator with one owner, or none, needs no service.
 */
final class Services {
  private static final String NAME_IT = "Write the service's name as the council's list has it.";

  private final Council council;
  private final Names names;
  private final Map<String, Map<Period, Set<String>>> owing = new HashMap<>();

  Services(Council council, Names names) {
    this.council = council;
    this.names = names;
  }

  /**
   * The service's part of a key.
   *
   * @param column whether the table has a column of services
   * @param typed what stands in it
   * @param around what stands around the table
   */
  Answer<String> of(Indicator indicator, boolean column, String typed, Answer<String> around) {
    Optional<String> named = names.service(typed);
    if (named.isEmpty()) {
      return unknown(typed);
    }
    if (!indicator.owners().several()) {
      return Answer.of("");
    }
    return column ? Answer.of(named.get()) : around;
  }

  Answer<String> unknown(String typed) {
    String meant =
        names.nearestService(typed).map(n -> "Did you mean " + n + "? ").orElse("") + NAME_IT;
    return Answer.unknown(Typed.quote(typed) + " is not a service of this council.", meant);
  }

  /**
   * The code under which a service's value is kept: its own where it owes the indicator, that of
   * the service that has taken its place; empty when neither owes it.
   */
  Optional<String> owing(Indicator indicator, String service, Period period) {
    Set<String> owners =
        owing
            .computeIfAbsent(indicator.code(), code -> new HashMap<>())
            .computeIfAbsent(period, p -> owners(indicator, p));
    return owners.contains(service) ? Optional.of(service) : successor(service, owners);
  }

  private Set<String> owners(Indicator indicator, Period period) {
    Set<String> codes = new HashSet<>();
    council.owing(indicator, period).forEach(owner -> codes.add(owner.code()));
    return codes;
  }

  private Optional<String> successor(String service, Set<String> owners) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(service);
    while (next.isPresent() && seen.add(next.get())) {
      next = council.catalogue().service(next.get()).flatMap(Service::replacedBy);
      if (next.filter(owners::contains).isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }
}
