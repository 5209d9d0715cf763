package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Percentages;

/** How many of Castlemoor's actions have which status: two have none, one of two is completed. */
class ActionSummaryTest {
  private static ActionsFixture castlemoor() {
    return new ActionsFixture()
        .said("H1", "2017-18-Q2", "status: on-track")
        .said("H1.1", "2017-18-Q2", "status: done");
  }

  private static List<String> counts(ActionsFixture castlemoor, String by) {
    return new ActionSummary(castlemoor.at("2017-18-Q2"))
        .statuses(by).stream()
            .filter(c -> c.count() > 0 || c.group().isEmpty())
            .map(
                c ->
                    c.group()
                        + " "
                        + c.status()
                        + " "
                        + c.count()
                        + " of "
                        + c.base()
                        + "/"
                        + c.total()
                        + c.percent().map(BigDecimal::toPlainString).map(p -> " " + p).orElse(""))
            .toList();
  }

  @Test
  void everyStatusIsCountedInTheOrderOfTheSettingsThenWhatDidNotCome() {
    assertThat(counts(castlemoor(), "all"))
        .containsExactly(
            " done 1 of 2/4 50",
            " on-track 1 of 2/4 50",
            " delayed 0 of 2/4 0",
            " not-due 0 of 2/4",
            " not-returned 2 of 2/4");
  }

  @Test
  void sharesMayBeOfAllActions() {
    assertThat(counts(castlemoor().percentagesOf(Percentages.Base.ALL), "all"))
        .containsExactly(
            " done 1 of 4/4 25",
            " on-track 1 of 4/4 25",
            " delayed 0 of 4/4 0",
            " not-due 0 of 4/4 0",
            " not-returned 2 of 4/4 50");
  }

  @Test
  void anActionCountsInEachOfItsGroups() {
    assertThat(counts(castlemoor(), "plan"))
        .containsExactly(
            "IP done 1 of 2/3 50",
            "IP on-track 1 of 2/3 50",
            "IP not-returned 1 of 2/3",
            "TP not-returned 1 of 0/1");
    assertThat(counts(castlemoor(), "priority"))
        .containsExactly(
            "homes done 1 of 2/3 50",
            "homes on-track 1 of 2/3 50",
            "homes not-returned 1 of 2/3",
            "green on-track 1 of 1/2 100",
            "green not-returned 1 of 1/2");
    assertThat(counts(castlemoor(), "directorate"))
        .contains("People done 1 of 2/3 50", "Place not-returned 1 of 0/1");
  }

  @Test
  void overdueIsCountedBesideTheStatusesAndEveryGroupAddsUp() {
    assertThat(counts(castlemoor(), "overdue"))
        .containsExactly(
            "yes not-returned 1 of 0/1",
            "no done 1 of 2/3 50",
            "no on-track 1 of 2/3 50",
            "no not-returned 1 of 2/3");
  }

  @Test
  void theCountsOfEveryGroupTieToItsTotal() {
    ActionSummary summary = new ActionSummary(castlemoor().at("2017-18-Q2"));
    for (String by : ActionSummary.BYS) {
      summary
          .groups(by)
          .forEach(
              (group, members) ->
                  assertThat(
                          summary.statuses(by).stream()
                              .filter(c -> c.group().equals(group))
                              .mapToInt(StatusCount::count)
                              .sum())
                      .as(by + " " + group)
                      .isEqualTo(members.size()));
    }
  }
}
