package org.quarterday.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Across;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;
import org.quarterday.validate.ValueState;

/**
 * Returned values become an indicator's value for a period: over time, then across services (the
 * contract, section 7). Each answer is worked out once.
 */
final class Combining {
  private static final Coverage ONE = new Coverage(1, 1);
  private static final Coverage MISSING = new Coverage(0, 1);
  private static final List<PeriodKind> COARSE_TO_FINE =
      List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH);

  private final Council council;
  private final StandingValues standing;
  private final LocalDate asOf;
  private final Map<Key, Combined> known = new HashMap<>();

  Combining(Council council, StandingValues standing, LocalDate asOf) {
    this.council = council;
    this.standing = standing;
    this.asOf = asOf;
  }

  /** The council's own value. */
  Combined ofCouncil(Indicator indicator, Period period) {
    Key key = new Key(indicator.code(), "", period);
    Combined there = known.get(key);
    if (there == null) {
      there =
          indicator.owners().several()
              ? ofSeveral(indicator, period)
              : overTime(indicator, "", period);
      known.put(key, there);
    }
    return there;
  }

  /** One service's value of an indicator that several owe. */
  Combined ofService(Indicator indicator, String service, Period period) {
    Key key = new Key(indicator.code(), service, period);
    Combined there = known.get(key);
    if (there == null) {
      there = overTime(indicator, service, period);
      known.put(key, there);
    }
    return there;
  }

  /** The services that owe, or have sent, something for a period, in the catalogue's order. */
  List<String> services(Indicator indicator, Period period) {
    List<String> codes = new ArrayList<>();
    for (Service service : council.catalogue().services()) {
      String code = service.code();
      boolean named = indicator.owners().every() || indicator.owners().codes().contains(code);
      if (named && !codes.contains(code) && takesPart(indicator, code, period)) {
        codes.add(code);
      }
    }
    return codes;
  }

  private boolean takesPart(Indicator indicator, String service, Period period) {
    return said(indicator, service, period).isPresent()
        || !expected(indicator, service, period).isEmpty()
        || partsOf(indicator, period).isEmpty() && owes(indicator, service, period);
  }

  private Combined ofSeveral(Indicator indicator, Period period) {
    Optional<Combined> said = said(indicator, "", period);
    if (said.isPresent()) {
      return said.get();
    }
    boolean ownParts =
        partsOf(indicator, period).stream().anyMatch(p -> said(indicator, "", p).isPresent());
    if (!ownParts) {
      return acrossServices(indicator, period);
    }
    List<Combined> parts = new ArrayList<>();
    for (Period part : partsOf(indicator, period)) {
      parts.add(said(indicator, "", part).orElseGet(() -> acrossServices(indicator, part)));
    }
    return merging(indicator).merge(overTime(indicator), "", period, "its parts", parts);
  }

  private Combined acrossServices(Indicator indicator, Period period) {
    boolean snapshot = indicator.measure().aggregation() == Aggregation.LATEST;
    List<Combined> values = new ArrayList<>();
    for (String service : services(indicator, period)) {
      if (!snapshot || owes(indicator, service, period)) {
        values.add(ofService(indicator, service, period));
      }
    }
    if (values.isEmpty()) {
      return Combined.nothing("", period, "no service owes it", noneYet(period), Coverage.NONE);
    }
    Across across = indicator.measure().acrossServices();
    if (across == Across.NONE) {
      return byService(period, values);
    }
    Merging.Way way =
        switch (across) {
          case SUM, NONE -> Merging.Way.SUM;
          case RATIO -> Merging.Way.RATIO;
          case MEAN -> Merging.Way.MEAN;
          case MAX -> Merging.Way.MAX;
          case MIN -> Merging.Way.MIN;
        };
    return merging(indicator).merge(way, "", period, "its services", values);
  }

  private static Combined byService(Period period, List<Combined> values) {
    Optional<Unrated> first =
        values.stream().flatMap(v -> v.lacking().stream()).min(Enum::compareTo);
    boolean came = values.stream().anyMatch(v -> v.value().isPresent());
    Unrated why =
        first
            .filter(f -> f.compareTo(Unrated.BY_SERVICE) < 0 && (!came || f == Unrated.SUPPRESSED))
            .orElse(Unrated.BY_SERVICE);
    Coverage coverage =
        values.stream().map(Combined::coverage).reduce(Coverage.NONE, Coverage::plus);
    Combined nothing = Combined.nothing("", period, "shown by service only", why, coverage);
    return new Combined(
        "",
        period,
        nothing.rule(),
        nothing.lacking(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        coverage,
        nothing.state(),
        values.stream().mapToInt(Combined::revision).max().orElse(0),
        "",
        Optional.empty(),
        values);
  }

  /** What was said for the very period stands before a combination of parts. */
  private Combined overTime(Indicator indicator, String service, Period period) {
    Optional<Combined> said = said(indicator, service, period);
    if (said.isPresent()) {
      return said.get();
    }
    if (partsOf(indicator, period).isEmpty()) {
      return Combined.nothing(
          service,
          period,
          "collected " + indicator.measure().frequency().name().toLowerCase(Locale.ROOT),
          Unrated.NOT_DUE,
          Coverage.NONE);
    }
    List<Combined> parts = new ArrayList<>();
    for (Period part : expected(indicator, service, period)) {
      parts.add(part(indicator, service, part));
    }
    if (parts.isEmpty()) {
      return Combined.nothing(
          service, period, "not collected then", Unrated.NOT_DUE, Coverage.NONE);
    }
    if (parts.size() == 1 && parts.get(0).period().equals(period)) {
      return parts.get(0);
    }
    return merging(indicator).merge(overTime(indicator), service, period, "its parts", parts);
  }

  /** A part is its returned value, else the combination of finer periods, else missing. */
  private Combined part(Indicator indicator, String service, Period part) {
    return said(indicator, service, part)
        .or(() -> fromFiner(indicator, service, part).map(Combining::asOnePart))
        .orElseGet(
            () -> Combined.nothing(service, part, "nothing returned", noneYet(part), MISSING));
  }

  private Optional<Combined> fromFiner(Indicator indicator, String service, Period part) {
    int kind = COARSE_TO_FINE.indexOf(part.kind());
    for (int finer = kind + 1; kind >= 0 && finer < COARSE_TO_FINE.size(); finer++) {
      List<Combined> pieces = new ArrayList<>();
      for (Period piece : part.parts(COARSE_TO_FINE.get(finer))) {
        pieces.add(part(indicator, service, piece));
      }
      if (pieces.stream().anyMatch(Combined::came)) {
        return Optional.of(
            merging(indicator).merge(overTime(indicator), service, part, "finer periods", pieces));
      }
    }
    return Optional.empty();
  }

  /** Of a part made from finer returns, one return is owed: it is there when all of them are. */
  private static Combined asOnePart(Combined merged) {
    return merged.covering(merged.complete() ? ONE : MISSING, merged.lacking());
  }

  private Unrated noneYet(Period period) {
    return council.stillInTime(period, asOf) ? Unrated.NOT_DUE : Unrated.NOT_RETURNED;
  }

  /** The periods of the indicator's frequency inside a period. */
  private static List<Period> partsOf(Indicator indicator, Period period) {
    PeriodKind kind = indicator.measure().frequency().kind();
    return Period.of(period.year()).parts(kind).stream().filter(period::contains).toList();
  }

  /** The parts that are owed, or were sent all the same. */
  private List<Period> expected(Indicator indicator, String service, Period period) {
    return partsOf(indicator, period).stream()
        .filter(
            part ->
                council.collects(part) && owes(indicator, service, part)
                    || said(indicator, service, part).isPresent()
                    || fromFiner(indicator, service, part).isPresent())
        .toList();
  }

  /** Whether a row of the code in force for the part names the service, which is there then. */
  private boolean owes(Indicator indicator, String service, Period part) {
    Optional<Indicator> row = council.catalogue().indicator(indicator.code(), part.lastDay());
    if (row.isEmpty()) {
      return false;
    }
    return service.isEmpty()
        || council.owing(row.get(), part).stream().anyMatch(s -> s.code().equals(service));
  }

  private Optional<Combined> said(Indicator indicator, String service, Period period) {
    return standing
        .find(new Key(indicator.code(), service, period))
        .flatMap(s -> leaf(indicator, s));
  }

  private Optional<Combined> leaf(Indicator indicator, Standing standing) {
    Said said = standing.said();
    Optional<Amount.Kind> kind = said.value().map(Amount::kind);
    if (kind.isPresent() && kind.get() == Amount.Kind.SUPPRESSED) {
      return Optional.of(leaf(standing, Optional.of(Unrated.SUPPRESSED), Optional.empty()));
    }
    if (kind.isPresent() && kind.get() == Amount.Kind.NO_DATA) {
      return Optional.of(leaf(standing, Optional.of(Unrated.NO_DATA), Optional.empty()));
    }
    Optional<Exact> typed = said.value().flatMap(Amount::number).map(Exact::of);
    if (typed.isPresent()) {
      return Optional.of(leaf(standing, Optional.empty(), typed));
    }
    if (said.numerator().isEmpty() && said.denominator().isEmpty()) {
      return Optional.empty();
    }
    boolean divisible =
        said.numerator().isPresent() && said.denominator().filter(d -> d.signum() != 0).isPresent();
    if (!divisible) {
      return Optional.of(leaf(standing, Optional.of(Unrated.NOT_COMPUTABLE), Optional.empty()));
    }
    Exact ratio =
        Exact.of(said.numerator().get())
            .dividedBy(Exact.of(said.denominator().get()))
            .times(Exact.of(indicator.measure().multiplier()));
    return Optional.of(leaf(standing, Optional.empty(), Optional.of(ratio)));
  }

  private static Combined leaf(
      Standing standing, Optional<Unrated> lacking, Optional<Exact> value) {
    Said said = standing.said();
    boolean open = lacking.isEmpty();
    int places = said.value().flatMap(Amount::number).map(n -> Math.max(0, n.scale())).orElse(0);
    return new Combined(
        standing.key().service(),
        standing.key().period(),
        "as returned",
        lacking,
        value,
        places,
        open ? said.numerator() : Optional.<BigDecimal>empty(),
        open ? said.denominator() : Optional.<BigDecimal>empty(),
        open ? ONE : MISSING,
        said.state().orElse(ValueState.FINAL),
        standing.revision(),
        said.value().map(Amount::words).orElse(""),
        Optional.of(standing),
        List.of());
  }

  private static Merging merging(Indicator indicator) {
    return new Merging(indicator.measure().multiplier());
  }

  private static Merging.Way overTime(Indicator indicator) {
    return switch (indicator.measure().aggregation()) {
      case SUM -> Merging.Way.SUM;
      case RATIO -> Merging.Way.RATIO;
      case MEAN -> Merging.Way.MEAN;
      case LATEST, CUMULATIVE -> Merging.Way.NEWEST;
      case MAX -> Merging.Way.MAX;
      case MIN -> Merging.Way.MIN;
    };
  }
}
