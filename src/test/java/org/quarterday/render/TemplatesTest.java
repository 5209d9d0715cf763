package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer may write in a template, and what happens when it is wrong. */
class TemplatesTest {

  @Test
  void figuresInASentenceAreThoseOfTheTable() {
    String markdown =
        render(
"""
## Position

Of <@total/> indicators, <@count status="green"/> (<@percentage status="green"/>)
are on target, see <@see name="counts"/>. HC01 stands at <@figure indicator="HC01"/>.

<@count_table/>
""")
            .markdown();
    assertThat(markdown)
        .contains(
            "1.1 Of nine indicators, three (50%) are on target, see Table 1. HC01 stands at"
                + " 85.4%.");
  }

  @Test
  void sectionsParagraphsAndTablesNumberThemselves() {
    String markdown =
        render("## First\n\nOne.\n\nTwo.\n\n## Second\n\nThree.\n\n- a\n  - b\n\n> Note this.\n")
            .markdown();
    assertThat(markdown)
        .contains("## 1 First\n\n1.1 One.\n\n1.2 Two.\n\n## 2 Second\n\n2.1 Three.\n\n- a\n  - b\n")
        .contains("> Note this.");
  }

  @Test
  void aPassageIsPartOfThePaperAndMayHoldFigures() {
    PaperRenderer renderer =
        new PaperRenderer(Map.of("own.ftl", "## Why\n\n<@passage name=\"why\"/>\n"));
    Map<String, String> why = Map.of("why", "We have *<@count status=\"red\"/>* red indicator.");
    Paper paper = FiguresFixture.paper(FiguresFixture.spec("own", why), FiguresFixture.figures());
    assertThat(renderer.render(paper).markdown()).contains("1.1 We have *one* red indicator.");
  }

  @Test
  void aTableOfTheCouncilsIsNumberedWithTheOthers() {
    assertThat(render("<@table name=\"options\" caption=\"Options\"/>").markdown())
        .contains("**Table 1: Options**\n\n| Option |\n| --- |\n| Endorse the framework |\n");
  }

  @Test
  void anUnknownNameStopsThePaperAndSaysWhere() {
    TemplateProblem problem = problem("## One\n\nAll is ${wel}.\n");
    assertThat(problem).hasMessage("own.ftl, line 3: there is nothing called \"wel\" here.");
    assertThat(problem.template()).isEqualTo("own.ftl");
    assertThat(problem.line()).isEqualTo(3);
  }

  @Test
  void anUnknownNameInAPassageNamesThePassage() {
    PaperRenderer renderer = new PaperRenderer(Map.of("own.ftl", "<@passage name=\"why\"/>"));
    Map<String, String> why = Map.of("why", "So\n\n${that}");
    Paper paper = FiguresFixture.paper(FiguresFixture.spec("own", why), FiguresFixture.figures());
    assertThatThrownBy(() -> renderer.render(paper))
        .hasMessage("why.md, line 3: there is nothing called \"that\" here.");
  }

  @Test
  void anUnknownBlockOrArgumentOrFigureStopsThePaper() {
    assertThat(problem("<@charts/>")).hasMessageStartingWith("own.ftl, line 1: ");
    assertThat(problem("\n<@count_table per=\"service\"/>"))
        .hasMessage("own.ftl, line 2: <@count_table> knows by, name and caption, not per.");
    assertThat(problem("<@figure indicator=\"HC99\"/>"))
        .hasMessage("own.ftl, line 1: There is no figure \"HC99\" in this paper.");
    assertThat(problem("<@passage name=\"gone\"/>"))
        .hasMessage(
            "own.ftl, line 1: The paper has no passage called \"gone\": put gone.md into its folder.");
    assertThat(problem("<#if>")).hasMessageStartingWith("own.ftl, line 1: ");
  }

  @Test
  void aReferenceToNothingStopsThePaper() {
    assertThatThrownBy(() -> render("See <@see name=\"table-76\"/>."))
        .isInstanceOf(PaperFault.class)
        .hasMessage(
            "templates/own.ftl, line 1: The paper refers to \"table-76\", which is not in it. Nothing in it"
                + " has a name.");
  }

  @Test
  void twoBlocksOfOneNameStopThePaperAndTwoNamesDoNot() {
    assertThatThrownBy(() -> render("<@count_table/>\n\n<@count_table/>"))
        .isInstanceOf(PaperFault.class)
        .hasMessage("Two blocks of the paper are both called \"counts\".");
    assertThat(render("<@count_table/>\n\n<@count_table name=\"again\"/>").markdown())
        .contains("**Table 1: ")
        .contains("**Table 2: ");
  }

