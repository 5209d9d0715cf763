package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Owners;
import org.quarterday.council.Service;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;

/** Who owes what for a period, and what has come of it (the contract, section 4). */
public final class Obligations {
  private Obligations() {}

  /** Every value owed within a period, in the order of the catalogue. */
  public static List<Obligation> within(Council council, StandingValues standing, Period period) {
    List<Obligation> owed = new ArrayList<>();
    for (String code : council.catalogue().indicatorCodes()) {
      for (Period part : parts(council, code, period)) {
        council
            .catalogue()
            .indicator(code, part.lastDay())
            .filter(row -> council.collects(part))
            .filter(row -> row.measure().frequency().kind() == part.kind())
            .ifPresent(row -> owed.addAll(of(council, standing, row, part)));
      }
    }
    return owed;
  }

  private static List<Period> parts(Council council, String code, Period period) {
    return council.catalogue().rows(code).stream()
        .map(row -> row.measure().frequency().kind())
        .distinct()
        .flatMap(kind -> Period.of(period.year()).parts(kind).stream())
        .filter(period::contains)
        .toList();
  }

  private static List<Obligation> of(
      Council council, StandingValues standing, Indicator row, Period part) {
    List<Service> owing = council.owing(row, part);
    LocalDate due = council.calendar().dueFor(part);
    List<Obligation> owed = new ArrayList<>();
    for (Service service : owing) {
      String key = row.owners().several() ? service.code() : "";
      owed.add(obligation(standing, row, part, due, service.code(), key));
    }
    if (row.owners().equals(Owners.COUNCIL)) {
      owed.add(obligation(standing, row, part, due, "", ""));
    }
    return owed;
  }

  private static Obligation obligation(
      StandingValues standing,
      Indicator row,
      Period part,
      LocalDate due,
      String service,
      String key) {
    Optional<Standing> came =
        came(standing, row, key, part).or(() -> inFinerPeriods(standing, row, key, part));
    return new Obligation(service, row, part, due, came);
  }

  private static Optional<Standing> came(
      StandingValues standing, Indicator row, String key, Period part) {
    return standing.find(new Key(row.code(), key, part)).filter(s -> saysSomething(s.said()));
  }

  /** A quarter of which every month came has come: the last of them stands for it. */
  private static Optional<Standing> inFinerPeriods(
      StandingValues standing, Indicator row, String key, Period part) {
    for (Frequency finer : row.measure().frequency().finer()) {
      List<Period> pieces = finer.periodsIn(part);
      List<Standing> sent =
          pieces.stream().flatMap(p -> came(standing, row, key, p).stream()).toList();
      if (!sent.isEmpty() && sent.size() == pieces.size()) {
        return Optional.of(sent.get(sent.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** A value that was withdrawn has to be sent again. */
  private static boolean saysSomething(Said said) {
    boolean stands = said.value().filter(v -> v.kind() != Amount.Kind.WITHDRAWN).isPresent();
    return stands || said.numerator().isPresent();
  }
}
