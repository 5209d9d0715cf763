package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of a suppressed value appear nowhere but in the record and its sender's receipt. */
class SuppressionTest {
  private static final List<String> SECRETS = List.of("4711", "4712", "4713");

  private static Town town() {
    Town town = new Town();
    town.schemes.add(
        Schemes.of("s", "", "forecast", "exact", "green: met, improved short", "red: otherwise"));
    town.travel.add(Schemes.comparator("short", "previous period"));
    town.travel.add(Schemes.comparator("trend", "average of last 2"));
    town.service("code", "A").service("code", "B");
    town.indicator("aggregation", "ratio", "unit", "%", "service", "A;B");
    town.target("period", "2017-18", "target", "80");
    town.value(
        "period",
        "2017-18-Q1",
        "service",
        "A",
        "value",
        "<5",
        "numerator",
        "4711",
        "denominator",
        "4712",
        "forecast",
        "4713",
        "state",
        "estimated");
    town.value("period", "2017-18-Q2", "service", "A", "numerator", "8", "denominator", "10");
    for (String quarter : List.of("2017-18-Q1", "2017-18-Q2")) {
      town.value("period", quarter, "service", "B", "numerator", "70", "denominator", "100");
    }
    return town;
  }

  @Test
  void noFigureNoReasonAndNoDirectionOfTravelSaysThem() {
    for (String period : List.of("2017-18-Q1", "2017-18-Q2", "2017-18-H1", "2017-18")) {
      Figures figures = town().figures(period);
      for (String secret : SECRETS) {
        assertThat(FigureTable.figures(figures).toString()).doesNotContain(secret);
        assertThat(figures.rows()).noneMatch(f -> f.travel().toString().contains(secret));
      }
    }
  }

  @Test
  void aTraceNamesTheCellAndNotWhatStandsInIt() {
    Town town = town();
    Combined year = town.rollUp().combined(town.indicators.get(0), "", Town.period("2017-18-H1"));
    List<TraceLine> lines = Trace.of(year);
    for (String secret : SECRETS) {
      assertThat(lines).noneMatch(line -> line.value().contains(secret));
    }
    assertThat(lines)
        .filteredOn(line -> line.source().isPresent() && line.service().equals("A"))
        .extracting(TraceLine::what, TraceLine::value)
        .startsWith(
            tuple("value", "suppressed"),
            tuple("numerator", "suppressed"),
            tuple("denominator", "suppressed"),
            tuple("state", "estimated"),
            tuple("forecast", "suppressed"));
  }
}
