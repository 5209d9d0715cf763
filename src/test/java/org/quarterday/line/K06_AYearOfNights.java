package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of nights: both clock changes, four quarters' returns, a week in which nothing ran, a
 * crash, a paper issued, corrected once and kept as it is once, a year end. A timer asks every
 * night, on some nights several times; the runs are exactly those that should have been.
 */
class K06_AYearOfNights {
  private static final LocalDate FIRST = LocalDate.of(2017, Month.MARCH, 1);
  private static final LocalDate LAST = LocalDate.of(2018, Month.MAY, 4);
  private static final LocalDate CRASH = LocalDate.of(2017, Month.NOVEMBER, 29);
  private static final List<String> ONCE_MORE_ON =
      List.of(
          "2017-03-26T00:45:00Z",
          "2017-03-26T01:00:00Z",
          "2017-03-26T01:15:00Z",
          "2017-10-29T00:15:00Z",
          "2017-10-29T00:30:00Z",
          "2017-10-29T01:30:00Z");

  @TempDir private Path folder;

  private final List<String> expected = new ArrayList<>();

  private Workplace wexcombe() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.JOBS + "nightly.yaml",
        "description: On two nights of the month\nschedule: 30 1 26,29 * *\n");
    workplace.write(
        Wexcombe.JOBS + "year-end.yaml",
        "description: The year end\nschedule: 0 7 2 5 *\nperiod: 2017-18\npapers: annual\n");
    workplace.write(
        Wexcombe.JOBS + "papers/annual/paper.yaml",
        "title: Annual report\ncommittee: Cabinet\nperiod: year\n");
    return workplace;
  }

  /** Nobody asked from the twenty-fifth to the thirty-first of August. */
  private static boolean isOff(LocalDate day) {
    return day.getYear() == 2017 && day.getMonth() == Month.AUGUST && day.getDayOfMonth() >= 25;
  }

  private void returnsOf(Workplace workplace, LocalDate day) {
    switch (day.toString()) {
      case "2017-07-20" -> housing(workplace, "Q1 2017/18", 60);
      case "2017-09-12" -> housing(workplace, "Q1 2017/18", 58); // counted again: it is held
      case "2017-10-20" -> housing(workplace, "Q2 2017/18", 40);
      case "2018-01-10" -> housing(workplace, "Q1 2017/18", 57); // and again
      case "2018-01-22" -> housing(workplace, "Q3 2017/18", 44);
      case "2018-04-20" -> housing(workplace, "Q4 2017/18", 41);
      default -> {
        // nothing comes on other days
      }
    }
  }

  /** What people decide by day, at ten in the morning. */
  private static void decide(Workplace workplace, LocalDate day) {
    switch (day.toString()) {
      case "2017-08-02" ->
          done(
              Issues.issue(
                  at(workplace, day), "2017-18-Q1", "--accept-open", "Leisure sends nothing"));
      case "2017-10-02" ->
          done(
              Issues.correct(
                  at(workplace, day), "Q1201718.csv", "--reason", "Two were counted twice"));
      case "2018-02-05" ->
          done(
              at(workplace, day)
                  .run(
                      "decline",
                      "wexcombe",
                      "Q1201718.csv",
                      "--reason",
                      "The audit stands",
                      "--by",
                      "Pat Example"));
      default -> {
        // nothing is decided on other days
      }
    }
  }

  private static Workplace at(Workplace workplace, LocalDate day) {
    return workplace.clock(day + "T10:00:00Z");
  }

  private static void done(Ended ended) {
    assertThat(ended.code()).as(ended.messages()).isZero();
  }

  private static void housing(Workplace workplace, String period, int homes) {
    workplace.write(
        Wexcombe.RETURNS + period.replaceAll("\\W", "") + ".csv",
        Wexcombe.rows("H1," + period + ",Housing," + homes + ",,,As it is."));
  }

  @Test
  void theRunsAreExactlyThoseThatShouldHaveBeen() {
    Workplace workplace = wexcombe();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      returnsOf(workplace, day);
      for (String each : ONCE_MORE_ON) {
        if (each.startsWith(day.toString())) {
          ask(workplace, each);
        }
      }
      if (day.equals(CRASH)) {
        crash(workplace.clock(day + "T01:45:00Z"));
      }
      if (!isOff(day)) {
        ask(workplace, day + "T02:00:00Z");
      }
      decide(workplace, day);
      if (day.getMonth() == Month.MAY) {
        ask(workplace, day + "T06:00:00Z"); // seven in the morning there
      }
    }

    expect();
    assertThat(K02_Due.history(workplace)).isEqualTo(expected);
    for (String period : List.of("2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18-Q4")) {
      assertThat(workplace.out("wexcombe").resolve("papers/" + period + "/report/paper.html"))
          .exists();
    }
    assertThat(workplace.published("wexcombe", "papers/2017-18/annual/paper.md")).contains("41");
    assertThat(Issues.file(workplace, "2017-18-Q1", 1, "paper.md")).contains("60 homes");
    assertThat(Issues.file(workplace, "2017-18-Q1", 2, "paper.md"))
        .contains("58 homes (r)")
        .contains("Two were counted twice")
        .doesNotContain("57");
    assertThat(Issues.folder(workplace, "2017-18-Q1", 3)).doesNotExist();
    assertThat(workplace.run("doctor").code()).isZero();
  }

  private static void ask(Workplace workplace, String instant) {
    Ended due = workplace.clock(instant).run("due");
    assertThat(due.code()).as("%s: %s", instant, due.messages()).isZero();
  }

  /** Killed once it has begun: its line is missing, and the next run completes it. */
  private static void crash(Workplace workplace) {
    housing(workplace, "Q2 2017/18", 39);
    try (SecondJvm run = SecondJvm.start(workplace, "due")) {
      run.waitUntilItSays(said -> said.contains("accepted"));
      run.kill();
    }
  }

  private void expect() {
    expected.add("2017-03-01T02:00 nightly done"); // the one before was missed, the year-end's too
    expected.add("2017-03-01T02:00 year-end done");
    expected.add("2017-03-26T02:00 nightly done"); // half past one is left out: at the change
    expected.add("2017-03-29T03:00 nightly done");
    for (int month = 4; month <= 7; month++) {
      if (month == 5) {
        expected.add("2017-05-02T07:00 year-end done");
      }
      nights(2017, month, "03:00");
    }
    expected.add("2017-08-02T11:00 issue done");
    expected.add("2017-09-01T03:00 nightly done"); // both of August, once
    nights(2017, 9, "03:00");
    expected.add("2017-10-02T11:00 correct done");
    expected.add("2017-10-26T03:00 nightly done");
    expected.add("2017-10-29T01:30 nightly done"); // half past one comes twice: the first time
    expected.add("2017-11-26T02:00 nightly done");
    expected.add("2017-11-29T02:00 nightly completed");
    expected.add("2017-11-29T02:00 nightly done");
    nights(2017, 12, "02:00");
    nights(2018, 1, "02:00");
    expected.add("2018-02-05T10:00 decline done");
    expected.add("2018-02-26T02:00 nightly done"); // no twenty-ninth
    expected.add("2018-03-26T03:00 nightly done");
    expected.add("2018-03-29T03:00 nightly done");
    nights(2018, 4, "03:00");
    expected.add("2018-05-02T07:00 year-end done");
  }

  private void nights(int year, int month, String time) {
    for (int day : List.of(26, 29)) {
      expected.add(LocalDate.of(year, month, day) + "T" + time + " nightly done");
    }
  }
}
