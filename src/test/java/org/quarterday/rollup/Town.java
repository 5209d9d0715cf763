package org.quarterday.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Layer;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Across;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Calendar;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.DueRule;
import org.quarterday.council.InForce;
import org.quarterday.council.Indicator;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;
import org.quarterday.council.Margin;
import org.quarterday.council.Measure;
import org.quarterday.council.Notes;
import org.quarterday.council.Owners;
import org.quarterday.council.Percentages;
import org.quarterday.council.Placing;
import org.quarterday.council.Polarity;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.Target;
import org.quarterday.council.TargetValue;
import org.quarterday.council.TravelComparator;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Columns;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Field;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;
import org.quarterday.validate.ValueState;

/**
 * A fictional town council, put together row by row: a row is what the contract's tables hold, by
 * the names of their columns, as text. It reads only what tests write.
 */
final class Town {
  private static final List<String> EDGES = List.of("<", ">", "at least", "at most");

  final List<Indicator> indicators = new ArrayList<>();
  final List<Service> services = new ArrayList<>();
  final List<Priority> priorities = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final List<StatusScheme> schemes = new ArrayList<>();
  final List<TravelComparator> travel = new ArrayList<>();
  final List<Layer> returned = new ArrayList<>();
  Percentages percentages = new Percentages(Percentages.Base.RATED, 0, Map.of());
  Optional<Period> firstPeriod = Optional.empty();
  LocalDate asOf = LocalDate.of(2030, 1, 1);

  static Period period(String code) {
    return Period.ofCode(code.strip(), Month.APRIL)
        .orElseThrow(() -> new IllegalArgumentException("not a period: " + code));
  }

  Town indicator(String... columnsAndTexts) {
    return indicator(row(columnsAndTexts));
  }

  Town indicator(Map<String, String> row) {
    String code = text(row, "code", "A1");
    indicators.add(
        new Indicator(
            code,
            text(row, "name", code),
            List.of(),
            new Measure(
                Polarity.valueOf(upper(text(row, "polarity", "higher"))),
                Aggregation.valueOf(upper(text(row, "aggregation", "sum"))),
                text(row, "unit", ""),
                said(row, "decimals").map(Integer::valueOf),
                Frequency.of(text(row, "frequency", "quarterly")).orElseThrow(),
                said(row, "per").map(BigDecimal::new),
                said(row, "across").map(a -> Across.valueOf(upper(a)))),
            owners(text(row, "service", "")),
            new Placing(list(text(row, "priority", "")), text(row, "panel", ""), "", ""),
            said(row, "scheme"),
            said(row, "tolerance").map(t -> Margin.of(t).orElseThrow()),
            new Notes(text(row, "definition", ""), "", "", Map.of()),
            text(row, "state", "agreed").equals("proposed"),
            inForce(row)));
    return this;
  }

  private static Owners owners(String text) {
    return text.equals("*") ? Owners.EVERY : new Owners(false, list(text));
  }

  private static InForce inForce(Map<String, String> row) {
    return new InForce(said(row, "from").map(Town::period), said(row, "to").map(Town::period));
  }

  Town service(String... columnsAndTexts) {
    return service(row(columnsAndTexts));
  }

  Town service(Map<String, String> row) {
    String code = text(row, "code", "");
    services.add(
        new Service(
            code,
            text(row, "name", code),
            List.of(),
            text(row, "directorate", ""),
            "",
            "",
            "",
            said(row, "replaced-by"),
            inForce(row),
            Map.of()));
    return this;
  }

  Town priority(String code) {
    priorities.add(new Priority(code, code, Optional.empty(), Map.of()));
    return this;
  }

  Town target(String... columnsAndTexts) {
    return target(row(columnsAndTexts));
  }

