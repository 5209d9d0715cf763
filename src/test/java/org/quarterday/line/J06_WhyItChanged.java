package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any difference between two moments is split by cause, and a change of method is none in deed. */
class J06_WhyItChanged {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.issue(workplace, Q2, "--accept-open", "Leisure is late").code()).isZero();
  }

  private String changes(String... more) {
    String[] words = new String[5 + more.length];
    System.arraycopy(
        new String[] {"changes", "wexcombe", "report", "--period", Q2}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    Ended ended = workplace.run(words);
    assertThat(ended.code()).as(ended.messages()).isZero();
    return ended.results();
  }

  @Test
  void aValueATargetAndARuleThatMoveTogetherAreToldApart() {
    assertThat(changes()).isEqualTo("No figure differs.\n");
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,86%,86,100,One line was down."));
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.correct(workplace, "b.csv", "--reason", "Counted twice").code()).isZero();
    workplace.alter(Wexcombe.JOBS + "targets.csv", "C1,2017-18-Q2,95", "C1,2017-18-Q2,90");
    workplace.alter(Wexcombe.JOBS + "council.yaml", "[within 10%]", "[within 1%]");
    assertThat(Issues.correct(workplace, "--settings", "--reason", "Decided").code()).isZero();

    assertThat(changes("--from", "1", "--to", "3").lines().filter(l -> l.contains("(C1)")))
        .containsExactly(
            "Calls answered (C1), quarter 2, 2017/18: 90.0% became 86.0%."
                + " Because of a corrected value.",
            "Calls answered (C1), quarter 2, 2017/18: A target of 95% became a target of 90%."
                + " Because of a changed target. The way it is measured or judged changed, not"
                + " what was achieved: it is neither better nor worse for it.",
            "Calls answered (C1), quarter 2, 2017/18: Just short became Off target."
                + " Because of a changed rule or tolerance. The way it is measured or judged"
                + " changed, not what was achieved: it is neither better nor worse for it.");
    assertThat(changes("--from", "1", "--to", "2")).contains("corrected value");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/changes.html"))
        .contains("Between published version 2, corrected and published version 3, corrected")
        .contains("a changed target");
  }

  @Test
  void beforeItIsIssuedALateReturnIsNotNewData() {
    workplace.write(
        Wexcombe.RETURNS + "q3.csv", Wexcombe.rows("C1,Q3 2017/18,Housing,88%,88,100,Phones."));
    workplace.run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-02-20");
    workplace.write(
        Wexcombe.RETURNS + "q3-more.csv",
        Wexcombe.rows("C1,Q3 2017/18,Housing,89%,89,100,Phones.", "H1,Q3 2017/18,Housing,30,,,"));
    workplace.run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-02-20");

    assertThat(workplace.published("wexcombe", "papers/2017-18-Q3/report/changes.html"))
        .contains("Between the draft of the run before and this one")
        .contains("88.0% became 89.0%")
        .contains("new data")
        .contains("a late return");
  }
}
