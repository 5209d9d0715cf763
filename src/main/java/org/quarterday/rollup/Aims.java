package org.quarterday.rollup;

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
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/** Which target stands for a figure (the contract, sections 4 and 7). */
final class Aims {
  private static final Comparator<Target> OLDEST_FIRST =
      Comparator.comparing((Target t) -> t.decided().orElse(LocalDate.MIN))
          .thenComparing(Target::order);

  private final LocalDate asOf;
  private final Map<Key, List<Target>> byKey = new HashMap<>();

  Aims(Council council, LocalDate asOf) {
    this.asOf = asOf;
    for (Target row : council.targets().stream().sorted(OLDEST_FIRST).toList()) {
      String service = ownerOf(council, row);
      byKey
          .computeIfAbsent(new Key(row.indicator(), service, row.period()), k -> new ArrayList<>())
          .add(row);
    }
  }

  /** Of an indicator with one owner or none a target that names the owner is the council's. */
  private static String ownerOf(Council council, Target row) {
    boolean several =
        council
            .catalogue()
            .indicator(row.indicator(), row.period().lastDay())
            .or(() -> council.catalogue().rows(row.indicator()).stream().findFirst())
            .map(i -> i.owners().several())
            .orElse(false);
    return several ? row.service().orElse("") : "";
  }

  /**
   * The period's own row; else, for a sum, its parts' rows if all have one; for a cumulative
   * indicator its last part's; for all others the year's.
   *
   * @param parts the parts of the period
   */
  Aim aim(Indicator indicator, String service, Period period, List<Period> parts) {
    Aggregation aggregation = indicator.measure().aggregation();
    Optional<Aim> own = row(indicator, service, period, period, "the period's own target");
    if (own.isPresent()) {
      return own.get();
    }
    if (aggregation == Aggregation.SUM) {
      return sum(indicator, service, period, parts)
          .orElseGet(() -> Aim.none(proposed(indicator, service, period)));
    }
    boolean cumulative = aggregation == Aggregation.CUMULATIVE;
    if (cumulative && parts.isEmpty()) {
      // what has grown so far is not held against what the whole year is to come to
      return Aim.none(proposed(indicator, service, period));
    }
    Period from = cumulative ? parts.get(parts.size() - 1) : Period.of(period.year());
    String rule = cumulative ? "its last part's target" : "the year's target";
    return row(indicator, service, from, period, rule)
        .orElseGet(
            () ->
                Aim.none(
                    Optional.of(proposed(indicator, service, period))
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> proposed(indicator, service, from))));
  }

  /** The year's target as it stood for a period of it. */
  Aim ofYear(Indicator indicator, String service, Period judged) {
    Period year = Period.of(judged.year());
    return row(indicator, service, year, judged, "the year's target")
        .or(() -> yearFromParts(indicator, service, year))
        .orElseGet(() -> Aim.none(proposed(indicator, service, year)));
  }

  private Optional<Aim> yearFromParts(Indicator indicator, String service, Period year) {
    List<Period> parts = indicator.measure().frequency().periodsIn(year);
    Aim aim = aim(indicator, service, year, parts);
    return aim.text().isEmpty() ? Optional.empty() : Optional.of(aim);
  }

  private Optional<Aim> sum(
      Indicator indicator, String service, Period period, List<Period> parts) {
    List<Aim> aims = new ArrayList<>();
    for (Period part : parts) {
      row(indicator, service, part, period, "").ifPresent(aims::add);
    }
    return !parts.isEmpty() && aims.size() == parts.size() ? Aim.sum(aims) : Optional.empty();
  }

  /**
   * Of several rows for one period the newest decided by the as-of date; but a period that had
   * ended before a row was decided keeps the one decided before its end, if there is one.
   *
   * @param row the period that the target is set for
   * @param judged the period of the figure, which may end before that
   */
  private Optional<Aim> row(
      Indicator indicator, String service, Period row, Period judged, String rule) {
    LocalDate end = row.lastDay().isBefore(judged.lastDay()) ? row.lastDay() : judged.lastDay();
    Target standing = null;
    boolean beforeItsEnd = false;
    for (Target candidate : rows(indicator, service, row)) {
      LocalDate decided = candidate.decided().orElse(LocalDate.MIN);
      if (!candidate.proposed() && !decided.isAfter(asOf)) {
        boolean inTime = !decided.isAfter(end);
        if (inTime || !beforeItsEnd) {
          standing = candidate;
          beforeItsEnd = inTime;
        }
      }
    }
    return Optional.ofNullable(standing).map(t -> Aim.of(t, rule));
  }

  private String proposed(Indicator indicator, String service, Period row) {
    return rows(indicator, service, row).stream()
        .filter(Target::proposed)
        .map(Target::text)
        .reduce((a, b) -> b)
        .orElse("");
  }

  private List<Target> rows(Indicator indicator, String service, Period row) {
    return byKey.getOrDefault(new Key(indicator.code(), service, row), List.of());
  }
}