  Town target(Map<String, String> row) {
    targets.add(
        new Target(
            text(row, "indicator", "A1"),
            period(text(row, "period", "")),
            said(row, "service"),
            said(row, "target").map(Town::targetValue),
            said(row, "amber").map(BigDecimal::new),
            said(row, "lower").map(BigDecimal::new),
            said(row, "upper").map(BigDecimal::new),
            text(row, "state", "agreed").equals("proposed"),
            said(row, "decided").map(LocalDate::parse),
            "",
            Map.of(),
            targets.size()));
    return this;
  }

  private static TargetValue targetValue(String text) {
    String bare = text;
    for (String edge : EDGES) {
      bare = bare.startsWith(edge) ? bare.substring(edge.length()).strip() : bare;
    }
    boolean number = bare.matches("-?[0-9]+([.][0-9]+)?");
    boolean excluded = text.startsWith("<") || text.startsWith(">");
    return new TargetValue(
        text, number ? Optional.of(new BigDecimal(bare)) : Optional.empty(), number && excluded);
  }

  Town value(String... columnsAndTexts) {
    return value(row(columnsAndTexts));
  }

  /** Lays a returned row over what came before it. */
  Town value(Map<String, String> row) {
    Key key =
        new Key(
            text(row, "indicator", "A1"),
            text(row, "service", ""),
            period(text(row, "period", "")));
    Said said =
        new Said(
            said(row, "value").map(Town::amount),
            said(row, "numerator").map(BigDecimal::new),
            said(row, "denominator").map(BigDecimal::new),
            said(row, "state").map(s -> ValueState.valueOf(upper(s))),
            said(row, "forecast").map(BigDecimal::new),
            text(row, "commentary", ""),
            text(row, "action", ""),
            text(row, "judged-status", ""),
            text(row, "judged-reason", ""),
            "");
    int number = returned.size() + 1;
    LocalDate day = LocalDate.of(2017, 7, 14);
    Arrival arrival =
        new Arrival(number, "return-" + number + ".csv", "", "csv", List.of(""), day, day);
    Columns columns =
        new Columns(
            Map.of(
                Field.VALUE,
                4,
                Field.NUMERATOR,
                5,
                Field.DENOMINATOR,
                6,
                Field.FORECAST,
                7,
                Field.COMMENTARY,
                8,
                Field.ACTION,
                9,
                Field.STATE,
                10));
    returned.add(new Layer(arrival, new Entry(key, 0, number + 1, columns, said)));
    return this;
  }

  private static Amount amount(String text) {
    if (text.equals("withdrawn")) {
      return Amount.without(Amount.Kind.WITHDRAWN, text);
    }
    if (text.matches("<\\s*[0-9]+|c|[*]")) {
      return Amount.without(Amount.Kind.SUPPRESSED, text);
    }
    return text.matches("-?[0-9]+([.][0-9]+)?")
        ? Amount.of(new BigDecimal(text))
        : Amount.without(Amount.Kind.NO_DATA, text);
  }

  Council council() {
    List<StatusScheme> all = schemes.isEmpty() ? List.of(Schemes.STANDARD) : schemes;
    return new Council(
        "example-town",
        "Example Town Council (fictional)",
        new Calendar(
            Month.APRIL,
            ZoneId.of("Europe/London"),
            BankHolidays.ENGLAND_AND_WALES,
            new DueRule(15, true),
            firstPeriod),
        true,
        Limits.STANDARD,
        new Judging(all, travel, percentages),
        new Catalogue(indicators, services, priorities),
        targets,
        Council.Work.NONE,
        Map.of());
  }

  RollUp rollUp() {
    return new RollUp(council(), StandingValues.of(returned), asOf);
  }

  Figures figures(String period) {
    return rollUp().figures(period(period), Optional.empty());
  }

  /** The council's figure of the one indicator that the town has. */
  Figure figure(String period) {
    return figures(period).find(indicators.get(0).code(), "").orElseThrow();
  }

  static Map<String, String> row(String... columnsAndTexts) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      row.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
    }
    return row;
  }

  private static Optional<String> said(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(text -> !text.isBlank());
  }

  private static String text(Map<String, String> row, String column, String otherwise) {
    return said(row, column).orElse(otherwise);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
