package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.rollup.Figures;

/** Words that are printed only where they are true. */
class ConditionsTest {
  static final String RECOMMENDATION =
      "{if amber or red}Asks for action on the {if several amber or red}{amber or red}"
          + " indicators{else}indicator{end}\nthat {amber or red is/are} off target{if red}, first of"
          + " all: {red list}{end}.{else}Notes that no\nindicator is off target.{end}";

  /** With three, one and none off target. */
  static List<String> printed(String words) {
    List<String> printed = new ArrayList<>();
    for (List<String> codes :
        List.of(
            List.of("HC01", "HC02", "SV01", "CX01"), List.of("HC01", "SV01"), List.of("HC01"))) {
      printed.add(text(words, only(codes)));
    }
    return printed;
  }

  @Test
  void aSentenceIsRightForSeveralOneAndNone() {
    assertThat(printed(RECOMMENDATION))
        .containsExactly(
            "Asks for action on the three indicators that are off target, first of all: Delayed"
                + " transfers of care.",
            "Asks for action on the indicator that is off target.",
            "Notes that no indicator is off target.");
  }

  @ParameterizedTest
  @CsvSource({
    "red, true",
    "no red, false",
    "one red, true",
    "several red, false",
    "several amber, true",
    "amber or red, true",
    "total, true",
    "several total, true",
    "rated, true",
    "no unrated, false",
    "several unrated, true",
    "actions, true",
    "one awards, true",
    "one risks, true",
    "no raised, true",
    "Off target, true",
  })
  void whatIsCounted(String condition, boolean holds) {
    Scope scope = Scope.whole(FullPaper.paper());
    assertThat(Conditions.holds("if " + condition, scope)).isEqualTo(holds);
    assertThat(Conditions.kept("a{if " + condition + "}b{else}\nc{end}d", scope))
        .isEqualTo(holds ? "ab\nd" : "a\ncd");
  }

  @Test
  void aParagraphOrAnItemFallsAwayWhole() {
    String words =
        "Before.\n\n{if no red}\nNothing is red.\n\n{end}\n- one\n{if red}\n- two\n{end}\n";
    assertThat(markdown(Map.of("paper", words), FiguresFixture.figures()))
        .contains("Before.\n\n- one\n- two\n")
        .doesNotContain("Nothing is red");
  }

  @Test
  void nothingIsLeftWhereAPhraseSaysNothing() {
    Figures rated = only(List.of("HC01"));
    assertThat(text("{unrated} One {unrated} two {unrated}", rated)).isEqualTo("One two");
  }

  @Test
  void aNumberThatIsNotPrintedIsHeldAgainstNoFigure() {
    Paper paper =
        FullPaper.paper(
            Map.of(
                "paper", "{summary}\n\n{if no red}\n\nAll 7 indicators are on target.\n\n{end}\n"),
            Map.of());
    assertThat(new PaperRenderer(Map.of()).document(paper).points()).noneMatch(Point::stops);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a{if red}b | the {if …} has no {end}: write it where its words end.",
        "a{end}b | {end} belongs behind an {if …}, and there is none.",
        "a{if red}b{else}c{else}d{end} | an {if …} has two {else}: take one out.",
        "a{if pink}b{end} | {if pink}: behind “if” stands what is counted",
      })
  void whatIsWrongIsSaidWithItsLine(String words, String said) {
    Map<String, String> passages = Map.of("paper", "First.\n\n" + words.strip() + "\n");
    assertThatThrownBy(() -> markdown(passages, FiguresFixture.figures()))
        .isInstanceOf(TemplateProblem.class)
        .hasMessageContaining("paper.md, line 3: " + said.strip());
  }

  private static String text(String words, Figures figures) {
    List<String> lines =
        markdown(Map.of("paper", "Here: " + words + "\n"), figures).lines().toList();
    return lines.stream().filter(l -> l.startsWith("Here:")).findFirst().orElseThrow().substring(6);
  }

  private static String markdown(Map<String, String> passages, Figures figures) {
    return new PaperRenderer(Map.of())
        .render(FullPaper.paper(passages, Map.of(), figures))
        .markdown();
  }

  private static Figures only(List<String> codes) {
    Figures all = FiguresFixture.figures();
    return new Figures(
        all.council(),
        all.period(),
        all.schemes(),
        all.rows().stream().filter(f -> codes.contains(f.indicator().code())).toList());
  }
}
