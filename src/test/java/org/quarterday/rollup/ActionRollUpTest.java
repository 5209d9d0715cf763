package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.accept.Source;

/** Where the actions of Castlemoor's plans stand for a period. */
class ActionRollUpTest {
  private static ActionFigure find(ActionFigures figures, String action) {
    return figures.find(action).orElseThrow();
  }

  private static List<String> codes(List<ActionFigure> figures) {
    return figures.stream().map(f -> f.action().code()).toList();
  }

  @Test
  void anActionStandsAsItsServiceReportsIt() {
    ActionFigures figures =
        new ActionsFixture()
            .said(
                "H1",
                "2017-18-Q2",
                "status: delayed",
                "due: 2018-06-30",
                "progress: 40%",
                "commentary: The seller is slow.",
                "remedy: Counsel instructed.")
            .at("2017-18-Q2");
    ActionFigure homes = find(figures, "H1");
    assertThat(homes.status()).isEqualTo("delayed");
    assertThat(homes.word()).isEqualTo("Delayed");
    assertThat(homes.action().due()).contains(LocalDate.of(2018, 3, 31));
    assertThat(homes.dueNow()).contains(LocalDate.of(2018, 6, 30));
    assertThat(homes.isOlder()).isFalse();
    assertThat(homes.revision()).isEqualTo(1);
    assertThat(homes.sources().get("remedy")).extracting(Source::words).isEqualTo("1.csv, F2");
    assertThat(ActionTable.actions(figures))
        .contains(
            List.of(
                "H1",
                "Action H1",
                "IP",
                "",
                "homes;green",
                "housing",
                "delayed",
                "Delayed",
                "2018-03-31",
                "2018-06-30",
                "no",
                "40%",
                "The seller is slow.",
                "Counsel instructed."));
  }

  @Test
  void onlyActionsInForceOnThePeriodsLastDayAreShownInTheCouncilsOrder() {
    ActionsFixture castlemoor = new ActionsFixture();
    assertThat(codes(castlemoor.at("2017-18-Q1").rows()))
        .containsExactly("H1", "H1.1", "H1.2", "L1", "T1");
    assertThat(codes(castlemoor.at("2017-18-Q2").rows()))
        .containsExactly("H1", "H1.1", "H1.2", "T1");
  }

  @Test
  void milestonesStandUnderTheirAction() {
    ActionFigures figures = new ActionsFixture().at("2017-18-Q2");
    assertThat(codes(figures.topmost())).containsExactly("H1", "T1");
    assertThat(codes(figures.milestones("H1"))).containsExactly("H1.1", "H1.2");
  }

  @Test
  void aStatusHasTheWordOfItsOwnPlan() {
    ActionFigures figures =
        new ActionsFixture()
            .said("H1.1", "2017-18-Q2", "status: done")
            .said("T1", "2017-18-Q2", "status: done")
            .at("2017-18-Q2");
    assertThat(find(figures, "H1.1").word()).isEqualTo("Completed");
    assertThat(find(figures, "T1").word()).isEqualTo("Planted");
  }

  /**
   * A quarter's paper says what was overdue when the quarter ended, whenever it is drawn; while the
   * quarter runs, what is overdue today.
   */
  @ParameterizedTest(name = "due {0}, revised {1}, {2}, drawn on {3}: overdue at quarter 2: {4}")
  @CsvSource({
    "H1.1,           , on-track, 2017-11-20, yes", // due 30 September, the quarter's last day
    "H1.1,           , done,     2017-11-20, no",
    "H1.1, 2017-12-31, on-track, 2017-11-20, no",
    "H1,   2017-08-31, delayed,  2017-11-20, yes",
    "H1.2,           , on-track, 2017-11-20, no", // due 15 October, after the quarter
    "H1.2,           , on-track, 2018-11-20, no",
    "H1.1,           , on-track, 2017-09-30, no", // its day is not over yet
    "H1.1, 2017-09-29, on-track, 2017-09-30, yes",
  })
  void anActionIsOverdueWhenItIsOpenAndItsDayHasGone(
      String action, String revised, String status, LocalDate drawn, String overdue) {
    ActionsFixture castlemoor = new ActionsFixture();
    castlemoor.said(action, "2017-18-Q2", "status: " + status);
    if (revised != null) {
      castlemoor.said(action, "2017-18-Q2", "due: " + revised);
    }
    assertThat(find(castlemoor.at("2017-18-Q2", drawn), action).overdue())
        .isEqualTo(overdue.equals("yes"));
  }

  @Test
  void whereNothingCameItSaysSoAndTheActionMayBeOverdueAllTheSame() {
    ActionFigure trees = find(new ActionsFixture().at("2017-18-Q2"), "T1");
    assertThat(trees.status()).isEqualTo("not-returned");
    assertThat(trees.word()).isEqualTo("no return received");
    assertThat(trees.returned()).isFalse();
    assertThat(trees.overdue()).isTrue();
  }

  @Test
  void untilReturnsAreDueNothingIsMissing() {
    ActionsFixture castlemoor = new ActionsFixture();
    assertThat(find(castlemoor.at("2017-18-Q2", LocalDate.of(2017, 10, 15)), "T1").word())
        .isEqualTo("not due yet");
    assertThat(find(castlemoor.at("2017-18-Q2", LocalDate.of(2017, 10, 16)), "T1").word())
        .isEqualTo("no return received");
  }

  @Test
  void aStatusHoldsUntilAnotherIsGivenAndSaysForWhichPeriodItWas() {
    ActionFigures figures =
        new ActionsFixture()
            .said("H1.1", "2017-18-Q1", "status: done", "commentary: Bought in May.")
            .said("H1.2", "2017-18-Q3", "status: done")
            .at("2017-18-Q2");
    ActionFigure land = find(figures, "H1.1");
    assertThat(land.word()).isEqualTo("Completed");
    assertThat(land.isOlder()).isTrue();
    assertThat(land.saidFor()).contains(ActionsFixture.period("2017-18-Q1"));
    assertThat(land.commentary()).isEqualTo("Bought in May.");
    assertThat(find(figures, "H1.2").status()).as("nothing from later").isEqualTo("not-returned");
  }

  @Test
  void aRevisedDayHoldsAndWordsAreTheNewestReportsAlone() {
    ActionFigure homes =
        find(
            new ActionsFixture()
                .said(
                    "H1",
                    "2017-18-Q1",
                    "status: delayed",
                    "due: 2018-06-30",
                    "remedy: Counsel instructed.")
                .said("H1", "2017-18-Q2", "status: on-track", "commentary: Settled.")
                .at("2017-18-Q2"),
            "H1");
    assertThat(homes.revisedDue()).contains(LocalDate.of(2018, 6, 30));
    assertThat(homes.sources().get("due")).extracting(Source::words).isEqualTo("1.csv, C2");
    assertThat(homes.commentary()).isEqualTo("Settled.");
    assertThat(homes.remedy()).isEmpty();
  }

  @Test
  void aStatusThatTheSettingsNoLongerHaveIsShownAsItStandsInTheRecord() {
    ActionFigures figures =
        new ActionsFixture().said("T1", "2017-18-Q2", "status: delayed").at("2017-18-Q2");
    assertThat(find(figures, "T1").word()).as("a word of the other plan").isEqualTo("delayed");
    assertThat(figures.statuses()).isEqualTo(List.of("done", "on-track", "delayed"));
    assertThat(find(figures, "T1").saidFor()).isEqualTo(Optional.of(figures.period()));
  }
}
