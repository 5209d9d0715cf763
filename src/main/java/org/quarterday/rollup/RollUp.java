package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/** What stands in the record becomes the figures of a period. */
public final class RollUp {
  private final Council council;
  private final Combining combining;
  private final SaidBeside beside;
  private final Statuses statuses;

  /**
   * @param asOf decides what is due and which targets have been decided
   */
  public RollUp(Council council, StandingValues standing, LocalDate asOf) {
    this.council = council;
    Owed owed = new Owed(council);
    this.combining = new Combining(council, standing, owed, asOf);
    this.beside = new SaidBeside(standing, owed);
    this.statuses = new Statuses(combining, owed, new Aims(council, asOf), beside);
  }

  /**
   * Every figure of a period, judged by the scheme named, else each indicator's own, else the
   * first.
   */
  public Figures figures(Period period, Optional<String> scheme) {
    Set<StatusScheme> used = new LinkedHashSet<>();
    List<Figure> rows = new ArrayList<>();
    for (Indicator indicator : council.catalogue().inForce(period)) {
      StatusScheme judge = schemeFor(indicator, period, scheme);
      used.add(judge);
      if (indicator.owners().several()) {
        for (String service : combining.services(indicator, period)) {
          rows.add(figure(indicator, service, period, judge));
        }
      }
      rows.add(figure(indicator, "", period, judge));
    }
    return new Figures(council, period, List.copyOf(used), rows);
  }

  /** One figure by its code, if it is collected for the period. */
  public Optional<Figure> find(Key key, Optional<String> scheme) {
    return council.catalogue().inForce(key.period()).stream()
        .filter(row -> row.code().equals(key.indicator()))
        .findFirst()
        .map(row -> figure(row, key.service(), key.period(), schemeFor(row, key.period(), scheme)));
  }

  /** The rule by which a figure is judged. */
  public StatusScheme schemeOf(Figure figure, Optional<String> scheme) {
    return schemeFor(figure.indicator(), figure.period(), scheme);
  }

  /** One figure, judged as the council's settings say. */
  public Figure figure(Indicator indicator, String service, Period period) {
    return figure(indicator, service, period, schemeFor(indicator, period, Optional.empty()));
  }

  /** The value behind a figure with all that it rests on, for a trace. */
  public Combined combined(Indicator indicator, String service, Period period) {
    return combining.value(indicator, service, period);
  }

  /** What its parts or services make of a value, whatever was said for the very period. */
  public Optional<Combined> withoutItsOwn(Indicator indicator, String service, Period period) {
    return combining.withoutItsOwn(indicator, service, period);
  }

  /** How its target was found, in words. */
  public String targetRule(Indicator indicator, String service, Period period) {
    return statuses.aim(indicator, service, period).rule();
  }

  private StatusScheme schemeFor(Indicator indicator, Period period, Optional<String> scheme) {
    return scheme
        .flatMap(s -> council.judging().scheme(s, period))
        .or(() -> indicator.scheme().flatMap(s -> council.judging().scheme(s, period)))
        .or(() -> council.judging().firstInForce(period))
        // history older than every rule is judged by the first rule there was
        .or(() -> council.judging().schemes().stream().findFirst())
        .orElseThrow(
            () -> new IllegalStateException("no status scheme is in force in " + period.code()));
  }

  private Figure figure(Indicator indicator, String service, Period period, StatusScheme scheme) {
    Combined value = combined(indicator, service, period);
    Map<String, Travel> travel = travelling(service).of(indicator, period);
    boolean hidden = value.lacks(Unrated.SUPPRESSED);
    String shown =
        value
            .value()
            .map(n -> n.rounded(Shown.places(indicator, value)).toPlainString())
            .orElse("");
    return new Figure(
        indicator,
        service,
        period,
        value.value(),
        shown,
        value.numerator(),
        value.denominator(),
        statuses.aim(indicator, service, period).text(),
        statuses.judged(indicator, service, scheme, value, travel),
        value.coverage(),
        value.state(),
        value.revision(),
        hidden ? Optional.empty() : beside.forecast(indicator, service, period),
        travel,
        beside.remarks(indicator, remarking(indicator, service, period), period));
  }

  private Travelling travelling(String service) {
    return new Travelling(
        council,
        (row, period) -> combined(row, service, period),
        (row, period) -> statuses.aim(row, service, period));
  }

  private List<String> remarking(Indicator indicator, String service, Period period) {
    List<String> services = new ArrayList<>(List.of(service));
    if (service.isEmpty() && indicator.owners().several()) {
      services.addAll(combining.services(indicator, period));
    }
    return services;
  }
}
