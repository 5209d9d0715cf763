package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.council.Band;
import org.quarterday.council.Indicator;
import org.quarterday.rollup.Coverage;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.Judgement;
import org.quarterday.rollup.Remark;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;
import org.quarterday.rollup.Unrated;
import org.quarterday.validate.ValueState;

/**
 * What may happen to a paper's data between one night and the next. The built-in report and a paper
 * that an officer wrote must both come out right: every figure in both forms in one order, counts
 * that agree, and the points that should be open.
 */
class PaperMutationsTest {
  private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");

  private final PaperRenderer renderer = new PaperRenderer(Map.of());

  /**
   * @param says what the built-in report must say
   */
  record Mutation(String name, UnaryOperator<Figures> change, String says) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Stream.of(
        new Mutation("nothing changed", f -> f, "three of the nine indicators were"),
        new Mutation(
            "a missing return",
            one("HC01", f -> unrated(f, Unrated.NOT_RETURNED)),
            "two of the nine indicators were"),
        new Mutation("a status flips", one("HC01", f -> rated(f, "red")), "two were below target."),
        new Mutation(
            "one indicator",
            all -> only(all, f -> f.indicator().code().equals("HC02")),
            "the one indicator was below target."),
        new Mutation(
            "a hundred",
            PaperMutationsTest::hundred,
            "of the 100 indicators were performing at or above target"),
        new Mutation(
            "a very long name",
            one("HC02", f -> named(f, "A very long name of an indicator ".repeat(20).strip())),
            "A very long name of an indicator A very long name"),
        new Mutation(
            "markup in commentary",
            one("HC02", f -> remarked(f, "<b>${x}</b> {green} <@count_table/> | # *", "[a](b)")),
            "\\<b\\>${x}\\</b\\> {green} \\<@count\\_table/\\> \\| \\# \\*"),
        new Mutation(
            "everything red", each(f -> rated(f, "red")), "all nine indicators were below target."),
        new Mutation(
            "nothing rated",
            each(f -> unrated(f, Unrated.DATA_ONLY)),
            "none of the nine indicators has a status."),
        new Mutation(
            "nothing came",
            each(f -> unrated(f, Unrated.NOT_RETURNED)),
            "All nine are not rated: they have had no return."),
        new Mutation("all provisional", each(f -> state(f, ValueState.PROVISIONAL)), "85.4% (p)"),
        new Mutation(
            "all suppressed",
            each(f -> unrated(f, Unrated.SUPPRESSED)),
            "All nine are not rated: they are suppressed."));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void theBuiltInReportComesOutRight(Mutation mutation) {
    Figures figures = mutation.change().apply(FiguresFixture.figures());
    Paper paper =
        new Paper(
            FiguresFixture.spec(),
            Edition.DRAFT,
            figures,
            counts(figures),
            FiguresFixture.returns(),
            FiguresFixture.AS_OF);
    assertThat(checked(paper)).contains(mutation.says());
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void theAuthoredPaperComesOutRight(Mutation mutation) {
    Figures figures = mutation.change().apply(FiguresFixture.figures());
    Map<String, String> passages =
        Map.of("paper", FullPaper.PAPER, "recommendations", FullPaper.RECOMMENDATIONS);
    Paper paper = FullPaper.paper(passages, Map.of(), figures);
    String said = checked(paper);
    assertThat(said).contains(mutation.says());
    if (figures.councils().stream().noneMatch(f -> f.judgement().rated())) {
      assertThat(said).contains("no share, since no indicator could be rated");
    }
  }

  @Test
  void aNilRegisterNoAwardsAndNoRegisterAreThreeSentences() {
    Paper full = FullPaper.paper();
    ReportedRows nil =
        new ReportedRows(
            full.reported().risks().rows().stream().filter(RiskBlocks::isNil).toList());
    assertThat(checked(reporting(full, nil, ReportedRows.NONE)))
        .contains("Libraries and contact centre: None identified.")
        .contains("No award or accreditation was reported.")
        .contains("No comment received yet; comments are asked for by 10 November 2017.");
    assertThat(checked(reporting(full, ReportedRows.NONE, ReportedRows.NONE)))
        .contains("No return of risks has been received.");
  }

  @Test
  void aLateReturnIsOpenAndNamed() {
    Paper paper = FullPaper.paper();
    assertThat(renderer.document(paper).points())
        .contains(
            new Point(
                Point.Weight.OPEN,
                "Housing has not sent SV02 Households in temporary accommodation",
                "",
                "Housing can send it."));
  }

  @Test
  void exemptMatterStandsInTheExemptPaperAlone() {
    Map<String, String> passages =
        Map.of(
            "paper",
            "{summary}\n\n{passage exempt-land}\n",
            "exempt-land",
            "The land is worth little.\n");
    Paper open = FullPaper.paper(passages, Map.of());
    assertThat(checked(open))
        .doesNotContain("worth little")
        .contains("This part is exempt information and is in the exempt paper.");
    assertThat(renderer.document(open).points())
        .filteredOn(Point::stops)
        .singleElement()
        .satisfies(p -> assertThat(p.place()).isEqualTo("exempt-land.md"));
    Paper exempt = FullPaper.exempt(passages);
    assertThat(checked(exempt)).contains("The land is worth little.");
    assertThat(renderer.document(exempt).points()).noneMatch(Point::stops);
  }

  @Test
  void aRedThatNoSentenceNamesStopsTheIssue() {
    Paper paper = FullPaper.paper(Map.of("paper", "## Position\n\n{count table}\n"), Map.of());
    assertThat(renderer.document(paper).points())
        .filteredOn(Point::stops)
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.words())
                    .isEqualTo(
                        "HC02 Delayed transfers of care is below target, and no sentence before the"
                            + " appendices names it"));
  }

  /** The Markdown, once both forms are found to hold every figure in one order. */
  private String checked(Paper paper) {
    Document document = renderer.document(paper);
    RenderedPaper text = renderer.write(document);
    List<String> printed = all(FACT, text.html());
    assertThat(printed).isEqualTo(document.facts().stream().map(Fact::id).toList());
    int at = text.markdown().indexOf("| --- | --- |");
    for (Fact fact : document.facts()) {
      String shown = MarkdownText.escape(fact.shown());
      int found = text.markdown().indexOf(shown, at);
      assertThat(found).as("%s at %s", fact.id(), fact.place()).isNotNegative();
      at = found + shown.length();
    }
    List<String> anchors = all(ANCHOR, text.html());
    assertThat(anchors).doesNotHaveDuplicates().containsAll(all(LINK, text.html()));
    assertThat(text.html()).doesNotContain("<b>${x}").doesNotContain("\uE000");
    return text.markdown();
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Paper reporting(Paper paper, ReportedRows risks, ReportedRows notes) {
    return new Paper(
        paper.spec(),
        paper.edition(),
        paper.figures(),
        paper.counts(),
        paper.returns(),
        paper.asOf(),
        paper.imprint(),
        paper.reported().with(paper.reported().actions(), risks, notes));
  }

  private static List<StatusCount> counts(Figures figures) {
    Summary summary = new Summary(figures);
    return Summary.BYS.stream().flatMap(by -> summary.statuses(by).stream()).toList();
  }

  private static UnaryOperator<Figures> one(String code, UnaryOperator<Figure> change) {
    return all -> FiguresFixture.with(all, code, change);
  }

  private static UnaryOperator<Figures> each(UnaryOperator<Figure> change) {
    return all ->
        new Figures(
            all.council(), all.period(), all.schemes(), all.rows().stream().map(change).toList());
  }

  private static Figures only(Figures all, Function<Figure, Boolean> which) {
    return new Figures(
        all.council(),
        all.period(),
        all.schemes(),
        all.rows().stream().filter(which::apply).toList());
  }

  private static Figures hundred(Figures all) {
    Map<String, Figure> some = new LinkedHashMap<>();
    all.councils().forEach(f -> some.put(f.indicator().code(), f));
    List<Figure> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Figure like = List.copyOf(some.values()).get(i % some.size());
      rows.add(with(like, coded(like.indicator(), "N" + (100 + i)), like.judgement()));
    }
    return new Figures(all.council(), all.period(), all.schemes(), rows);
  }

  private static Indicator coded(Indicator like, String code) {
    return indicator(like, code, like.name() + " " + code);
  }

  private static Indicator indicator(Indicator like, String code, String name) {
    return new Indicator(
        code,
        name,
        like.aliases(),
        like.measure(),
        like.owners(),
        like.placing(),
        like.scheme(),
        like.tolerance(),
        like.notes(),
        like.proposed(),
        like.inForce());
  }

  private static Figure named(Figure figure, String name) {
    return with(
        figure, indicator(figure.indicator(), figure.indicator().code(), name), figure.judgement());
  }

  private static Figure remarked(Figure figure, String commentary, String action) {
    return FiguresFixture.remarked(
        figure, new Remark("", FiguresFixture.HALF, commentary, action, "q2.csv, G4"));
  }

  private static Figure rated(Figure figure, String status) {
    Band band = FiguresFixture.SCHEME.band(status).orElseThrow();
    return with(
        figure,
        figure.indicator(),
        new Judgement(
            status,
            true,
            band.word(),
            band.phrase(),
            !status.equals("green"),
            band.word() + ": as the test says.",
            figure.value(),
            figure.target()));
  }

  private static Figure unrated(Figure figure, Unrated why) {
    Judgement judgement =
        new Judgement(why.code(), false, why.word(), why.word(), false, "", Optional.empty(), "");
    boolean none = why == Unrated.NOT_RETURNED;
    return new Figure(
        figure.indicator(),
        figure.service(),
        figure.period(),
        none ? Optional.empty() : figure.value(),
        none ? "" : figure.shown(),
        figure.numerator(),
        figure.denominator(),
        figure.target(),
        judgement,
        none ? new Coverage(0, 2) : figure.coverage(),
        figure.state(),
        none ? 0 : figure.revision(),
        figure.forecast(),
        figure.travel(),
        figure.remarks());
  }

  private static Figure state(Figure figure, ValueState state) {
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
        state,
        figure.revision(),
        figure.forecast(),
        figure.travel(),
        figure.remarks());
  }

  private static Figure with(Figure figure, Indicator indicator, Judgement judgement) {
    return new Figure(
        indicator,
        figure.service(),
        figure.period(),
        figure.value(),
        figure.shown(),
        figure.numerator(),
        figure.denominator(),
        figure.target(),
        judgement,
        figure.coverage(),
        figure.state(),
        figure.revision(),
        figure.forecast(),
        figure.travel(),
        figure.remarks());
  }
}
