package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs next and why, in the council's own time, without changing anything. */
class K01_Schedule {
  @TempDir private Path folder;

  private Workplace wexcombe() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "nightly.yaml",
        "description: Every night\nschedule: 30 6 * * *\ndeadline: 09:00\n");
    return workplace.write(
        Wexcombe.JOBS + "by-hand.yaml", "description: Now and then\nperiod: 2017-18-Q2\n");
  }

  /** The cells of a job's row, in the order of the names. */
  private static List<String> row(Ended schedule, String job) {
    String line =
        schedule
            .results()
            .lines()
            .filter(l -> l.startsWith("wexcombe," + job + ","))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.replace("\"", ""))
        .toList();
  }

  @Test
  void beforeTheFirstRunItSaysThatItIsMissedAndWhatItWaitsFor() {
    Ended schedule = wexcombe().clock("2017-10-23T12:00:00Z").run("schedule", "wexcombe");

    assertThat(schedule.code()).as(schedule.messages()).isZero();
    assertThat(schedule.results().lines().findFirst())
        .contains("council,job,next,why,period,waits-for,deadline,last-run,outcome");
    assertThat(row(schedule, "nightly"))
        .containsExactly(
            "wexcombe",
            "nightly",
            "2017-10-23T13:00",
            "it was due at 2017-10-23T06:30 and nothing ran; that is made up for once",
            "",
            "5 values for quarter 2, 2017/18 from Housing and Leisure, due by 20 October 2017",
            "2017-10-23T09:00",
            "",
            "");
    assertThat(row(schedule, "by-hand").subList(2, 4))
        .containsExactly("", "it has no schedule and runs when somebody runs it");
    assertThat(schedule.messages())
        .contains("the job nightly had to be done by 23 October 2017, 09:00, and it has not run.");
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void afterARunItWaitsForTheNextTime() {
    Workplace workplace = wexcombe().clock("2017-10-28T05:30:00Z");
    workplace.run("due", "wexcombe");

    Ended schedule = workplace.run("schedule");

    assertThat(row(schedule, "nightly"))
        .containsExactly(
            "wexcombe",
            "nightly",
            "2017-10-29T06:30",
            "at the time that its schedule names, 30 6 * * *",
            "quarter 2, 2017/18",
            "2 values for quarter 2, 2017/18 from Leisure, due by 20 October 2017",
            "2017-10-29T09:00",
            "2017-10-28T06:30",
            "done");
    assertThat(schedule.lastMessage())
        .startsWith("wexcombe: Nothing is due until 29 October 2017, 06:30 (nightly).");
  }

  @Test
  void aFaultInOneCouncilIsSaidAndTheOthersAreShown() {
    Workplace workplace = wexcombe();
    Wexcombe.councilIn(workplace, "barset");
    workplace.write("jobs/barset/nightly.yaml", "description: x\nschedule: 0 6 30 2 *\n");

    Ended schedule = workplace.run("schedule");

    assertThat(schedule.code()).isEqualTo(2);
    assertThat(schedule.messages()).contains("nightly.yaml").contains("a day that never comes");
    assertThat(schedule.results()).contains("wexcombe,nightly,");
  }
}
