package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor traces what was printed by the rules of then, whatever {@code jobs/} says since. */
class A07_TraceOfWhatWasPrinted {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.issue(workplace, Q2, "--accept-open", "Leisure is late").code()).isZero();
  }

  private Ended trace(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "trace";
    all[1] = "wexcombe";
    System.arraycopy(more, 0, all, 2, more.length);
    return workplace.run(all);
  }

  @Test
  void aTargetTypedOverAfterwardsIsNotTheOneItWasJudgedBy() {
    String printed = trace("C1", Q2).results();
    workplace.alter(Wexcombe.JOBS + "targets.csv", "C1,2017-18-Q2,95", "C1,2017-18-Q2,85");

    assertThat(trace("C1", Q2).results())
        .isEqualTo(printed)
        .contains("target: 95,")
        .contains("status: amber");
  }

  @Test
  void anIndicatorThatWasTakenOutIsTracedByTheNameItHad() {
    String printed = trace("Empty homes", Q2).results();
    workplace.alter(
        Wexcombe.JOBS + "indicators.csv",
        "H1,Empty homes,lower,latest,homes,0,homes,housing\n",
        "");
    workplace.alter(Wexcombe.JOBS + "targets.csv", "H1,2017-18-Q2,45\n", "");

    assertThat(trace("Empty homes", Q2).results()).isEqualTo(printed).contains("“40” in");
    assertThat(trace("Empty homes", "2017-18-Q3").lastMessage())
        .contains("No indicator in force in quarter 3, 2017/18 is called Empty homes");
  }

  @Test
  void aCorrectedFigureIsTracedAsItWasOnADay() {
    Workplace later = workplace.clock("2017-12-05T10:00:00Z");
    later.write(
        Wexcombe.RETURNS + "again.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,80%,80,100,Counted twice."));
    later.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.correct(later, "again.csv", "--reason", "Counted twice").code()).isZero();

    assertThat(trace("C1", Q2).results())
        .contains("“80” in again.csv")
        .contains("revision 2")
        .contains("status: red");
    assertThat(trace("C1", Q2, "--known-on", "2017-12-04").results())
        .contains("“90” in housing-q2.csv")
        .doesNotContain("again.csv")
        .contains("status: amber");
  }

  @Test
  void ofTwoThatShareANameTheCodeIsAskedFor() {
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS + "C2,Calls answered,higher,ratio,%,1,people,leisure\n");

    Ended asked = trace("Calls answered", Q2);

    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.lastMessage()).contains("“Calls answered” may be C1 or C2. Give the code.");
  }

  @Test
  void aServiceThatDoesNotOweTheFigureIsToldWhoDoes() {
    assertThat(trace("C1", Q2, "--service", "Housing").results())
        .isEqualTo(trace("C1", Q2).results());

    Ended asked = trace("C1", Q2, "--service", "Leisure");

    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.lastMessage()).contains("C1 is owed by Housing (housing) alone");
  }

  @Test
  void aPapersOwnRuleJudgesIt() {
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL.replace(
            "travel:",
            "  - name: strict\n    bands:\n"
                + "      - {status: green, word: Met, when: [met]}\n"
                + "      - {status: red, word: Missed, when: [otherwise]}\ntravel:"));
    workplace.write(
        Wexcombe.JOBS + "papers/strict/paper.yaml",
        "title: Strict\ncommittee: Audit\nperiod: quarter\nscheme: strict\n");

    assertThat(trace("C1", Q2, "--paper", "strict").results()).contains("status: red. Missed");
    assertThat(trace("C1", Q2).results()).contains("status: amber. Just short");

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    assertThat(Issues.issueOf(workplace, "strict", Q2, "--accept-open", "Late").code()).isZero();
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/strict/paper.md"))
        .contains("■ Missed");
    String zip = folder.resolve("strict.zip").toString();
    Ended packed =
        workplace.run("pack", "wexcombe", "strict", "--period", Q2, "--issue", "1", "--to", zip);
    assertThat(packed.code()).as(packed.messages()).isZero();
    Ended verified = workplace.run("verify", zip);
    assertThat(verified.code()).as(verified.results() + verified.messages()).isZero();
  }
}
