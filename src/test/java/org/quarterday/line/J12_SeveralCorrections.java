package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two figures of an issued paper are corrected one after the other, for different reasons; a second
 * paper prints only the first of them.
 */
class J12_SeveralCorrections {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "papers/panel/paper.yaml",
        "title: Panel report\ncommittee: Scrutiny\nperiod: quarter\ninclude: [C1]\n");
    night("2017-11-13");
    for (String paper : new String[] {"report", "panel"}) {
      Ended issued = Issues.issueOf(workplace, paper, Q2, "--accept-open", "Leisure is late");
      assertThat(issued.code()).as(issued.messages()).isZero();
    }
  }

  private Ended night(String day) {
    Ended night = workplace.clock(day + "T06:00:00Z").run("run", Wexcombe.NIGHTLY, "--as-of", day);
    assertThat(night.code()).as(night.messages()).isZero();
    return night;
  }

  private Ended corrected(String day, String row, String... words) {
    String place = "on-" + day + ".csv";
    workplace.write(Wexcombe.RETURNS + place, Wexcombe.rows(row));
    night(day);
    String[] all = new String[words.length + 1];
    all[0] = place;
    System.arraycopy(words, 0, all, 1, words.length);
    Ended corrected = Issues.correct(workplace.clock(day + "T10:00:00Z"), all);
    assertThat(corrected.code()).as(corrected.messages()).isZero();
    return corrected;
  }

  private Ended first() {
    return corrected(
        "2017-12-01",
        "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.",
        "--reason",
        "Counted twice");
  }

  private Ended second(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"--reason", "Audited", "--kind", "finalised"}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return corrected("2017-12-08", "H1,Q2 2017/18,Housing,43,,,Counted by the auditor.", all);
  }

  @Test
  void whatAPaperDoesNotPrintLeavesItAsItWasIssued() {
    Ended second = second();

    assertThat(second.messages()).doesNotContain("panel for quarter 2");
    night("2017-12-09");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/panel/paper.html"))
        .isEqualTo(
            Workplace.read(
                workplace
                    .record("wexcombe")
                    .root()
                    .resolve("issued/" + Q2 + "/panel/1/paper.html")));
  }

  @Test
  void eachChangeIsPutDownToItsOwnCorrection() {
    first();
    second();

    assertThat(
            workplace
                .run("changes", "wexcombe", "report", "--period", Q2, "--from", "1", "--to", "3")
                .results())
        .contains("Calls answered (C1), quarter 2, 2017/18: 90.0% became 79.4%")
        .containsPattern("\\(C1\\)[^\n]*Because of a corrected value\\.")
        .containsPattern("\\(H1\\)[^\n]*Because of a final figure\\.");
  }

  @Test
  void aNoticeInTheNextPaperNamesTheVersionThatStands() {
    first();
    Ended withdrawn = Issues.withdraw(workplace, Q2, 2, "Sent to the wrong committee");
    assertThat(withdrawn.code()).as(withdrawn.messages()).isZero();
    second("--next-paper");
    workplace.write(
        Wexcombe.RETURNS + "q3.csv", Wexcombe.rows("H1,Q3 2017/18,Housing,38,,,Fewer again."));
    workplace
        .clock("2018-01-20T06:00:00Z")
        .run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-01-20");

    assertThat(workplace.published("wexcombe", "papers/2017-18-Q3/report/paper.md"))
        .contains("quarter 2, 2017/18 (published version 1)")
        .contains("40 homes and is now 43 homes")
        .doesNotContain("published version 2");
  }

  /** Of two corrections the one that moved a figure explains why two papers differ on it. */
  @Test
  void aDifferenceBetweenPapersIsExplainedByItsOwnCorrection() {
    corrected(
        "2017-12-01",
        "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.",
        "--reason",
        "Counted twice",
        "--next-paper");
    second("--next-paper");
    workplace.write(
        Wexcombe.JOBS + "papers/third/paper.yaml",
        "title: Third report\ncommittee: Audit\nperiod: quarter\n");
    night("2017-12-09");

    String draft = workplace.published("wexcombe", "papers/2017-18-Q2/third/paper.md");
    assertThat(draft)
        .containsPattern("\\(C1\\), value is 79.4% here and 90.0% in [^\n]*Counted twice\\.")
        .containsPattern("\\(H1\\), value is 43 homes here and 40 homes in [^\n]*Audited\\.");
  }
}
