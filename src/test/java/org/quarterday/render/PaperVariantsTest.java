package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.Remark;
import org.quarterday.rollup.StatusCount;

/** The same report when the council, its figures or its wishes are other than usual. */
class PaperVariantsTest {
  private final PaperRenderer renderer = new PaperRenderer(Map.of());

  @Test
  void theOrderOfGroupsIsThePapers() {
    PaperSpec spec = spec("priority", List.of("customer"), List.of());
    Paper paper = FiguresFixture.paper(spec, FiguresFixture.figures());
    String markdown = renderer.render(paper).markdown();
    assertThat(markdown.indexOf("| An excellent customer experience |"))
        .isLessThan(markdown.indexOf("| Healthy, skilled and independent residents |"));
  }

  @Test
  void anOrderThatNamesNoGroupStopsThePaper() {
    PaperSpec spec = spec("priority", List.of("growth"), List.of());
    Paper paper = FiguresFixture.paper(spec, FiguresFixture.figures());
    assertThatThrownBy(() -> renderer.render(paper))
        .isInstanceOf(PaperFault.class)
        .hasMessage("The paper's order names \"growth\", which is no priority of the council.");
  }

  @Test
  void aPaperOfOnePriorityHoldsOnlyItsIndicators() {
    PaperSpec spec = spec("priority", List.of(), List.of("priority: safe"));
    Figures some = only(FiguresFixture.figures(), "SV01", "SV02");
    Paper paper =
        new Paper(
            spec,
            Edition.DRAFT,
            FiguresFixture.figures(),
            FiguresFixture.counts(some),
            ReturnsPosition.NOTHING_OWED,
            FiguresFixture.AS_OF);
    assertThat(renderer.render(paper).markdown())
        .contains("none of the two indicators was performing at or above target, one was just")
        .contains("The other one is not rated: it has had no return.")
        .contains("No service owes a return for this period yet.")
        .doesNotContain("HC01");
  }

  @Test
  void commentaryOnAnEarlierPartSaysWhichPart() {
    Period first = FiguresFixture.HALF.parts(PeriodKind.QUARTER).get(0);
    Remark early = new Remark("", first, "Two officers were in training", "", "q1.csv, G4");
    Figures figures =
        FiguresFixture.with(
            FiguresFixture.figures(), "SV01", f -> FiguresFixture.remarked(f, early));
    assertThat(renderer.render(FiguresFixture.paper(FiguresFixture.spec(), figures)).markdown())
        .contains("Two officers were in training. (written for quarter 1, 2017/18)");
  }

  /** A quarter that meets its own target may be short over the year so far: both are said. */
  @Test
  void aFigureJudgedOnTheYearToDateSaysWhatWasJudged() {
    Figures figures =
        FiguresFixture.with(
            FiguresFixture.figures(), "SV01", f -> FiguresFixture.judgedOn(f, "88", "92"));
    assertThat(renderer.render(FiguresFixture.paper(FiguresFixture.spec(), figures)).markdown())
        .contains("91%, judged on 88% against a target of 92%")
        .contains("| ▲ Just short, judged on 88% against a target of 92% |");
  }

  @Test
  void aPaperWithoutGroupsSpeaksOfNone() {
    PaperSpec spec = spec("panel", List.of(), List.of());
    assertThat(renderer.render(FiguresFixture.paper(spec, FiguresFixture.figures())).markdown())
        .contains("## 1 Performance\n")
        .contains("**Table 1: Performance, quarters 1 and 2, 2017/18**\n\n| Indicators |")
        .contains("**Table 2: All indicators**")
        .doesNotContain("panel");
  }

  @Test
  void oneIndicatorIsSpokenOfAsOne() {
    Figures one = only(FiguresFixture.figures(), "HC01");
    assertThat(renderer.render(FiguresFixture.paper(FiguresFixture.spec(), one)).markdown())
        .contains("the one indicator was performing at or above target.")
        .contains("None is short of its target.");
  }

  @Test
  void anIndicatorUnderTwoServicesStandsInEachAndIsCountedOnceInTheTotal() {
    Figures figures = only(FiguresFixture.figures(), "CX03");
    List<StatusCount> counts = new ArrayList<>(FiguresFixture.counts(figures));
    counts.add(green("ASC"));
    counts.add(green("HSG"));
    Paper paper =
        new Paper(
            spec("service", List.of(), List.of()),
            Edition.DRAFT,
            figures,
            counts,
            ReturnsPosition.NOTHING_OWED,
            FiguresFixture.AS_OF);
    assertThat(renderer.render(paper).markdown())
        .contains("| Adult social care | 1 | 0 | 0 | 1 |\n| Housing | 1 | 0 | 0 | 1 |")
        .contains("An indicator that belongs to more than one service is counted in each;");
  }

  @Test
  void aHostileCommentaryEverywhereStaysText() {
    Figures figures = FiguresFixture.figures();
    for (Figure figure : figures.councils()) {
      figures =
          FiguresFixture.with(
              figures,
              figure.indicator().code(),
              f ->
                  FiguresFixture.remarked(
                      f, "</td><script>x</script>\n# h\n\n| a | b |", "`${x}`"));
    }
    RenderedPaper paper = renderer.render(FiguresFixture.paper(FiguresFixture.spec(), figures));
    assertThat(paper.html()).doesNotContain("<script").doesNotContain("</td><s");
    assertThat(paper.markdown())
        .contains("\\</td\\>\\<script\\>x\\</script\\> \\# h \\| a \\| b \\|")
        .contains("\\`${x}\\`");
  }

  private static StatusCount green(String service) {
    return new StatusCount(
        "service", service, "green", 1, 1, 1, Optional.of(new BigDecimal(100)), "rated");
  }

  private static Figures only(Figures all, String... codes) {
    List<String> wanted = List.of(codes);
    return new Figures(
        all.council(),
        all.period(),
        all.schemes(),
        all.rows().stream().filter(f -> wanted.contains(f.indicator().code())).toList());
  }

  private static PaperSpec spec(String by, List<String> order, List<String> include) {
    PaperSpec usual = FiguresFixture.spec();
    return new PaperSpec(
        usual.name(),
        usual.title(),
        usual.committee(),
        usual.period(),
        usual.meeting(),
        usual.scheme(),
        usual.template(),
        by,
        order,
        include,
        usual.header(),
        usual.isPublic(),
        usual.exempt(),
        usual.passages(),
        usual.tables(),
        usual.with());
  }
}
