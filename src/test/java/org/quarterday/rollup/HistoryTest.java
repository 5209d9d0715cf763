package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules, services and targets change; what was reported under the old ones stays as it was. */
class HistoryTest {

  @Test
  void oneIndicatorOverTenYearsEachUnderTheRuleOfItsTime() {
    Town town = new Town();
    town.schemes.add(
        Schemes.of("standard", "2008-09", "value", "exact", "green: met", "red: otherwise"));
    town.schemes.add(
        Schemes.of(
            "standard",
            "2010-11",
            "value",
            "exact",
            "green: met",
            "amber: within 10%",
            "red: otherwise"));
    town.schemes.add(
        Schemes.of(
            "standard",
            "2012-13",
            "value",
            "exact",
            "green: met",
            "amber: under 2 points",
            "red: otherwise"));
    town.schemes.add(
        Schemes.of(
            "standard",
            "2014-15",
            "value",
            "exact",
            "blue: better by over 5%",
            "green: met",
            "amber: floor met",
            "red: otherwise"));
    town.schemes.add(
        Schemes.of(
            "standard",
            "2016-17",
            "value",
            "shown",
            "green: met, improved long",
            "red: otherwise"));
    town.travel.add(Schemes.comparator("long", "same period last year"));
    town.indicator("code", "A1", "aggregation", "ratio", "unit", "%");
    String[] overs = {"840", "850", "765", "764", "831", "830", "893", "800", "849", "8496"};
    List<String> statuses = new ArrayList<>();
    for (int i = 0; i < overs.length; i++) {
      String year = year(2008 + i);
      town.target("period", year, "target", "85", "amber", "80");
      town.value(
          "period", year + "-Q4", "numerator", overs[i], "denominator", i == 9 ? "10000" : "1000");
    }
    town.firstPeriod = Optional.of(Town.period("2030-31"));
    for (int i = 0; i < overs.length; i++) {
      statuses.add(town.figure(year(2008 + i)).judgement().status());
    }
    assertThat(statuses)
        .containsExactly(
            "red", "green", // met or not, to 2009/10
            "amber", "red", // 76.5 is within 10% of 85, 76.4 is not
            "amber", "red", // 83.1 is under 2 points short, 83.0 is 2 points short
            "blue", "amber", // 89.3 is more than 5% better; 80 meets the floor
            "green", "green"); // 84.9 improved on 80.0; 84.96 is 85.0 as shown
  }

  private static String year(int start) {
    int next = (start + 1) % 100;
    return start + "-" + (next < 10 ? "0" : "") + next;
  }

  @Test
  void anAddedVersionOfTheRuleChangesNoEarlierYear() {
    Town town = new Town().indicator("aggregation", "sum");
    town.schemes.add(
        Schemes.of("standard", "2015-16", "value", "exact", "green: within 50%", "red: otherwise"));
    town.target("period", "2016-17-Q1", "target", "10").value("period", "2016-17-Q1", "value", "6");
    Figure before = town.figure("2016-17-Q1");
    town.schemes.add(
        Schemes.of("standard", "2017-18", "value", "exact", "green: met", "red: otherwise"));
    assertThat(town.figure("2016-17-Q1")).isEqualTo(before);
  }

  @Test
  void twoServicesMergedInTheYearKeepTheirRowsAndTheCouncilLosesNothing() {
    Town town = new Town();
    town.service("code", "PARKS", "to", "2017-18-M08", "replaced-by", "PLACE");
    town.service("code", "STREETS", "to", "2017-18-M08", "replaced-by", "PLACE");
    town.service("code", "PLACE", "from", "2017-18-M09");
    town.service("code", "HOMES");
    town.indicator("aggregation", "sum", "frequency", "monthly", "service", "*");
    for (int month = 1; month <= 12; month++) {
      String period = "2017-18-M" + (month < 10 ? "0" : "") + month;
      town.value("period", period, "service", "HOMES", "value", "1");
      if (month <= 8) {
        town.value("period", period, "service", "PARKS", "value", "10");
        town.value("period", period, "service", "STREETS", "value", "100");
      } else {
        town.value("period", period, "service", "PLACE", "value", "1000");
      }
    }
    Figures year = town.figures("2017-18");
    assertThat(year.rows())
        .extracting(Figure::service)
        .containsExactly("PARKS", "STREETS", "PLACE", "HOMES", "");
    assertThat(year.rows())
        .extracting(Figure::shown)
        .containsExactly("80", "800", "4000", "12", "4892");
    assertThat(year.rows())
        .extracting(f -> f.coverage().text())
        .containsExactly("8/8", "8/8", "4/4", "12/12", "32/32");
    assertThat(town.figures("2017-18-Q1").rows())
        .extracting(Figure::service)
        .containsExactly("PARKS", "STREETS", "HOMES", "");
    assertThat(town.figures("2017-18-Q3").find("A1", "").orElseThrow().shown()).isEqualTo("1223");
    assertThat(town.figures("2017-18-Q4").rows())
        .extracting(Figure::service)
        .containsExactly("PLACE", "HOMES", "");
  }

  @Test
  void aTargetChangedByDecisionInTheYearChangesNoQuarterThatHadEnded() {
    Town town = new Town().indicator("aggregation", "mean");
    town.target("period", "2017-18", "target", "90");
    for (String quarter : List.of("Q1", "Q2", "Q3", "Q4")) {
      town.value("period", "2017-18-" + quarter, "value", "85");
    }
    Figure before = town.figure("2017-18-Q1");
    town.target("period", "2017-18", "target", "85", "decided", "2017-09-20");
    assertThat(town.figure("2017-18-Q1")).isEqualTo(before);
    assertThat(List.of("2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18"))
        .extracting(period -> town.figure(period).target())
        .containsExactly("90", "85", "85", "85");
    town.asOf = LocalDate.of(2017, 9, 19);
    assertThat(town.figure("2017-18-Q3").target()).isEqualTo("90");
  }
}
