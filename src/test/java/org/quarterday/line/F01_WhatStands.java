package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later return replaces the cells that it fills, and no others. */
class F01_WhatStands {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void housingHasSentItsReturn() {
    workplace = Wexcombe.withHousing(folder);
    run();
  }

  private void run() {
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
  }

  private void send(String name, String... rows) {
    workplace.write(Wexcombe.RETURNS + name, Wexcombe.rows(rows));
    run();
  }

  private String figure(String indicator) {
    return workplace
        .published("wexcombe", "figures/2017-18-Q2.csv")
        .lines()
        .filter(l -> l.matches(indicator + ",[^,]*,,.*"))
        .findFirst()
        .orElseThrow();
  }

  private String paper() {
    return workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.html");
  }

  @Test
  void anotherValueIsTheNextRevision() {
    send("later.csv", "H1,Q2 2017/18,Housing,44,,,");

    assertThat(figure("H1")).startsWith("H1,Empty homes,,2017-18-Q2,44,44,,,45,green,");
    assertThat(figure("H1")).contains(",final,2,44,45,");
    assertThat(figure("C1")).as("what it does not say stays").contains("2017-18-Q2,90,90.0,90,100");
  }

  @Test
  void blanksReplaceNothing() {
    send(
        "later.csv",
        "H1,Q2 2017/18,Housing,,,,",
        "C1,Q2 2017/18,Housing,,,,",
        "W1,Q2 2017/18,,3,,,");

    assertThat(figure("H1")).contains("2017-18-Q2,40,40,").contains(",final,1,");
    assertThat(figure("C1")).contains("2017-18-Q2,90,90.0,90,100");
  }

  @Test
  void aRowWithOnlyCommentaryReplacesOnlyThat() {
    workplace.alter(Wexcombe.JOBS + "targets.csv", "H1,2017-18-Q2,45", "H1,2017-18-Q2,30");
    run();
    assertThat(paper()).contains("Four homes were let again.");

    send("words.csv", "H1,Q2 2017/18,Housing,,,,The count was checked.");

    assertThat(figure("H1")).contains("2017-18-Q2,40,40,").contains(",final,1,");
    assertThat(paper()).contains("The count was checked.").doesNotContain("let again");
  }

  @Test
  void aWithdrawnValueIsGoneUntilAnotherComes() {
    send("withdraw.csv", "H1,Q2 2017/18,Housing,withdrawn,,,");
    assertThat(figure("H1")).startsWith("H1,Empty homes,,2017-18-Q2,,").contains(",not-returned,");

    send("z-again.csv", "H1,Q2 2017/18,Housing,41,,,");
    assertThat(figure("H1")).contains("2017-18-Q2,41,41,").contains(",green,");
  }

  @Test
  void theServiceMaySayWhyThereIsNothing() {
    send("later.csv", "H1,Q2 2017/18,Housing,\"not available\",,,");

    assertThat(figure("H1")).startsWith("H1,Empty homes,,2017-18-Q2,,").contains(",no-data,");
  }

  @Test
  void theCouncilsOwnValueStandsBeforeThoseOfItsServices() {
    send("leisure.csv", "S1,Q2 2017/18,Leisure,5,,,");
    assertThat(figure("S1")).as("twelve and five").contains("2017-18-Q2,17,17,").contains("2/2");

    send("payroll.csv", "S1,Q2 2017/18,,21,,,");

    assertThat(figure("S1")).startsWith("S1,Days lost to sickness,,2017-18-Q2,21,21,,,20,amber,");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("S1,Days lost to sickness,housing,2017-18-Q2,12,12,")
        .contains("S1,Days lost to sickness,leisure,2017-18-Q2,5,5,");
  }

  @Test
  void whatWasKnownOnAnEarlierDayCanBeAskedFor() {
    workplace.clock("2017-11-20T06:00:00Z");
    send("later.csv", "H1,Q2 2017/18,Housing,44,,,");

    assertThat(
            workplace
                .run("figures", "wexcombe", "--period", "2017-18-Q2", "--known-on", "2017-11-13")
                .results())
        .contains("H1,Empty homes,,2017-18-Q2,40,40,");
    assertThat(workplace.run("figures", "wexcombe", "--period", "2017-18-Q2").results())
        .contains("H1,Empty homes,,2017-18-Q2,44,44,");
  }
}
