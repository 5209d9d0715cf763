package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.Judgement;

/** Charts show the very numbers of the table behind them, and never a number that is not there. */
class ChartsTest {
  /** Calls answered within one minute, quarter by quarter; "-" was suppressed. */
  private static final Map<String, String> CALLS =
      Map.of(
          "2016-17-Q2", "81.0",
          "2016-17-Q3", "-",
          "2016-17-Q4", "76.5",
          "2017-18-Q1", "77.5",
          "2017-18-Q2", "79.7");

  private static Figures past(Period period) {
    Figures now = FiguresFixture.figures();
    List<Figure> rows =
        now.councils().stream()
            .filter(f -> f.indicator().code().equals("CX01"))
            .filter(f -> CALLS.containsKey(period.code()))
            .map(f -> then(f, period, CALLS.get(period.code())))
            .toList();
    return new Figures(now.council(), period, now.schemes(), rows);
  }

  private static Figure then(Figure now, Period period, String shown) {
    boolean hidden = shown.equals("-");
    Judgement judgement =
        hidden
            ? new Judgement("suppressed", false, "suppressed", "", false, "", Optional.empty(), "")
            : now.judgement();
    return new Figure(
        now.indicator(),
        "",
        period,
        hidden ? Optional.empty() : Optional.of(Exact.of(new BigDecimal(shown))),
        hidden ? "" : shown,
        Optional.empty(),
        Optional.empty(),
        now.target(),
        judgement,
        now.coverage(),
        now.state(),
        now.revision(),
        Optional.empty(),
        Map.of(),
        List.of());
  }

  private static RenderedPaper render(String template) {
    Paper paper =
        FiguresFixture.paper(FiguresFixture.spec("own", Map.of()), FiguresFixture.figures());
    Paper withHistory =
        new Paper(
            paper.spec(),
            paper.edition(),
            paper.figures(),
            paper.counts(),
            paper.returns(),
            paper.asOf(),
            paper.imprint(),
            paper.reported(),
            ChartsTest::past);
    return new PaperRenderer(Map.of("own.ftl", template)).render(withHistory);
  }

  @Test
  void aTrendIsDrawnAndItsNumbersStandInATableBehindIt() {
    RenderedPaper paper = render("## Trends\n\n<@trend_chart last=\"6\"/>\n");
    assertThat(paper.markdown())
        .contains(
            "- **CX01 Calls answered within one minute:** 79.7% (e) in quarter 2, 2017/18, target")
        .contains("| Indicator | Quarter 1 (2016/17) | Quarter 2 (2016/17) |")
        .contains(
            "| not collected then | 81.0% (e) | suppressed | 76.5% (e) | 77.5% (e) | 79.7% (e) |");
    assertThat(paper.html())
        .contains("<svg class=\"trend\"")
        .contains("role=\"img\" aria-label=\"Line chart of CX01 Calls answered within one minute,")
        .contains(">79.7%</text>")
        .contains(">target 80%</text>")
        .contains("<rect class=\"band\"");
  }

  @Test
  void aHiddenValueIsAGapWithAWordAndTheLineBreaksThere() {
    String html = render("## Trends\n\n<@trend_chart last=\"6\"/>\n").html();
    assertThat(html).contains(">suppressed</text>").contains(">not collected</text>");
    String line = html.replaceFirst("(?s).*<path class=\"values\"[^>]* d=\"([^\"]+)\".*", "$1");
    assertThat(line).matches("M[0-9. ]+M[0-9. ]+L[0-9. ]+L[0-9. ]+");
  }

  @Test
  void everyFigureOfAChartIsAFactWithItsPlace() {
    RenderedPaper paper = render("## Trends\n\n<@trend_chart/>\n\n<@infographics/>\n");
    assertThat(paper.factsJson())
        .contains(
            "\"id\":\"f-CX01-2017-18-Q2-value\",\"indicator\":\"CX01\",\"period\":\"2017-18-Q2\"")
        .contains("\"place\":\"Chart 1, CX01 Calls answered within one minute\"")
        .contains("customer experience, CX01 Calls answered within one minute\"");
    assertThat(paper.factsJson().lines().filter(l -> l.contains("\"id\"")).count())
        .isEqualTo(Pattern.compile("data-fact=").matcher(paper.html()).results().count());
  }

  @Test
  void aChartOfCountsRefersToItsTable() {
    RenderedPaper paper = render("## Counts\n\n<@count_chart/>\n");
    assertThat(paper.html())
        .contains("aria-label=\"Bar: 2 on target, 0 just short, 1 off target and 1 not rated.\"")
        .contains("The numbers are in <a class=\"keep\" href=\"#table-1\">Table 1</a>.");
    assertThat(paper.markdown()).contains("| **Total** | **3** | **2** | **1** | **3** | **9** |");
  }

  @Test
  void figuresAtAGlanceSayTheirStatusInWords() {
    RenderedPaper paper = render("## At a glance\n\n<@infographics/>\n");
    assertThat(paper.markdown())
        .contains("| HC02 Delayed transfers of care | 14.2 days | 10 days | ■ Off target |");
    assertThat(paper.html()).contains("<svg class=\"trend small\"");
  }

  @Test
  void whatAPictureShowsIsExplainedForItAlone() {
    assertThat(render("## Trends\n\n<@trend_chart/>\n").markdown())
        .contains("Dashed line: the target. Shaded: ", "Its scale need not begin at nought.")
        .doesNotContain("Each picture has a scale of its own");
  }

  @Test
  void aLongUnitStandsBelowALargeFigureAndItsFractionBesideIt() {
    assertThat(NumberParts.of("20.5 days", true)).contains(new NumberParts("20", ".5", " days"));
    assertThat(NumberParts.of("88.5%", true)).contains(new NumberParts("88", ".5%", ""));
    assertThat(render("## At a glance\n\n<@infographics/>\n").html())
        .contains(
            "<span class=\"keep\">14.2</span><span class=\"unit\"> days</span></span></p>"
                + " <p class=\"aim\">");
  }

  @Test
  void whatAChartIsAskedForIsCheckedInWords() {
    assertThatThrownBy(() -> render("<@trend_chart last=\"40\"/>"))
        .isInstanceOf(TemplateProblem.class)
        .hasMessageContaining("trend_chart> takes last from 2 to 12, not 40");
  }

  @Test
  void valuesThatHardlyDifferAreNotBlownUp() {
    List<Exact> alike = List.of(Exact.of(1000), Exact.of(1001));
    Scale scale = Scale.of(alike, 112, 10);
    assertThat(scale.at(alike.get(0)).subtract(scale.at(alike.get(1)))).isEqualByComparingTo("0.8");
  }

  @Test
  void nothingToDrawDrawsNothing() {
    Period first = new Period(new FinancialYear(2017, Month.APRIL), PeriodKind.QUARTER, 1);
    assertThat(Trends.isDrawn(then(FiguresFixture.figures().councils().get(0), first, "-")))
        .isFalse();
    assertThat(new PaperRenderer(Map.of()).render(FiguresFixture.paper()).html())
        .doesNotContain("class=\"trend\"");
  }
}
