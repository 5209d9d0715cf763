package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Across;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/**
 * Returned values become an indicator's value for a period: over time, then across services (the
 * contract, section 7). What was said for the very period or the very council stands before a
 * combination. Each answer is worked out once.
 */
final class Combining {
  private static final Coverage MISSING = new Coverage(0, 1);

  private final Council council;
  private final LocalDate asOf;
  private final Owed owed;
  private final Parts parts;
  private final Returned returned;
  private final Map<Period, Unrated> nothingYet = new HashMap<>();
  private final Map<Key, Combined> known = new HashMap<>();
  private final Map<Indicator, Map<Period, List<String>>> services = new IdentityHashMap<>();

  Combining(Council council, StandingValues standing, Owed owed, LocalDate asOf) {
    this.council = council;
    this.asOf = asOf;
    this.owed = owed;
    this.returned = new Returned(standing);
    this.parts = new Parts(returned, this::missing);
  }

  /** The value of one service, or of the council (the empty code). */
  Combined value(Indicator indicator, String service, Period period) {
    Key key = new Key(indicator.code(), service, period);
    Combined there = known.get(key);
    if (there == null) {
      there =
          service.isEmpty() ? ofCouncil(indicator, period) : overTime(indicator, service, period);
      known.put(key, there);
    }
    return there;
  }

  /** The services that owe, or have sent, something for a period, in the catalogue's order. */
  List<String> services(Indicator indicator, Period period) {
    return services
        .computeIfAbsent(indicator, i -> new HashMap<>())
        .computeIfAbsent(
            period,
            p ->
                owed.everNamed(indicator).stream()
                    .filter(service -> takesPart(indicator, service, p))
                    .toList());
  }

  private boolean takesPart(Indicator indicator, String service, Period period) {
    List<Period> inside = owed.parts(indicator, period);
    return returned.find(indicator, service, period).isPresent()
        || inside.stream().anyMatch(part -> expected(indicator, service, part))
        || inside.isEmpty() && owed.owes(indicator, service, period);
  }

  /** Whether a part is owed, or was sent all the same. */
  private boolean expected(Indicator indicator, String service, Period part) {
    return owed.owedSinceFirstPeriod(indicator, service, part)
        || parts.came(indicator, service, part);
  }

  private Combined ofCouncil(Indicator indicator, Period period) {
    Optional<Combined> said = returned.find(indicator, "", period);
    if (said.isPresent()) {
      return said.get();
    }
    boolean own = false;
    boolean several = indicator.owners().several();
    boolean everSeveral = several;
    boolean everOne = !several;
    for (Period part : owed.parts(indicator, period)) {
      boolean severalThen = owed.row(indicator, part).owners().several();
      everSeveral |= severalThen;
      everOne |= !severalThen;
      own |= parts.came(indicator, "", part);
    }
    if (!everSeveral) {
      return overTime(indicator, "", period);
    }
    return own || everOne ? mixed(indicator, period) : across(indicator, period);
  }

  /** Some parts are the council's own and some its services': across services, then over time. */
  private Combined mixed(Indicator indicator, Period period) {
    List<Combined> values = new ArrayList<>();
    for (Period part : owed.parts(indicator, period)) {
      Indicator row = owed.row(indicator, part);
      if (parts.came(indicator, "", part) || !row.owners().several()) {
        if (expected(indicator, "", part)) {
          values.add(parts.part(indicator, "", part));
        }
      } else if (!services(row, part).isEmpty()) {
        values.add(across(row, part));
      }
    }
    return merged(indicator, "", period, values);
  }

  private Combined across(Indicator indicator, Period period) {
    boolean snapshot = indicator.measure().aggregation() == Aggregation.LATEST;
    List<Combined> values = new ArrayList<>();
    for (String service : services(indicator, period)) {
      if (!snapshot || owed.owes(indicator, service, period)) {
        values.add(value(indicator, service, period));
      }
    }
    if (values.isEmpty()) {
      return Combined.nothing("", period, "not collected then", Unrated.NOT_DUE, Coverage.NONE);
    }
    Across across = indicator.measure().acrossServices();
    return across == Across.NONE
        ? Merging.apart(period, values)
        : Merging.of(indicator)
            .merge(Merging.Way.across(across), "", period, "its services", values);
  }

  private Combined overTime(Indicator indicator, String service, Period period) {
    Optional<Combined> said = returned.find(indicator, service, period);
    if (said.isPresent()) {
      return said.get();
    }
    List<Period> inside = owed.parts(indicator, period);
    if (inside.isEmpty()) {
      String how = indicator.measure().frequency().name().toLowerCase(Locale.ROOT);
      return Combined.nothing(service, period, "collected " + how, Unrated.NOT_DUE, Coverage.NONE);
    }
    List<Combined> values = new ArrayList<>();
    for (Period part : inside) {
      if (expected(indicator, service, part)) {
        values.add(parts.part(indicator, service, part));
      }
    }
    return merged(indicator, service, period, values);
  }

  /** What its parts or services make of a value, whatever was said for the very period. */
  Optional<Combined> withoutItsOwn(Indicator indicator, String service, Period period) {
    if (service.isEmpty() && indicator.owners().several()) {
      return Optional.of(across(indicator, period));
    }
    List<Period> inside = owed.parts(indicator, period);
    if (inside.equals(List.of(period))) {
      return parts.fromFiner(indicator, service, period);
    }
    List<Combined> values = new ArrayList<>();
    inside.forEach(part -> values.add(parts.part(indicator, service, part)));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(merged(indicator, service, period, values));
  }

  private static Combined merged(
      Indicator indicator, String service, Period period, List<Combined> values) {
    if (values.isEmpty()) {
      return Combined.nothing(
          service, period, "not collected then", Unrated.NOT_DUE, Coverage.NONE);
    }
    if (values.size() == 1 && values.get(0).period().equals(period)) {
      return values.get(0);
    }
    return Merging.of(indicator)
        .merge(Merging.Way.overTime(indicator), service, period, "its parts", values);
  }

  /** Nothing came for a part: it is not due yet, or it is missing. */
  private Combined missing(String service, Period part) {
    Unrated why =
        nothingYet.computeIfAbsent(
            part, p -> council.stillInTime(p, asOf) ? Unrated.NOT_DUE : Unrated.NOT_RETURNED);
    return Combined.nothing(service, part, "nothing returned", why, MISSING);
  }
}
