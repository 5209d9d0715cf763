package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Band;
import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;

/** A figure's status by what its scheme judges (the contract, section 7, "Targets"). */
final class Statuses {
  private static final Exact MONTHS = Exact.of(12);

  private final Combining combining;
  private final Owed owed;
  private final Aims aims;
  private final SaidBeside beside;

  Statuses(Combining combining, Owed owed, Aims aims, SaidBeside beside) {
    this.combining = combining;
    this.owed = owed;
    this.aims = aims;
    this.beside = beside;
  }

  /** The target of a figure. */
  Aim aim(Indicator indicator, String service, Period period) {
    return aims.aim(indicator, service, period, owed.parts(indicator, period));
  }

  /**
   * @param indicator its row of the catalogue in force for the period
   * @param value the figure's own value
   * @param travel by comparator, for the tests of it
   */
  Judgement judged(
      Indicator indicator,
      String service,
      StatusScheme scheme,
      Combined value,
      Map<String, Travel> travel) {
    Judge judge = new Judge(scheme, indicator, travel);
    Period period = value.period();
    return switch (scheme.judge()) {
      case VALUE -> judge.judge(value, aim(indicator, service, period));
      case YEAR_TO_DATE -> toDate(judge, indicator, service, period);
      case PRO_RATA -> proRata(judge, indicator, service, value);
      case FORECAST -> byForecast(judge, indicator, service, value);
      case SERVICE -> byService(judge, scheme, indicator, service, value);
    };
  }

  private Judgement toDate(Judge judge, Indicator indicator, String service, Period period) {
    Period span = period.toDate();
    String what = span.equals(period) ? "" : "the year to date, ";
    return judge.judge(
        what, combining.value(indicator, service, span), aim(indicator, service, span));
  }

  private Judgement proRata(Judge judge, Indicator indicator, String service, Combined value) {
    Period period = value.period();
    Aggregation aggregation = indicator.measure().aggregation();
    if (aggregation != Aggregation.SUM && aggregation != Aggregation.CUMULATIVE) {
      return judge.judge(value, aim(indicator, service, period));
    }
    Exact share = Exact.of(period.lastMonth()).dividedBy(MONTHS);
    return judge.judge(
        period.lastMonth() == 12 ? "" : "the year to date, ",
        combining.value(indicator, service, period.toDate()),
        aims.ofYear(indicator, service, period).times(share, "for the share of the year gone"));
  }

  private Judgement byForecast(Judge judge, Indicator indicator, String service, Combined value) {
    Optional<BigDecimal> forecast = beside.forecast(indicator, service, value.period());
    Aim aim = aims.ofYear(indicator, service, value.period());
    boolean decidedBefore =
        value.lacks(Unrated.SUPPRESSED)
            || indicator.measure().polarity() == Polarity.NONE
            || forecast.isEmpty() && !value.complete();
    if (decidedBefore) {
      return judge.judge(value, aim);
    }
    if (forecast.isEmpty()) {
      return Judgement.unrated(
          Unrated.NO_DATA,
          "Not available: no forecast was returned.",
          Optional.empty(),
          aim.text());
    }
    return judge.judge("a forecast of ", expected(forecast.get(), value), aim);
  }

  private static Combined expected(BigDecimal forecast, Combined value) {
    return new Combined(
        value.service(),
        Period.of(value.period().year()),
        "the newest forecast returned",
        Optional.empty(),
        Optional.of(Exact.of(forecast)),
        Math.max(0, forecast.scale()),
        Optional.empty(),
        Optional.empty(),
        value.coverage(),
        value.state(),
        value.revision(),
        "",
        Optional.empty(),
        List.of());
  }

  private Judgement byService(
      Judge judge, StatusScheme scheme, Indicator indicator, String service, Combined value) {
    boolean decidedBefore =
        value.lacking().isPresent() || indicator.measure().polarity() == Polarity.NONE;
    Aim aim = aim(indicator, service, value.period());
    if (decidedBefore) {
      return judge.judge(value, aim);
    }
    String status =
        beside
            .newest(indicator, service, value.period())
            .map(s -> s.said().judgedStatus().strip())
            .orElse("");
    Optional<Band> band =
        scheme.bands().stream()
            .filter(b -> b.status().equalsIgnoreCase(status) || b.word().equalsIgnoreCase(status))
            .findFirst();
    if (band.isEmpty()) {
      String why =
          status.isEmpty()
              ? "the service gave no status"
              : "the service's status, \u201c" + status + "\u201d, is unknown";
      return Judgement.unrated(
          Unrated.NO_DATA, "Not available: " + why + ".", value.value(), aim.text());
    }
    String reason =
        beside
            .newest(indicator, service, value.period())
            .map(Standing::said)
            .map(s -> s.judgedReason())
            .orElse("");
    return new Judgement(
        band.get().status(),
        true,
        band.get().word(),
        band.get().phrase(),
        scheme.offTarget(band.get()),
        band.get().word() + ": judged by the service" + said(reason),
        value.value(),
        aim.text());
  }

  private static String said(String reason) {
    if (reason.isEmpty()) {
      return ".";
    }
    return ": " + reason + (reason.endsWith(".") ? "" : ".");
  }
}
