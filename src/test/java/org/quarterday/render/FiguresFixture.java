package org.quarterday.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Calendar;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.DueRule;
import org.quarterday.council.InForce;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;
import org.quarterday.council.Margin;
import org.quarterday.council.Percentages;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.Judgement;
import org.quarterday.rollup.Remark;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.TravelWay;
import org.quarterday.rollup.Unrated;
import org.quarterday.validate.ValueState;

/** A small fictional council, Thamesmere, with figures of every kind for half a year. */
final class FiguresFixture {
  static final Period HALF =
      new Period(new FinancialYear(2017, Month.APRIL), PeriodKind.HALF_YEAR, 1);
  static final LocalDate AS_OF = LocalDate.of(2017, 10, 27);

  static final List<Band> BANDS =
      List.of(
          new Band(
              "green",
              "On target",
              "performing at or above target",
              List.of(BandTest.of(BandTest.Kind.MET))),
          new Band(
              "amber",
              "Just short",
              "just short of target",
              List.of(BandTest.of(BandTest.Kind.WITHIN, new Margin(BigDecimal.TEN, true)))),
          new Band(
              "red", "Off target", "below target", List.of(BandTest.of(BandTest.Kind.OTHERWISE))));
  static final StatusScheme SCHEME =
      new StatusScheme("standard", Optional.empty(), StatusScheme.Judge.VALUE, false, BANDS);

  private final List<Figure> figures = new ArrayList<>();

  private FiguresFixture() {}

  static Council council() {
    List<Priority> priorities =
        List.of(
            priority("healthy", "Healthy, skilled and independent residents"),
            priority("safe", "Safe and vibrant communities"),
            priority("customer", "An excellent customer experience"));
    List<Service> services =
        List.of(
            service("ASC", "Adult social care", "People"),
            service("HSG", "Housing", "Place"),
            service("LIB", "Libraries and contact centre", "People"));
    TravelComparator shortTerm =
        new TravelComparator(
            "short",
            TravelComparator.Against.PREVIOUS_PERIOD,
            1,
            Margin.ZERO,
            TravelComparator.Cumulative.WHOLE_YEARS);
    TravelComparator longTerm =
        new TravelComparator(
            "long",
            TravelComparator.Against.SAME_PERIOD_LAST_YEAR,
            1,
            Margin.ZERO,
            TravelComparator.Cumulative.WHOLE_YEARS);
    return new Council(
        "thamesmere",
        "Royal Borough of Thamesmere",
        new Calendar(
            Month.APRIL,
            ZoneId.of("Europe/London"),
            BankHolidays.of("england-and-wales").orElseThrow(),
            DueRule.of("15 working days").orElseThrow(),
            Optional.empty()),
        true,
        Limits.STANDARD,
        new Judging(
            List.of(SCHEME),
            List.of(shortTerm, longTerm),
            new Percentages(Percentages.Base.RATED, 0, Map.of())),
        new Catalogue(List.of(), services, priorities),
        List.of(),
        Council.Work.NONE,
        Map.of());
  }