  @Test
  void aMissingTemplateIsNamed() {
    PaperRenderer renderer = new PaperRenderer(Map.of());
    Paper paper =
        FiguresFixture.paper(FiguresFixture.spec("gone", Map.of()), FiguresFixture.figures());
    assertThatThrownBy(() -> renderer.render(paper))
        .hasMessage("gone.ftl: there is no such template.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${paper.class.protectionDomain}",
        "${paper?api.class}",
        "${paper.title?api.getClass()}",
        "<#include \"/etc/passwd\">",
      })
  void aTemplateReachesNothingBeyondThePaper(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(TemplateProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# A second title", "![crest](crest.png)", "[x](javascript:alert(1))"})
  void whatAPaperCannotHoldIsRefusedInWords(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(PaperFault.class);
  }

  @Test
  void htmlInATemplateIsText() {
    assertThat(render("Say <b onclick=\"x()\">this</b>.\n\n<script>x</script>").html())
        .contains("Say &lt;b onclick=&quot;x()&quot;&gt;this&lt;/b&gt;.")
        .doesNotContain("<script");
  }

  @Test
  void wordsOfThePaperAreTextToo() {
    PaperRenderer renderer = new PaperRenderer(Map.of("own.ftl", "Title: ${paper.title}"));
    PaperSpec usual = FiguresFixture.spec("own", Map.of());
    PaperSpec spec =
        new PaperSpec(
            usual.name(),
            "*A* <b>\uE000B0\uE001",
            usual.committee(),
            usual.period(),
            usual.meeting(),
            usual.scheme(),
            usual.template(),
            usual.by(),
            usual.order(),
            usual.include(),
            usual.header(),
            false,
            "Part II, paragraph 3",
            usual.passages(),
            usual.tables(),
            usual.with());
    RenderedPaper paper = renderer.render(FiguresFixture.paper(spec, FiguresFixture.figures()));
    assertThat(paper.html()).contains("<p>Title: *A* &lt;b&gt;B0</p>");
    assertThat(paper.markdown()).contains("Title: \\*A\\* \\<b\\>B0");
    assertThat(paper.html()).contains("Yes, not for publication: Part II, paragraph 3");
  }

  @Test
  void aCouncilsStyleComesAfterTheBuiltInOneAndLoadsNothing() {
    PaperRenderer renderer = new PaperRenderer(Map.of("style.css", ":root { --accent: #4b2e83; }"));
    assertThat(renderer.render(FiguresFixture.paper()).html()).contains("--accent: #4b2e83;");
    assertThatThrownBy(() -> new PaperRenderer(Map.of("style.css", "@import 'x.css';")))
        .isInstanceOf(TemplateProblem.class);
    assertThatThrownBy(() -> new PaperRenderer(Map.of("style.css", "a{background:url(//x.y)}")))
        .isInstanceOf(TemplateProblem.class);
    assertThatThrownBy(() -> new PaperRenderer(Map.of("style.css", "</style><script>")))
        .isInstanceOf(TemplateProblem.class);
  }

  private static RenderedPaper render(String template) {
    return new PaperRenderer(Map.of("own.ftl", template))
        .render(
            FiguresFixture.paper(FiguresFixture.spec("own", Map.of()), FiguresFixture.figures()));
  }

  private static TemplateProblem problem(String template) {
    return catchThrowableOfType(TemplateProblem.class, () -> render(template));
  }

  /** What would count as nought, or run for ever, is said with its place instead. */
  @Test
  void aMisspeltStatusOrAPassageThatAsksForItselfStopsThePaper() {
    assertThat(problem("{count, status gren} <@said words=\"count, status gren\"/>"))
        .hasMessageStartingWith("own.ftl, line 1: There is nothing called {status gren} here.");
    assertThat(problem("<@said words=\"percentage, status green, of none\"/>"))
        .hasMessage("own.ftl, line 1: {percentage} knows of rated, not none.");
    assertThat(problem("<@said words=\"action count, plan NOPE\"/>"))
        .hasMessage("own.ftl, line 1: There is no plan \"NOPE\".");
    assertThat(problem("<@said words=\",\"/>"))
        .hasMessage("own.ftl, line 1: {,}: nothing is asked for before the comma.");
    assertThatThrownBy(() -> passage("why", "So {passage why}."))
        .hasMessageStartingWith("why.md, line 1: The passage why.md asks for itself");
  }

  @Test
  void aHeadingWithoutWordsStopsThePaper() {
    for (String heading : new String[] {"#", "##"}) {
      assertThatThrownBy(() -> render("One.\n\n" + heading + "\n\nTwo."))
          .isInstanceOf(PaperFault.class)
          .hasMessageStartingWith("templates/own.ftl, line 3: A heading has no words");
    }
  }

  @Test
  void whatIsExemptIsNotThereForATemplateThatIncludesIt() {
    PaperRenderer renderer =
        new PaperRenderer(Map.of("own.ftl", "<#include \"passages/exempt-land.md\">"));
    Map<String, String> exempt = Map.of("exempt-land", "The land is worth a lot.");
    Paper paper =
        FiguresFixture.paper(FiguresFixture.spec("own", exempt), FiguresFixture.figures());
    assertThat(renderer.render(paper).markdown())
        .doesNotContain("worth a lot")
        .contains("is in the exempt paper");
  }

  private static RenderedPaper passage(String name, String text) {
    PaperRenderer renderer =
        new PaperRenderer(Map.of("own.ftl", "<@passage name=\"" + name + "\"/>"));
    Map<String, String> passages = Map.of(name, text);
    return renderer.render(
        FiguresFixture.paper(FiguresFixture.spec("own", passages), FiguresFixture.figures()));
  }
}
