package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.period.Period;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.TableKind;

/** What stands of an action after several returns. */
class ActionReportsTest {
  private static final LocalDate RECEIVED = LocalDate.of(2017, 10, 20);

  private static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }

  private static WorkLayer row(long arrival, String about, Map<String, String> cells) {
    Map<String, Integer> columns = Map.of("action", 1, "status", 2, "commentary", 3);
    return new WorkLayer(
        new Arrival(
            arrival, "r" + arrival + ".xlsx", "00", "xlsx", List.of("Plan"), RECEIVED, RECEIVED),
        new OtherRow(TableKind.ACTIONS, Optional.of(period(about)), "", 0, 5, cells, columns));
  }

  private static ActionReport newest(ActionReports reports, String asked) {
    return reports.upTo("A1", period(asked)).get(0);
  }

  @Test
  void aLaterRowReplacesOnlyTheCellsThatItFills() {
    ActionReports reports =
        ActionReports.of(
            List.of(
                row(
                    1,
                    "2017-18-Q2",
                    Map.of("action", "A1", "status", "late", "commentary", "Rain.")),
                row(2, "2017-18-Q2", Map.of("action", "A1", "status", "done"))));
    ActionReport stands = newest(reports, "2017-18-Q2");
    assertThat(stands.cell("status")).contains("done");
    assertThat(stands.cell("commentary")).contains("Rain.");
    assertThat(stands.revision()).isEqualTo(2);
    assertThat(stands.source("status").map(Source::words)).contains("r2.xlsx, Plan, B5");
    assertThat(stands.source("commentary").map(Source::words)).contains("r1.xlsx, Plan, C5");
    assertThat(stands.source("remedy")).isEmpty();
  }

  @Test
  void theSameSaidAgainIsNoRevision() {
    Map<String, String> cells = Map.of("action", "A1", "status", "late");
    ActionReports reports =
        ActionReports.of(List.of(row(1, "2017-18-Q2", cells), row(2, "2017-18-Q2", cells)));
    assertThat(newest(reports, "2017-18-Q2").revision()).isEqualTo(1);
  }

  @Test
  void theNewestReportUpToThePeriodsEndIsFirstAndTheVeryPeriodStandsBeforeOthersOfItsEnd() {
    ActionReports reports =
        ActionReports.of(
            List.of(
                row(1, "2017-18-H1", Map.of("action", "A1", "status", "half")),
                row(2, "2017-18-Q2", Map.of("action", "A1", "status", "quarter")),
                row(3, "2017-18-M05", Map.of("action", "A1", "status", "august")),
                row(4, "2017-18-Q3", Map.of("action", "A1", "status", "later"))));
    assertThat(newest(reports, "2017-18-Q2").cell("status")).contains("quarter");
    assertThat(newest(reports, "2017-18-H1").cell("status")).contains("half");
    assertThat(newest(reports, "2017-18-M05").cell("status")).contains("august");
    assertThat(newest(reports, "2018-19-Q1").cell("status")).contains("later");
    assertThat(reports.upTo("A1", period("2017-18-Q1"))).isEmpty();
    assertThat(reports.periods())
        .containsExactly(
            period("2017-18-M05"),
            period("2017-18-Q2"),
            period("2017-18-H1"),
            period("2017-18-Q3"));
  }
}
