package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What services wrote beside their values goes with the figure. */
class RemarksTest {

  @Test
  void theNewestWordsOfEachServiceInThePeriodStand() {
    Town town = new Town().indicator("aggregation", "sum", "service", "A;B");
    town.service("code", "A").service("code", "B");
    town.value("period", "2016-17-Q4", "service", "A", "value", "1", "commentary", "last year");
    town.value("period", "2017-18-Q1", "service", "A", "value", "1", "commentary", "slow start");
    town.value("period", "2017-18-Q2", "service", "A", "value", "1", "commentary", "recovered");
    town.value("period", "2017-18-Q1", "service", "B", "value", "1", "action", "hire two");
    town.value("period", "2017-18-Q2", "service", "B", "value", "1");
    town.value("period", "2017-18-Q3", "service", "B", "value", "1", "commentary", "later");
    Figures half = town.figures("2017-18-H1");
    assertThat(half.find("A1", "").orElseThrow().remarks())
        .containsExactly(
            new Remark("A", Town.period("2017-18-Q2"), "recovered", "", "return-3.csv, H4"),
            new Remark("B", Town.period("2017-18-Q1"), "", "hire two", "return-4.csv, I5"));
    assertThat(half.find("A1", "B").orElseThrow().remarks()).hasSize(1);
    assertThat(town.figures("2017-18-Q2").find("A1", "B").orElseThrow().remarks()).isEmpty();
  }

  @Test
  void wordsForThePeriodItselfStandBesideThoseOfItsParts() {
    Town town = new Town().indicator("aggregation", "sum");
    town.value("period", "2017-18-Q1", "value", "1", "commentary", "quarter");
    town.value("period", "2017-18-H1", "value", "1", "commentary", "half year");
    assertThat(town.figure("2017-18-H1").remarks())
        .extracting(Remark::commentary)
        .containsExactly("half year");
  }

  @Test
  void theNewestForecastUpToThePeriodStands() {
    Town town = new Town().indicator("aggregation", "sum");
    town.value("period", "2016-17-Q4", "value", "1", "forecast", "9");
    assertThat(town.figure("2017-18-Q1").forecast()).isEmpty();
    town.value("period", "2017-18-Q1", "value", "1", "forecast", "10");
    town.value("period", "2017-18-Q2", "value", "1");
    town.value("period", "2017-18-Q3", "value", "1", "forecast", "12");
    assertThat(List.of("2017-18-Q1", "2017-18-Q2", "2017-18-Q3"))
        .extracting(p -> town.figure(p).forecast().orElseThrow().toPlainString())
        .containsExactly("10", "10", "12");
  }

  /** A quarter sent month by month has the words of its months. */
  @Test
  void whatWasSaidBesideFinerPeriodsBelongsToTheFigureThatIsMadeOfThem() {
    Town town = new Town().indicator("aggregation", "sum", "frequency", "quarterly");
    town.value("period", "2017-18-M04", "value", "1", "commentary", "July", "forecast", "7");
    town.value("period", "2017-18-M06", "value", "1", "commentary", "September", "forecast", "9");
    Figure quarter = town.figure("2017-18-Q2");
    assertThat(quarter.remarks()).extracting(Remark::commentary).containsExactly("September");
    assertThat(quarter.forecast().orElseThrow()).isEqualByComparingTo("9");
  }

  @Test
  void aQuartersForecastIsTheYearsNewest() {
    Town town = new Town().indicator("aggregation", "latest", "frequency", "annual");
    town.value("period", "2017-18-Q1", "value", "5", "forecast", "110");
    assertThat(town.figure("2017-18").forecast().orElseThrow()).isEqualByComparingTo("110");
  }
}
