package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Hart District Council's public indicator tiles of 2014/15 (MIT licence, github.com/HartDC), of
 * which the free text is left out. No rule is published; met and within 10% give all but a few of
 * the printed colours, and for those the reason shows why they are not the rule's.
 */
class HartCaseTest {
  private static final Set<String> LOWER = Set.of("ETS01", "HR11", "HS01", "RB07", "RB08", "RB09");
  private static final Set<String> COUNTS = Set.of("SNH03", "SNH04", "SNH06");
  private static final Map<String, String> COLOURS =
      Map.of(
          "above target", "green",
          "close to target", "amber",
          "below target", "red",
          "for info only", "data-only",
          "grey", "data-only");

  @Test
  void everyValueOfQuarterOneAndEveryColourButThree() throws IOException {
    assertThat(differing("2014-15-Q1", "hart/2014-15-q1.csv"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ETS01",
                "below target: Green: 0 against 40, lower is better, target met.",
                "IT01",
                "close to target: Red: 42.5% against 60.0%, higher is better, not within 10% (54%);"
                    + " amber needs 11.5 points more.",
                "IT03",
                "above target: Red: 80.6% against 90.0%, higher is better, not within 10% (81%);"
                    + " amber needs 0.4 points more."));
  }

  @Test
  void everyValueOfQuarterTwoAndEveryColourButSix() throws IOException {
    assertThat(differing("2014-15-Q2", "hart/2014-15-q2.csv"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ETS01",
                "below target: Green: 0 against 40, lower is better, target met.",
                "IT06",
                "above target: Red: 0% against 98%, higher is better, not within 10% (88.2%);"
                    + " amber needs 89 points more.",
                "PS05",
                "above target: Red: 0% against 90%, higher is better, not within 10% (81%);"
                    + " amber needs 81 points more.",
                "HS16",
                "above target: Red: 28 against 40, higher is better, not within 10% (36);"
                    + " amber needs 8 more.",
                "HR11",
                "below target: Green: 2.7 days against 3.15 days, lower is better, target met.",
                "FI06",
                "close to target: Green: 97% against 97%, higher is better, target met."));
  }

  @Test
  void onlyTheRestartOfACumulativeYearMakesAnArrowSayMuchWorse() throws IOException {
    Town town = new Town();
    town.travel.add(Schemes.comparator("short", "previous period, always"));
    town.indicator("code", "RB06", "aggregation", "cumulative", "unit", "%");
    town.value("indicator", "RB06", "period", "2013-14-Q4", "value", "98.7");
    town.value("indicator", "RB06", "period", "2014-15-Q1", "value", "30.5");
    assertThat(town.figure("2014-15-Q1").travel().get("short").way()).isEqualTo(TravelWay.WORSE);
    town.travel.set(0, Schemes.comparator("short", "previous period"));
    assertThat(town.figure("2014-15-Q1").travel().get("short").way())
        .isEqualTo(TravelWay.NOT_COMPARABLE);
  }

  /** Of each row whose colour is not the rule's: what was printed, and the rule's reason. */
  private static Map<String, String> differing(String period, String file) throws IOException {
    List<Map<String, String>> rows = PlainCsv.rows(file);
    assertThat(rows).hasSize(45);
    Town town = new Town();
    for (Map<String, String> row : rows) {
      town.indicator(
          "code",
          row.get("ref"),
          "aggregation",
          "latest",
          "unit",
          row.get("unit").equals("percent") ? "%" : row.get("unit"),
          "polarity",
          polarity(row));
      town.value("indicator", row.get("ref"), "period", period, "value", row.get("actual"));
      if (!row.get("target").isEmpty()) {
        town.target("indicator", row.get("ref"), "period", period, "target", row.get("target"));
      }
    }
    Figures figures = town.figures(period);
    Map<String, String> differing = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      Figure figure = figures.find(row.get("ref"), "").orElseThrow();
      assertThat(figure.shown()).as(row.get("ref")).isEqualTo(row.get("actual"));
      String stated = row.get("stated_status");
      if (!figure.judgement().status().equals(COLOURS.get(stated))) {
        differing.put(row.get("ref"), stated + ": " + figure.judgement().reason());
      }
    }
    return differing;
  }

  private static String polarity(Map<String, String> row) {
    boolean information = row.get("stated_status").equals("for info only");
    if (COUNTS.contains(row.get("ref")) || information) {
      return "none";
    }
    return LOWER.contains(row.get("ref")) ? "lower" : "higher";
  }
}