  /** Nine indicators: three on target, two just short, one off, three not rated. */
  static Figures figures() {
    FiguresFixture made = new FiguresFixture();
    made.add(
        indicator("HC01", "Adults helped to live at home 91 days after leaving hospital", "healthy")
            .unit("%")
            .higher()
            .ratio()
            .owner("ASC"),
        said("85.4", "82", "green", "On target: 85.4% against 82.0%, higher is better, target met.")
            .travel(TravelWay.BETTER, TravelWay.BETTER)
            .remark("Reablement reached more people than ever this half year.", ""));
    made.add(
        indicator("HC02", "Delayed transfers of care", "healthy")
            .unit("days")
            .lower()
            .ratio()
            .owner("ASC"),
        said(
                "14.2",
                "10",
                "red",
                "Off target: 14.2 days against 10.0 days, lower is better, not within 10% (11"
                    + " days); green needs 4.2 days less.")
            .travel(TravelWay.WORSE, TravelWay.WORSE)
            .remark(
                "Nursing placements were hard to find in July & August; two homes closed",
                "A block contract for twelve beds starts on 1 November."));
    made.add(
        indicator("HC03", "Visits to leisure centres", "healthy")
            .unit("")
            .higher()
            .sum()
            .owner("LIB"),
        said(
                "912345",
                "900000",
                "green",
                "On target: 912,345 against 900,000, higher is better, target met.")
            .travel(TravelWay.BETTER, TravelWay.NOT_COMPARABLE)
            .state(ValueState.PROVISIONAL));
    made.add(
        indicator("HC04", "Young people not in education, employment or training", "healthy")
            .unit("")
            .lower()
            .latest()
            .owner("ASC"),
        unrated(Unrated.SUPPRESSED, "Suppressed: a number it rests on is too small to be shown."));
    made.add(
        indicator("SV01", "Homes let within 21 days", "safe")
            .unit("%")
            .higher()
            .ratio()
            .owner("HSG"),
        said(
                "91",
                "95",
                "amber",
                "Just short: 91.0% against 95.0%, higher is better, within 10% (85.5%); green needs"
                    + " 4.0 points more.")
            .travel(TravelWay.SAME, TravelWay.BETTER));
    made.add(
        indicator("SV02", "Households in temporary accommodation", "safe")
            .unit("households")
            .lower()
            .latest()
            .owner("HSG"),
        unrated(Unrated.NOT_RETURNED, "No return received."));
    made.add(
        indicator("CX01", "Calls answered within one minute", "customer")
            .unit("%")
            .higher()
            .ratio()
            .owner("LIB"),
        said(
                "78.6",
                "80",
                "amber",
                "Just short: 78.6% against 80.0%, higher is better, within 10% (72%); green needs"
                    + " 17 more of 1,240.")
            .travel(TravelWay.WORSE, TravelWay.WORSE)
            .remark(
                "<script>alert(1)</script> | ${council} `x` # h *bold* [a](http://b.example)", "")
            .state(ValueState.ESTIMATED));
    made.add(
        indicator("CX02", "Residents satisfied with the council", "customer")
            .unit("%")
            .higher()
            .annual()
            .owner("LIB"),
        unrated(Unrated.NOT_DUE, "Annual: due at year end."));
    made.add(
        indicator("CX03", "Complaints answered in time", "customer")
            .unit("%")
            .higher()
            .ratio()
            .owner("ASC", "HSG"),
        said("88.9", "85", "green", "On target: 88.9% against 85.0%, higher is better, target met.")
            .travel(TravelWay.UP, TravelWay.NOT_COMPARABLE)
            .services());
    return new Figures(council(), HALF, List.of(SCHEME), made.figures);
  }

  static PaperSpec spec() {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("Member reporting", "Leader of the Council");
    header.put("Responsible officer", "Managing Director");
    header.put("Wards affected", "All");
    return new PaperSpec(
        "cabinet",
        "Council performance management framework: quarters 1 and 2",
        "Cabinet",
        PeriodKind.HALF_YEAR,
        Optional.of(LocalDate.of(2017, 11, 23)),
        Optional.empty(),
        Optional.empty(),
        "priority",
        List.of(),
        List.of(),
        header,
        true,
        "",
        Map.of(),
        Map.of(),
        Map.of());
  }

  static PaperSpec spec(String template, Map<String, String> passages) {
    PaperSpec usual = spec();
    return new PaperSpec(
        usual.name(),
        usual.title(),
        usual.committee(),
        usual.period(),
        usual.meeting(),
        usual.scheme(),
        Optional.of(template),
        usual.by(),
        usual.order(),
        usual.include(),
        usual.header(),
        usual.isPublic(),
        usual.exempt(),
        passages,
        Map.of(
            "options",
            List.of(Map.of("Option", "Endorse the framework"), Map.of("Option", "Do nothing"))),
        usual.with());
  }

  static Paper paper() {
    return paper(spec(), figures());
  }

  static Paper paper(PaperSpec spec, Figures figures) {
    return new Paper(spec, Edition.DRAFT, figures, counts(figures), returns(), AS_OF);
  }

  static ReturnsPosition returns() {
    return new ReturnsPosition(
        List.of(
            new ReturnsPosition.OfService(
                "ASC",
                "Adult social care",
                8,
                8,
                List.of(),
                Optional.of(LocalDate.of(2017, 10, 12))),
            new ReturnsPosition.OfService(
                "HSG",
                "Housing",
                6,
                4,
                List.of("SV02 Households in temporary accommodation"),
                Optional.of(LocalDate.of(2017, 10, 20))),
            new ReturnsPosition.OfService(
                "LIB",
                "Libraries and contact centre",
                6,
                6,
                List.of(),
                Optional.of(LocalDate.of(2017, 10, 5)))));
  }

