package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return was received on the day of the run that first saw it, whatever is run later. */
class B03_ReceivedOnce {
  @TempDir private Path folder;

  private static String received(Workplace workplace, String place) {
    return workplace.receipt("wexcombe", place).get("received").asString();
  }

  @Test
  void noRerunAndNoAsOfDateMovesTheDay() {
    Workplace workplace = Wexcombe.withHousing(folder).clock("2017-10-20T09:00:00Z");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(received(workplace, "housing-q2.csv")).isEqualTo("2017-10-20");

    workplace.clock("2017-10-25T09:00:00Z").run("run", Wexcombe.NIGHTLY, "--as-of", "2017-12-01");
    assertThat(received(workplace, "housing-q2.csv")).isEqualTo("2017-10-20");

    workplace.write(Wexcombe.RETURNS + "leisure.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    workplace.clock("2017-10-26T09:00:00Z").run("run", Wexcombe.NIGHTLY);
    workplace.delete("out");
    workplace.clock("2017-10-27T09:00:00Z").run("run", Wexcombe.NIGHTLY);
    assertThat(received(workplace, "housing-q2.csv")).isEqualTo("2017-10-20");
    assertThat(received(workplace, "leisure.csv")).isEqualTo("2017-10-26");
  }

  @Test
  void theDayIsTheCouncilsOwn() {
    Workplace workplace = Wexcombe.withHousing(folder).clock("2017-07-20T23:30:00Z");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(received(workplace, "housing-q2.csv"))
        .as("half past midnight in London in summer")
        .isEqualTo("2017-07-21");
  }

  @Test
  void aRowRefusedAndTriedAgainKeepsTheDayOfItsReturn() {
    Workplace workplace = Wexcombe.in(folder).clock("2017-10-20T09:00:00Z");
    workplace.write(Wexcombe.RETURNS + "new.csv", Wexcombe.rows("N1,Q2 2017/18,,5,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS + "N1,Newly counted,none,sum,,0,homes,housing\n");
    workplace.clock("2017-10-30T09:00:00Z").run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.status("wexcombe", "new.csv")).isEqualTo("accepted");
    assertThat(received(workplace, "new.csv")).isEqualTo("2017-10-20");
  }

  @Test
  void anEarlierDayThatTheSettingsStateIsShownAsStated() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "returns.yaml", "- files: \"housing-*\"\n  received: 2017-10-05\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(received(workplace, "housing-q2.csv")).isEqualTo("2017-10-05");
  }
}
