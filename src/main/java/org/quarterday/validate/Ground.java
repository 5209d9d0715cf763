package org.quarterday.validate;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/** What a return is read against: the council, if there is one, and the day. Look-ups are kept. */
final class Ground {
  private final Optional<Council> council;
  private final LocalDate asOf;
  private final Map<String, Map<Period, Optional<Indicator>>> inForce = new HashMap<>();
  private final Map<String, Optional<Indicator>> newest = new HashMap<>();

  Ground(Optional<Council> council, LocalDate asOf) {
    this.council = council;
    this.asOf = asOf;
  }

  Optional<Council> council() {
    return council;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Without a council the usual year of local government in Britain is taken. */
  Month yearStarts() {
    return council.map(c -> c.calendar().yearStarts()).orElse(Month.APRIL);
  }

  /** The row of the catalogue in force for a period. */
  Optional<Indicator> indicator(String code, Period period) {
    return inForce
        .computeIfAbsent(code, c -> new HashMap<>())
        .computeIfAbsent(
            period, p -> council.flatMap(c -> c.catalogue().indicator(code, p.lastDay())));
  }

  /** The last row of the catalogue for a code, whether in force or not. */
  Optional<Indicator> indicator(String code) {
    return newest.computeIfAbsent(
        code,
        c -> {
          List<Indicator> rows = council.map(x -> x.catalogue().rows(c)).orElse(List.of());
          return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
        });
  }

  /** An indicator as a sentence names it: "Calls answered (CS01)". */
  String label(String code) {
    return indicator(code)
        .filter(row -> !row.name().equals(code))
        .map(row -> row.name() + " (" + code + ")")
        .orElse(code);
  }

  /** A service as a sentence names it. */
  String service(String code) {
    return code.isEmpty()
        ? council.map(Council::name).orElse("the council as a whole")
        : council.flatMap(c -> c.catalogue().service(code)).map(s -> s.name()).orElse(code);
  }

  /** Whether no value can be asked for yet: too short a period, or still time to send it. */
  boolean notDue(Optional<Indicator> indicator, Period period) {
    boolean finer =
        indicator
            .map(i -> i.measure().frequency().kind())
            .map(kind -> period.parts(kind).isEmpty() && months(period) < monthsOf(kind))
            .orElse(true);
    return finer || council.map(c -> c.stillInTime(period, asOf)).orElse(true);
  }

  private static int months(Period period) {
    return period.lastMonth() - period.firstMonth() + 1;
  }

  private static int monthsOf(PeriodKind kind) {
    return switch (kind) {
      case MONTH, TO_DATE -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
    };
  }
}
