package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quarterday.rollup.Coverage;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.Judgement;
import org.quarterday.rollup.Unrated;

/** The built-in report as a reader gets it. */
class PaperRendererTest {
  private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"[^>]*>");

  private final PaperRenderer renderer = new PaperRenderer(Map.of());

  @Test
  void theAnswerComesFirst() {
    assertThat(renderer.render(FiguresFixture.paper()).markdown())
        .contains(
            "As at 30 September 2017, three of the nine indicators were performing at or above"
                + " target, two were just short of target and one was below target.\n\n"
                + "**3** ● On target")
        .contains(
            "The other three are not rated: one is suppressed, one is not due yet and one has had"
                + " no return.");
  }

  @Test
  void theCountTableHasARowForEachPriorityAndOneForAll() {
    assertThat(renderer.render(FiguresFixture.paper()).markdown())
        .contains(
            """
            | Healthy, skilled and independent residents | 2 | 0 | 1 | 1 | 4 |
            | Safe and vibrant communities | 0 | 1 | 0 | 1 | 2 |
            | An excellent customer experience | 1 | 1 | 0 | 1 | 3 |
            | **Total** | **3** | **2** | **1** | **3** | **9** |
            """);
  }

  @Test
  void theWorstIsNamedFirst() {
    String markdown = renderer.render(FiguresFixture.paper()).markdown();
    assertThat(markdown.indexOf("■ Off target: HC02"))
        .isPositive()
        .isLessThan(markdown.indexOf("▲ Just short: SV01"));
  }

  @Test
  void everyFigureOfThePageStandsInTheFactsInTheSameOrder() {
    Document document = renderer.document(FiguresFixture.paper());
    RenderedPaper paper = renderer.write(document);
    assertThat(figuresOf(paper.html()))
        .isEqualTo(document.facts().stream().map(f -> f.id() + "=" + f.shown()).toList())
        .hasSizeGreaterThan(100);
  }

  @Test
  void everyFigureOfTheMarkdownStandsInTheFactsInTheSameOrder() {
    Document document = renderer.document(FiguresFixture.paper());
    String markdown = renderer.write(document).markdown();
    int at = 0;
    for (Fact fact : document.facts()) {
      String shown = MarkdownText.escape(fact.shown());
      int found = markdown.indexOf(shown, at);
      assertThat(found).as("%s, %s", fact.id(), fact.place()).isGreaterThanOrEqualTo(at);
      assertThat(markdown.substring(at, found))
          .as("only facts stand before %s at %s", fact.id(), fact.place())
          .doesNotContainPattern("\\d%(?! of the target\\.)");
      at = found + shown.length();
    }
  }

  @Test
  void everyFigureOfThePageStandsInTheMarkdownAndTheReverse() {
    String template = "## Figures\n\n<@count_table/>\n\n<@schedule/>\n\n<@sources/>\n";
    PaperRenderer own = new PaperRenderer(Map.of("figures.ftl", template));
    Document document =
        own.document(
            FiguresFixture.paper(
                FiguresFixture.spec("figures", Map.of()), FiguresFixture.figures()));
    RenderedPaper paper = own.write(document);
    assertThat(cellsOfPage(paper.html())).isEqualTo(cellsOfMarkdown(paper.markdown())).isNotEmpty();
  }

  @Test
  void aFigurePrintedTwiceHasTwoPlacesAndTwoAnchors() {
    Document document = renderer.document(FiguresFixture.paper());
    List<String> places =
        document.facts().stream()
            .filter(f -> f.id().equals("f-HC02-2017-18-H1-value"))
            .map(Fact::place)
            .toList();
    assertThat(places)
        .containsExactly(
            "summary, Not on target",
            "paragraph 2.2",
            "Table 2, row HC02 Delayed transfers of care, column Value");
    String html = renderer.write(document).html();
    List<String> anchors = all(Pattern.compile(" id=\"([^\"]+)\""), html);
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(anchors).containsAll(all(Pattern.compile("href=\"#([^\"]+)\""), html));
  }

  @Test
  void factsAreWrittenOneToALineWithTheContractsKeys() {
    String[] lines = renderer.render(FiguresFixture.paper()).factsJson().split("\n");
    assertThat(lines[0]).isEqualTo("[");
    assertThat(lines[1])
        .isEqualTo(
            "{\"id\":\"c-all-green\",\"indicator\":\"\",\"period\":\"2017-18-H1\",\"service\":\"\","
                + "\"what\":\"count\",\"shown\":\"three\",\"revision\":\"\","
                + "\"place\":\"summary\"},");
    assertThat(lines)
        .contains(
            "{\"id\":\"f-HC01-2017-18-H1-value\",\"indicator\":\"HC01\",\"period\":\"2017-18-H1\","
                + "\"service\":\"\",\"what\":\"value\",\"shown\":\"85.4%\",\"revision\":\"1\","
                + "\"place\":\"Table 2, row HC01 Adults helped to live at home 91 days after"
                + " leaving hospital, column Value\"},");
  }

  @Test
  void whatAServiceWroteIsTextInThePage() {
    assertThat(renderer.render(FiguresFixture.paper()).html())
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; | ${council} `x` # h *bold*"
                + " [a](http://b.example)");
  }

  @Test
  void whatAServiceWroteIsTextInTheMarkdown() {
    assertThat(renderer.render(FiguresFixture.paper()).markdown())
        .contains(
            "\\<script\\>alert(1)\\</script\\> \\| ${council} \\`x\\` \\# h \\*bold\\*"
                + " \\[a\\](http:\\//b.example)");
  }

  @Test
  void thePageAsksForNothingElseAndRunsNothing() {
    String html = renderer.render(FiguresFixture.paper()).html();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .doesNotContainPattern("<(script|iframe|frame|object|embed|link|img|form)\\b")
        .doesNotContainPattern("<[^>]+\\son[a-z]+=")
        .doesNotContainPattern("@import|url\\(|(?:src|href)=\"(?!#)")
        .doesNotContain("\r");
    assertThat(all(Pattern.compile("<(h1)>"), html)).hasSize(1);
  }

  @Test
  void everyTableHasACaptionAndHeads() {
    String html = renderer.render(FiguresFixture.paper()).html();
    int tables = all(Pattern.compile("(<table )"), html).size();
    assertThat(tables).isEqualTo(7);
    assertThat(all(Pattern.compile("(<caption>)"), html)).hasSize(tables);
    assertThat(html).doesNotContain("colspan").doesNotContain("rowspan");
    assertThat(html).doesNotContainPattern("<t[dh][^>]*>\\s*(<span>\\s*</span>)?\\s*</t[dh]>");
  }

  @Test
  void aDraftSaysSoAtTheTopInTheTitleAndOnEveryPrintedPage() {
    String html = renderer.render(FiguresFixture.paper()).html();
    assertThat(html)
        .contains("<title>Draft: ")
        .contains("<p class=\"edition\">Draft, not for publication")
        .contains("@top-right { content: \"Draft\\00002c\\000020not\\000020for\\000020public");
    assertThat(renderer.render(FiguresFixture.paper()).markdown())
        .contains("> **DRAFT, NOT FOR PUBLICATION.**");
  }

  @Test
  void anIssueDoesNotSayDraft() {
    Paper draft = FiguresFixture.paper();
    Edition second = new Edition(false, "published version 2, corrected");
    Paper issue =
        new Paper(
            draft.spec(), second, draft.figures(), draft.counts(), draft.returns(), draft.asOf());
    RenderedPaper paper = renderer.render(issue);
    assertThat(paper.html()).contains("Published version 2, corrected");
    assertThat(paper.markdown().toLowerCase(Locale.ROOT)).doesNotContain("draft");
  }

  @Test
  void aSuppressedFigurePrintsNoNumber() {
    assertThat(markdownWith("HC04", f -> number(f, "3", Unrated.SUPPRESSED)))
        .contains("HC04 Young people not in education, employment or training | suppressed | 60 |");
  }

  @Test
  void anIncompleteFigureIsPrintedWithItsCoverage() {
    assertThat(markdownWith("SV02", f -> number(f, "31", Unrated.INCOMPLETE)))
        .contains("| 31 households (incomplete: 1 of 2 returns) | 60 households | ○ Incomplete |");
  }

  @Test
  void noDataIsSaidWithItsReason() {
    assertThat(markdownWith("SV02", f -> because(f, "the survey was not run.")))
        .contains("| not available: the survey was not run | 60 households |");
  }

  @Test
  void whatIsMissingIsSaidInWords() {
    assertThat(renderer.render(FiguresFixture.paper()).markdown())
        .contains("- **Commentary:** No commentary received.")
        .contains("- **What is being done:** No mitigating action received.")
        .contains("| annual: due at year end |")
        .contains("| no return received |")
        .contains("Of 20 values due, 18 have been received and two are missing.");
  }

  @Test
  void countsThatAreNotTheFiguresStopThePaper() {
    Paper paper = FiguresFixture.paper();
    Figures fewer =
        new Figures(
            paper.figures().council(),
            paper.figures().period(),
            paper.figures().schemes(),
            paper.figures().rows().subList(0, 5));
    Paper wrong =
        new Paper(
            paper.spec(), paper.edition(), fewer, paper.counts(), paper.returns(), paper.asOf());
    assertThatThrownBy(() -> renderer.render(wrong))
        .isInstanceOf(PaperFault.class)
        .hasMessage("The totals do not tie: the paper has 5 figures, the counts have 9.");
  }

  @Test
  void nothingRatedIsSaidAndFlattersNobody() {
    List<Figure> unrated =
        FiguresFixture.figures().councils().stream().filter(f -> !f.judgement().rated()).toList();
    Figures all = FiguresFixture.figures();
    Figures figures = new Figures(all.council(), all.period(), all.schemes(), unrated);
    assertThat(renderer.render(FiguresFixture.paper(FiguresFixture.spec(), figures)).markdown())
        .contains("As at 30 September 2017, none of the three indicators has a status.")
        .contains("No indicator has a status, so nothing can be said of any target.")
        .contains("No share can be given, because no indicator has a status.");
  }

  @Test
  void anEmptyPaperSaysThatItIsEmpty() {
    Figures all = FiguresFixture.figures();
    Figures none = new Figures(all.council(), all.period(), all.schemes(), List.of());
    assertThat(renderer.render(FiguresFixture.paper(FiguresFixture.spec(), none)).markdown())
        .contains("As at 30 September 2017, there is no indicator to report.");
  }

  @Test
  void theSamePaperTwiceIsTheSameText() {
    assertThat(new PaperRenderer(Map.of()).render(FiguresFixture.paper()))
        .isEqualTo(renderer.render(FiguresFixture.paper()));
  }

  private String markdownWith(String code, UnaryOperator<Figure> change) {
    Figures figures = FiguresFixture.with(FiguresFixture.figures(), code, change);
    return renderer.render(FiguresFixture.paper(FiguresFixture.spec(), figures)).markdown();
  }

  private static Figure number(Figure figure, String shown, Unrated code) {
    return changed(
        figure,
        Optional.of(Exact.of(Long.parseLong(shown))),
        shown,
        new Judgement(code.code(), false, code.word(), "", false, "", Optional.empty(), ""));
  }

  private static Figure because(Figure figure, String reason) {
    return changed(
        figure,
        Optional.empty(),
        "",
        new Judgement(
            Unrated.NO_DATA.code(),
            false,
            Unrated.NO_DATA.word(),
            "",
            false,
            reason,
            Optional.empty(),
            ""));
  }

  private static Figure changed(
      Figure figure, Optional<Exact> value, String shown, Judgement judgement) {
    return new Figure(
        figure.indicator(),
        figure.service(),
        figure.period(),
        value,
        shown,
        figure.numerator(),
        figure.denominator(),
        figure.target(),
        judgement,
        new Coverage(1, 2),
        figure.state(),
        figure.revision(),
        figure.forecast(),
        figure.travel(),
        figure.remarks());
  }

  /** "id=text" for every figure of a page. */
  private static List<String> figuresOf(String html) {
    List<String> figures = new ArrayList<>();
    Matcher fact = FACT.matcher(html);
    while (fact.find()) {
      String rest = html.substring(fact.end());
      int depth = 1;
      Matcher tag = Pattern.compile("<(/?)(span|a|svg)\\b[^>]*>").matcher(rest);
      while (depth > 0 && tag.find()) {
        depth += tag.group(1).isEmpty() ? 1 : -1;
      }
      figures.add(fact.group(1) + "=" + words(rest.substring(0, tag.start())));
    }
    return figures;
  }

  private static List<String> cellsOfPage(String html) {
    return all(Pattern.compile("<t[dh] [^>]*role=\"(?:cell|rowheader)\"[^>]*>(.*?)</t[dh]>"), html)
        .stream()
        .map(PaperRendererTest::words)
        .toList();
  }

  private static List<String> cellsOfMarkdown(String markdown) {
    List<String> cells = new ArrayList<>();
    boolean body = false;
    for (String line : markdown.substring(markdown.indexOf("## 1")).split("\n")) {
      if (line.startsWith("| ---")) {
        body = true;
      } else if (!line.startsWith("|")) {
        body = false;
      } else if (body) {
        for (String cell : line.substring(2, line.length() - 2).split(" \\| ")) {
          cells.add(cell.replaceAll("[●▲■○*\\\\]", "").strip());
        }
      }
    }
    return cells;
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void aYearAndANumberedPlaceAreNotTornApartAtTheEndOfALine() {
    Paper paper =
        FullPaper.paper(
            Map.of("paper", "{summary}\n\nFor 2016-2017 see {table counts}.\n\n{count table}\n"),
            Map.of());
    RenderedPaper text = new PaperRenderer(Map.of()).render(paper);
    assertThat(text.html())
        .contains(
            "For <span class=\"keep\">2016-2017</span> see <a class=\"keep\" href=\"#table-1\">");
    assertThat(text.markdown()).contains("For 2016-2017 see Table 1.");
  }
}
