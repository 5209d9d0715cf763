package org.quarterday.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Band;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;
import org.quarterday.validate.Field;
import org.quarterday.validate.Key;

/** What stands in the record becomes the figures of a period. */
public final class RollUp {
  private final Council council;
  private final StandingValues standing;
  private final Combining combining;
  private final Aims aims;

  /**
   * @param asOf decides what is due and which targets have been decided
   */
  public RollUp(Council council, StandingValues standing, LocalDate asOf) {
    this.council = council;
    this.standing = standing;
    this.combining = new Combining(council, standing, asOf);
    this.aims = new Aims(council, asOf);
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

  /** The value behind a figure with all that it rests on, for a trace. */
  public Combined combined(Indicator indicator, String service, Period period) {
    return service.isEmpty()
        ? combining.ofCouncil(indicator, period)
        : combining.ofService(indicator, service, period);
  }

  /** How its target was found, in words. */
  public String targetRule(Indicator indicator, String service, Period period) {
    return aims.aim(indicator, service, period).rule();
  }

  private StatusScheme schemeFor(Indicator indicator, Period period, Optional<String> scheme) {
    return scheme
        .flatMap(s -> council.judging().scheme(s, period))
        .or(() -> indicator.scheme().flatMap(s -> council.judging().scheme(s, period)))
        .or(() -> council.judging().firstInForce(period))
        .orElseThrow(
            () -> new IllegalStateException("no status scheme is in force in " + period.code()));
  }

  private Figure figure(Indicator indicator, String service, Period period, StatusScheme scheme) {
    Combined value = combined(indicator, service, period);
    Aim aim = aims.aim(indicator, service, period);
    Map<String, Travel> travel =
        new Travelling(
                council,
                (row, p) -> combined(row, service, p),
                (row, p) -> aims.aim(row, service, p))
            .of(indicator, period);
    Judgement judgement = judgement(indicator, service, period, scheme, value, aim, travel);
    boolean hidden = value.lacks(Unrated.SUPPRESSED);
    Optional<Exact> number = hidden ? Optional.empty() : value.value();
    String shown =
        number.map(n -> n.rounded(Shown.places(indicator, value)).toPlainString()).orElse("");
    return new Figure(
        indicator,
        service,
        period,
        number,
        shown,
        value.numerator(),
        value.denominator(),
        aim.text(),
        judgement,
        value.coverage(),
        value.state(),
        value.revision(),
        forecast(indicator, service, period),
        travel,
        remarks(indicator, service, period));
  }

  private Judgement judgement(
      Indicator indicator,
      String service,
      Period period,
      StatusScheme scheme,
      Combined value,
      Aim aim,
      Map<String, Travel> travel) {
    Judge judge = new Judge(scheme, indicator, travel);
    return switch (scheme.judge()) {
      case VALUE -> judge.judge(value, aim);
      case YEAR_TO_DATE ->
          judge.judge(
              combined(indicator, service, period.toDate()),
              aims.aim(indicator, service, period.toDate()));
      case PRO_RATA -> proRata(judge, indicator, service, period, value, aim);
      case FORECAST -> byForecast(judge, indicator, service, period, value);
      case SERVICE -> byService(scheme, indicator, service, period, value);
    };
  }

  private Judgement proRata(
      Judge judge, Indicator indicator, String service, Period period, Combined value, Aim aim) {
    Aggregation aggregation = indicator.measure().aggregation();
    if (aggregation != Aggregation.SUM && aggregation != Aggregation.CUMULATIVE) {
      return judge.judge(value, aim);
    }
    Period year = Period.of(period.year());
    Exact share = Exact.of(period.lastMonth()).dividedBy(Exact.of(12));
    return judge.judge(
        combined(indicator, service, period.toDate()),
        aims.aim(indicator, service, year).times(share, "for the share of the year gone"));
  }

  private Judgement byForecast(
      Judge judge, Indicator indicator, String service, Period period, Combined value) {
    Optional<BigDecimal> forecast = forecast(indicator, service, period);
    boolean decidedBefore =
        value.lacks(Unrated.SUPPRESSED) || forecast.isEmpty() && !value.complete();
    if (decidedBefore) {
      return judge.judge(value, Aim.none(""));
    }
    if (forecast.isEmpty()) {
      return Judge.unrated(
          Unrated.NO_DATA, "Not available: no forecast was returned.", Optional.empty());
    }
    Period year = Period.of(period.year());
    Combined expected =
        new Combined(
            service,
            year,
            "the newest forecast returned",
            Optional.empty(),
            forecast.map(Exact::of),
            Math.max(0, forecast.get().scale()),
            Optional.empty(),
            Optional.empty(),
            value.coverage(),
            value.state(),
            value.revision(),
            "",
            Optional.empty(),
            List.of());
    return judge.judge(expected, aims.aim(indicator, service, year));
  }

  private Judgement byService(
      StatusScheme scheme, Indicator indicator, String service, Period period, Combined value) {
    Judge judge = new Judge(scheme, indicator, Map.of());
    boolean cannot = value.lacking().isPresent() || indicator.measure().polarity() == Polarity.NONE;
    Optional<Standing> said =
        newest(indicator, service, period).filter(s -> !s.said().judgedStatus().isEmpty());
    if (cannot) {
      return judge.judge(value, Aim.none(""));
    }
    if (said.isEmpty()) {
      return Judge.unrated(
          Unrated.NO_DATA, "Not available: the service gave no status.", Optional.empty());
    }
    String status = said.get().said().judgedStatus();
    String reason = said.get().said().judgedReason();
    Optional<Band> band =
        scheme.bands().stream()
            .filter(
                b ->
                    b.status().equalsIgnoreCase(status.strip())
                        || b.word().equalsIgnoreCase(status.strip()))
            .findFirst();
    return band.map(
            b ->
                new Judgement(
                    b.status(),
                    true,
                    b.word(),
                    b.phrase(),
                    !b.onTarget(),
                    b.word() + ": judged by the service" + (reason.isEmpty() ? "." : ": " + reason),
                    value.value(),
                    Optional.empty()))
        .orElseGet(
            () ->
                Judge.unrated(
                    Unrated.NO_DATA,
                    "Not available: the service's status, \u201c" + status + "\u201d, is unknown.",
                    Optional.empty()));
  }

  /** The newest forecast that a service returned for a period up to this one's end, this year. */
  private Optional<BigDecimal> forecast(Indicator indicator, String service, Period period) {
    Optional<BigDecimal> newest = Optional.empty();
    for (Period part : upTo(indicator, period)) {
      newest =
          standing
              .find(new Key(indicator.code(), service, part))
              .flatMap(s -> s.said().forecast())
              .or(fallback(newest));
    }
    return newest;
  }

  private static Supplier<Optional<BigDecimal>> fallback(Optional<BigDecimal> newest) {
    return () -> newest;
  }

  private Optional<Standing> newest(Indicator indicator, String service, Period period) {
    Optional<Standing> newest = Optional.empty();
    for (Period part : upTo(indicator, period)) {
      Optional<Standing> here = standing.find(new Key(indicator.code(), service, part));
      newest = here.isPresent() ? here : newest;
    }
    return newest;
  }

  private static List<Period> upTo(Indicator indicator, Period period) {
    List<Period> parts = new ArrayList<>();
    for (Period part : Period.of(period.year()).parts(indicator.measure().frequency().kind())) {
      if (!part.lastDay().isAfter(period.lastDay())) {
        parts.add(part);
      }
    }
    if (!parts.contains(period)) {
      parts.add(period);
    }
    return parts;
  }

  /** What each service wrote beside the newest part of the figure that has words. */
  private List<Remark> remarks(Indicator indicator, String service, Period period) {
    List<String> services = new ArrayList<>(List.of(service));
    if (service.isEmpty() && indicator.owners().several()) {
      services.addAll(combining.services(indicator, period));
    }
    List<Remark> remarks = new ArrayList<>();
    for (String each : services) {
      Remark newest = null;
      for (Period part : upTo(indicator, period)) {
        if (period.contains(part)) {
          Optional<Standing> said = standing.find(new Key(indicator.code(), each, part));
          newest = said.flatMap(RollUp::remark).orElse(newest);
        }
      }
      if (newest != null) {
        remarks.add(newest);
      }
    }
    return remarks;
  }

  private static Optional<Remark> remark(Standing standing) {
    String commentary = standing.said().commentary();
    String action = standing.said().action();
    if (commentary.isEmpty() && action.isEmpty()) {
      return Optional.empty();
    }
    String place =
        standing
            .source(commentary.isEmpty() ? Field.ACTION : Field.COMMENTARY)
            .map(s -> s.words())
            .orElse("");
    return Optional.of(
        new Remark(standing.key().service(), standing.key().period(), commentary, action, place));
  }
}
