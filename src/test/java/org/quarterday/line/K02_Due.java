package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code due} runs what is due or was missed, once, however often it is started. */
class K02_Due {
  @TempDir private Path folder;

  private Workplace wexcombe(String more) {
    return Wexcombe.withHousing(folder)
        .write(
            Wexcombe.JOBS + "nightly.yaml",
            "description: Every night\nschedule: 30 6 * * *\n" + more);
  }

  /** When runs ended, and how, as history tells it. */
  static List<String> history(Workplace workplace) {
    return workplace.run("history", "wexcombe").lines().stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(cells -> cells[0] + " " + cells[1] + " " + cells[4])
        .toList();
  }

  @Test
  void runsOnceADayHoweverOftenItIsStarted() {
    Workplace workplace = wexcombe("").clock("2017-11-13T06:30:00Z");
    Ended first = workplace.run("due");
    assertThat(first.code()).as(first.messages()).isZero();
    Map<String, String> record = Tree.of(workplace.root().resolve("record"));

    for (String later : List.of("2017-11-13T06:30:00Z", "2017-11-13T06:45:00Z")) {
      Ended again = workplace.clock(later).run("due");
      assertThat(again.code()).isZero();
      assertThat(again.results()).isEmpty();
      assertThat(again.lines()).isEmpty();
      assertThat(again.lastMessage())
          .contains("Nothing is due until 14 November 2017, 06:30 (nightly).")
          .endsWith("2 things need a person; see index.html.");
    }

    assertThat(Tree.of(workplace.root().resolve("record"))).isEqualTo(record);
    workplace.clock("2017-11-14T06:31:00Z").run("due");
    assertThat(history(workplace))
        .containsExactly("2017-11-13T06:30 nightly done", "2017-11-14T06:31 nightly done");
  }

  @Test
  void aWeekThatWasMissedIsMadeUpForOnce() {
    Workplace workplace = wexcombe("").clock("2017-11-13T06:30:00Z");
    workplace.run("due");

    workplace.clock("2017-11-20T14:00:00Z").run("due");
    workplace.clock("2017-11-20T14:15:00Z").run("due");
    workplace.clock("2017-11-21T06:30:00Z").run("due");

    assertThat(history(workplace))
        .containsExactly(
            "2017-11-13T06:30 nightly done",
            "2017-11-20T14:00 nightly done",
            "2017-11-21T06:30 nightly done");
  }

  @Test
  void aJobThatSkipsWhatItMissedWaitsForItsNextTime() {
    Workplace workplace = wexcombe("missed: skip\n").clock("2017-11-13T06:30:00Z");
    workplace.run("due");

    Ended late = workplace.clock("2017-11-20T14:00:00Z").run("due");
    workplace.clock("2017-11-21T06:45:00Z").run("due");

    assertThat(late.lastMessage()).contains("Nothing is due until 21 November 2017, 06:30");
    assertThat(history(workplace))
        .containsExactly("2017-11-13T06:30 nightly done", "2017-11-21T06:45 nightly done");
  }

  @Test
  void aRunThatFailedIsTriedAgain() {
    Workplace workplace = wexcombe("").clock("2017-11-13T06:30:00Z");
    workplace.delete("returns");
    Ended failed = workplace.run("due");
    assertThat(failed.code()).isEqualTo(3);

    workplace.write(Wexcombe.RETURNS + "housing-q2.csv", Wexcombe.HOUSING_Q2);
    Ended again = workplace.clock("2017-11-13T06:45:00Z").run("due");

    assertThat(again.code()).as(again.messages()).isZero();
    assertThat(history(workplace))
        .containsExactly("2017-11-13T06:30 nightly failed", "2017-11-13T06:45 nightly done");
  }

  @Test
  void aRunByHandForAnotherPeriodOrDayDoesNotCount() {
    Workplace workplace = wexcombe("").clock("2017-11-13T06:40:00Z");
    workplace.run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q2");
    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2017-11-01");

    workplace.clock("2017-11-13T06:45:00Z").run("due");
    assertThat(history(workplace)).hasSize(3);

    workplace.clock("2017-11-14T06:31:00Z").run("run", Wexcombe.NIGHTLY);
    Ended due = workplace.clock("2017-11-14T06:45:00Z").run("due");
    assertThat(due.lastMessage()).as("by hand, as it is").contains("Nothing is due until");
    assertThat(history(workplace)).hasSize(4);
  }

  @Test
  void aDeadlineIsNoticedEvenIfTheRunNeverStarted() {
    Workplace workplace = wexcombe("missed: skip\ndeadline: 09:00\n").clock("2017-11-13T06:30:00Z");
    workplace.run("due");
    assertThat(workplace.clock("2017-11-14T08:59:00Z").run("due").code()).isZero();
    workplace.clock("2017-11-14T09:00:00Z");

    Ended due = workplace.run("due");
    Ended doctor = workplace.run("doctor");
    Ended schedule = workplace.run("schedule");

    String words = "the job nightly had to be done by 14 November 2017, 09:00, and it has not run.";
    assertThat(due.code()).isEqualTo(1);
    assertThat(due.messages()).contains("wexcombe: " + words);
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.results()).contains("Trouble: wexcombe: " + words);
    assertThat(schedule.messages()).contains(words);

    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.run("due").code()).as("by hand, late").isZero();
  }

  @Test
  void aDeadlineThatSlidesWithEveryNightIsNoticedAllTheSame() {
    Workplace workplace = wexcombe("deadline: 1 working day\n").clock("2017-11-13T06:30:00Z");
    workplace.run("due");

    assertThat(workplace.clock("2017-11-15T23:59:00Z").run("doctor").code()).isZero();
    assertThat(workplace.clock("2017-11-16T00:00:00Z").run("doctor").results())
        .contains("had to be done by the end of 15 November 2017");
    Ended due = workplace.run("due");
    assertThat(due.code()).as("it runs now, and somebody should know that it is late").isEqualTo(1);
    assertThat(workplace.run("due").code()).isZero();
  }

  @Test
  void aDateIsADeadlineForTheFirstRunAndAReplayHasNone() {
    Workplace workplace =
        wexcombe("missed: skip\ndeadline: 14 November 2017\n").clock("2017-11-14T23:59:00Z");
    assertThat(workplace.run("doctor").code()).isZero();
    assertThat(workplace.clock("2017-11-15T00:00:00Z").run("doctor").results())
        .contains("had to be done by the end of 14 November 2017");

    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.clock("2017-12-15T00:00:00Z").run("doctor").code()).isZero();

    Workplace replay = Wexcombe.withHousing(folder.resolve("replay"));
    replay.write(
        Wexcombe.JOBS + "nightly.yaml",
        "description: x\nschedule: 30 6 * * *\nas-of: 2016-11-13\ndeadline: 09:00\n");
    assertThat(replay.run("doctor").code()).isZero();
  }

  @Test
  void oneCouncilThatCannotRunDoesNotKeepTheOthers() {
    Workplace workplace = wexcombe("").clock("2017-11-13T06:30:00Z");
    Wexcombe.councilIn(workplace, "barset");
    workplace.write("jobs/barset/nightly.yaml", "description: x\nschedule: daily\n");

    Ended due = workplace.run("due");

    assertThat(due.code()).isEqualTo(2);
    assertThat(history(workplace)).containsExactly("2017-11-13T06:30 nightly done");
  }
}