  /** Counts as the rollup gives them, for all and by priority, zeros too. */
  static List<StatusCount> counts(Figures figures) {
    List<StatusCount> counts = new ArrayList<>();
    counts.addAll(counts("all", "", figures.councils()));
    for (Priority priority : figures.council().catalogue().priorities()) {
      List<Figure> of =
          figures.councils().stream()
              .filter(f -> f.indicator().placing().priorities().contains(priority.code()))
              .toList();
      counts.addAll(counts("priority", priority.code(), of));
    }
    return counts;
  }

  private static List<StatusCount> counts(String by, String group, List<Figure> figures) {
    int rated = (int) figures.stream().filter(f -> f.judgement().rated()).count();
    List<StatusCount> counts = new ArrayList<>();
    for (Band band : BANDS) {
      counts.add(count(by, group, band.status(), figures, rated, true));
    }
    for (Unrated code : Unrated.values()) {
      counts.add(count(by, group, code.code(), figures, rated, false));
    }
    return counts;
  }

  private static StatusCount count(
      String by, String group, String status, List<Figure> figures, int rated, boolean inBase) {
    int count = (int) figures.stream().filter(f -> f.judgement().status().equals(status)).count();
    Optional<BigDecimal> percent =
        inBase && rated > 0
            ? Optional.of(Exact.of(100L * count).dividedBy(Exact.of(rated)).rounded(0))
            : Optional.empty();
    return new StatusCount(by, group, status, count, rated, figures.size(), percent, "rated");
  }

  /** The same figures with one of them changed. */
  static Figures with(Figures figures, String code, UnaryOperator<Figure> change) {
    return new Figures(
        figures.council(),
        figures.period(),
        figures.schemes(),
        figures.rows().stream()
            .map(f -> f.indicator().code().equals(code) ? change.apply(f) : f)
            .toList());
  }

  static Figure remarked(Figure figure, String commentary, String action) {
    return remarked(figure, new Remark("", HALF, commentary, action, "q2.csv, G4"));
  }

  static Figure remarked(Figure figure, Remark remark) {
    return new Figure(
        figure.indicator(),
        figure.service(),
        figure.period(),
        figure.value(),
        figure.shown(),
        figure.numerator(),
        figure.denominator(),
        figure.target(),
        figure.judgement(),
        figure.coverage(),
        figure.state(),
        figure.revision(),
        figure.forecast(),
        figure.travel(),
        List.of(remark));
  }

  /** The same judged on something else than its value: the year to date, or a forecast. */
  static Figure judgedOn(Figure figure, String judged, String target) {
    Judgement was = figure.judgement();
    return new Figure(
        figure.indicator(),
        figure.service(),
        figure.period(),
        figure.value(),
        figure.shown(),
        figure.numerator(),
        figure.denominator(),
        figure.target(),
        new Judgement(
            was.status(),
            was.rated(),
            was.word(),
            was.phrase(),
            was.offTarget(),
            was.reason(),
            Optional.of(Exact.of(new java.math.BigDecimal(judged))),
            target),
        figure.coverage(),
        figure.state(),
        figure.revision(),
        figure.forecast(),
        figure.travel(),
        figure.remarks());
  }

  private static Priority priority(String code, String name) {
    return new Priority(code, name, Optional.empty(), Map.of());
  }

  private static Service service(String code, String name, String directorate) {
    return new Service(
        code,
        name,
        List.of(),
        directorate,
        "",
        "",
        code.toLowerCase(Locale.ROOT) + "@thamesmere.example",
        Optional.empty(),
        InForce.ALWAYS,
        Map.of());
  }

  private static IndicatorSketch indicator(String code, String name, String priority) {
    return new IndicatorSketch(code, name, priority);
  }

  private static FigureSketch said(String shown, String target, String status, String reason) {
    Band band = SCHEME.band(status).orElseThrow();
    return new FigureSketch(
        shown,
        target,
        new Judgement(
            status,
            true,
            band.word(),
            band.phrase(),
            !status.equals("green"),
            reason,
            Optional.of(Exact.of(new BigDecimal(shown))),
            target));
  }

  private static FigureSketch unrated(Unrated code, String reason) {
    return new FigureSketch(
        "",
        "60",
        new Judgement(code.code(), false, code.word(), "", false, reason, Optional.empty(), ""));
  }

  private void add(IndicatorSketch indicator, FigureSketch figure) {
    figures.addAll(figure.of(indicator.indicator()));
  }
}
