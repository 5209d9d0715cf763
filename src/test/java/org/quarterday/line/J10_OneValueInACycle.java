package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure that Cabinet's paper printed is corrected for Cabinet's next paper; scrutiny's paper for
 * the same quarter is issued after that. It would print another value than Cabinet's, and nothing
 * in it would say why: that is an open point, and who accepts it explains it in print.
 */
class J10_OneValueInACycle {
  private static final String Q2 = "2017-18-Q2";
  private static final String LATE = "Leisure is late";
  private static final String DIFFERS =
      "Calls answered (C1), value is 79.4% here and 90.0% in Performance report for quarter 2,"
          + " 2017/18 (published version 1)";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void cabinetsPaperIsIssued() {
    workplace = Wexcombe.withHousing(folder);
    paper("panel", "Scrutiny panel", "");
    workplace.run("run", Wexcombe.NIGHTLY);
    Ended issued = Issues.issue(workplace, Q2, "--accept-open", LATE);
    assertThat(issued.code()).as(issued.messages()).isZero();
  }

  private void paper(String name, String committee, String more) {
    workplace.write(
        Wexcombe.JOBS + "papers/" + name + "/paper.yaml",
        "title: Quarterly digest\ncommittee: " + committee + "\nperiod: quarter\n" + more);
  }

  private void corrected(String... words) {
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    Ended corrected = Issues.correct(workplace, words);
    assertThat(corrected.code()).as(corrected.messages()).isZero();
  }

  private String draft(String name) {
    return workplace.published("wexcombe", "papers/" + Q2 + "/" + name + "/paper.md");
  }

  private static String issued(Workplace workplace, String name) {
    return Workplace.read(
        workplace.record("wexcombe").root().resolve("issued/" + Q2 + "/" + name + "/1/paper.md"));
  }

  @Test
  void aPaperForAnotherCommitteeExplainsTheDifferenceOrStaysOpen() {
    assertThat(draft("panel")).doesNotContain("is 90.0% here");
    corrected("b.csv", "--reason", "Counted twice", "--next-paper");

    assertThat(draft("panel")).contains(DIFFERS);
    Ended refused = Issues.issueOf(workplace, "panel", Q2);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.messages())
        .contains(DIFFERS)
        .contains("corrected on 14 November 2017 by Pat Example: Counted twice.")
        .contains("The next paper to Cabinet says so; this one goes to Scrutiny panel.");

    Ended accepted =
        Issues.issueOf(workplace, "panel", Q2, "--accept-open", "Cabinet hears of it in March");
    assertThat(accepted.code()).as(accepted.messages()).isZero();
    assertThat(issued(workplace, "panel")).contains(DIFFERS, "Cabinet hears of it in March");
  }

  @Test
  void aPaperForTheSameCommitteeCarriesTheNoticeAndNeedsNoMore() {
    paper("digest", "Cabinet", "");
    corrected("b.csv", "--reason", "Counted twice", "--next-paper");

    Ended issued = Issues.issueOf(workplace, "digest", Q2, "--accept-open", LATE);

    assertThat(issued.code()).as(issued.messages()).isZero();
    assertThat(issued(workplace, "digest"))
        .contains("## Correction", "was 90.0% and is now 79.4%")
        .doesNotContain("is 79.4% here");
  }

  /** It differs from version 1, since the version that would agree with it was taken back. */
  @Test
  void aPaperWhoseCorrectionWasWithdrawnWaitsForTheClerk() {
    corrected("b.csv", "--reason", "Counted twice");
    assertThat(draft("panel")).doesNotContain(DIFFERS);

    Ended withdrawn = Issues.withdraw(workplace, Q2, 2, "Published too early");

    assertThat(withdrawn.code()).as(withdrawn.messages()).isZero();
    assertThat(draft("panel"))
        .contains(DIFFERS)
        .contains("Version 2 of that paper was withdrawn: the clerk can issue it again.")
        .doesNotContain("waits until its commentary");
  }

  @Test
  void aPaperThatWaitsForItsCommentaryIsNamedUntilItIsReissued() {
    workplace.write(
        Wexcombe.RETURNS + "c.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,"));
    workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    Ended waits = Issues.correct(workplace, "c.csv", "--reason", "Counted twice");
    assertThat(waits.messages()).contains("Confirm it");

    assertThat(draft("panel"))
        .contains(DIFFERS)
        .contains("waits until its commentary is confirmed or replaced");
    workplace.run("confirm", "wexcombe", "C1", Q2, "--by", "Sam Example");

    assertThat(workplace.published("wexcombe", "papers/" + Q2 + "/panel/paper.md"))
        .doesNotContain("is 79.4% here");
    Ended issued = Issues.issueOf(workplace, "panel", Q2, "--accept-open", LATE);
    assertThat(issued.code()).as(issued.messages()).isZero();
  }

  @Test
  void whatAnExemptPaperPrintedIsNotToldInAPublicOne() {
    paper("private", "Cabinet", "public: false\n");
    workplace.run("run", Wexcombe.NIGHTLY);
    Issues.issueOf(workplace, "private", Q2, "--accept-open", LATE);
    Ended withdrawn = Issues.withdraw(workplace, Q2, 1, "Sent to the wrong people");
    assertThat(withdrawn.code()).as(withdrawn.messages()).isZero();
    corrected("b.csv", "--reason", "Counted twice", "--next-paper");

    assertThat(draft("panel"))
        .contains("Calls answered (C1), value is printed otherwise in a paper that is not public")
        .doesNotContain("90.0%", "Quarterly digest for");
  }

  @Test
  void newWordsAfterACorrectionForTheNextPaperSayWhatTheyMove() {
    corrected("b.csv", "--reason", "Counted twice", "--next-paper");
    workplace.write(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: Performance of the district\ncommittee: Cabinet\nperiod: quarter\nby: priority\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    Ended issued =
        Issues.issue(workplace, Q2, "--accept-open", LATE, "--reason", "A title of our own");

    assertThat(issued.code()).as(issued.messages()).isZero();
    assertThat(Issues.file(workplace, Q2, 2, "paper.md"))
        .contains("A title of our own", "Counted twice", "was 90.0% and is now 79.4%")
        .doesNotContain("no figure changed");
  }
}
