package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers typed by hand, held against nine indicators: three on target (50% of the rated), two just
 * short (33%), one below target (17%), three not rated; three priorities, two tables, one appendix.
 */
class TypedNumbersTest {
  private static final String PLACES = "\n\n{count table}\n\n{options}\n\n# Appendix: All {#all}\n";

  private static List<Point> stops(String words) {
    Paper paper = FullPaper.paper(Map.of("paper", "{summary}\n\n" + words + PLACES), Map.of());
    return new PaperRenderer(Map.of())
        .document(paper).points().stream().filter(Point::stops).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three indicators were performing at or above target.",
        "3 of the 9 indicators, 50%, were performing at or above target, two, 33%, were just short of"
            + " target and one indicator, 17%, was below target.",
        "The framework has nine indicators in three priorities.",
        "Six indicators have a status; three indicators are not on target.",
        "Delayed transfers of care stood at 14.2 days against a target of 10.",
        "HC02 took 14.2 days.",
        "See table 1 and appendix 1; there are two tables and one appendix.",
        "On 30 September 2017 the Plan 2017-2021 had run for 6 months and cost £69,000.",
        "The new framework replaces {free: 69} indicators.",
        "Residents waited 12 minutes, and 5% fewer complained.",
        "Red tape was cut: 12 forms were dropped.",
        "100% of strategic priorities on target.",
        "Some contribute to more than one priority; there is no table of costs.",
        "The Section 151 Officer agrees, as section 17 of the Act asks.",
        "It counts when none of its indicators is below target.",
      })
  void whatAgreesAndWhatSpeaksOfSomethingElseIsFree(String words) {
    assertThat(stops(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four indicators were performing at or above target.",
        "3 of the 10 indicators were performing at or above target.",
        "Three indicators, 64%, were performing at or above target.",
        "Two indicators were below target.",
        "The framework has 69 indicators.",
        "There are six priorities.",
        "There are four supporting appendices.",
        "Delayed transfers of care stood at 12.4 days.",
        "Homes let within 21 days stood at 92%.",
        "See table 5.",
        "See appendix 3.",
      })
  void whatContradictsAFigureStopsThePaper(String words) {
    assertThat(stops(words)).hasSize(1);
  }

  @Test
  void theMessageNamesPlaceNumberFigureAndWhatToWrite() {
    assertThat(stops("Some words.\n\nIn the half year 17 indicators were below target."))
        .containsExactly(
            new Point(
                Point.Weight.STOPS,
                "\"17\" is typed, and the figure is one (below target)",
                "paper.md, line 5",
                "Write {red}; or, if it speaks of something else, {free: 17}"));
  }

  @Test
  void tablesAreHeldToTheFiguresToo() {
    Paper paper = FullPaper.paper();
    assertThat(new PaperRenderer(Map.of()).document(paper).points()).noneMatch(Point::stops);
  }
}
