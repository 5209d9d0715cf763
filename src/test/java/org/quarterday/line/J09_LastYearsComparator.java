package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure is corrected a year later: the paper that printed it is put right, and so is the next
 * year's, which compared with it and printed nothing else of it.
 */
class J09_LastYearsComparator {
  private static final String THEN = "2017-18-Q2";
  private static final String NOW = "2018-19-Q2";
  private static final String TODAY = "2018-11-13";

  @TempDir private Path folder;

  @Test
  void bothPapersArePutRight() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL + "  - {name: long, against: same period last year}\n");
    workplace.run("run", Wexcombe.NIGHTLY);
    issue(workplace, THEN);
    workplace.write(
        Wexcombe.RETURNS + "next.csv",
        Wexcombe.rows("C1,Q2 2018/19,Housing,85%,85,100,Phones.", "H1,Q2 2018/19,Housing,38,,,"));
    workplace.clock(TODAY + "T06:00:00Z");
    night(workplace);
    issue(workplace, NOW);
    Map<String, String> first = Tree.of(Issues.folder(workplace, NOW, 1));
    assertThat(Issues.file(workplace, NOW, 1, "facts.json"))
        .contains("\"f-C1-2018-19-Q2-travel-long\"")
        .doesNotContain("90.0%");

    workplace.write(
        Wexcombe.RETURNS + "again.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    night(workplace);
    assertThat(workplace.status("wexcombe", "again.csv")).isEqualTo("held");
    Ended corrected = Issues.correct(workplace, "again.csv", "--reason", "Counted twice");

    assertThat(corrected.code()).as(corrected.messages()).isZero();
    assertThat(corrected.lastMessage())
        .contains("report for quarter 2, 2017/18: published version 2, corrected")
        .contains("report for quarter 2, 2018/19: published version 2, corrected");
    assertThat(Issues.file(workplace, NOW, 2, "paper.md"))
        .contains("direction of travel (long)**: worse became better (")
        .contains("Counted twice");
    assertThat(Tree.of(Issues.folder(workplace, NOW, 1))).isEqualTo(first);
  }

  private static void night(Workplace workplace) {
    Ended night = workplace.run("run", Wexcombe.NIGHTLY, "--period", NOW, "--as-of", TODAY);
    assertThat(night.code()).as(night.messages()).isZero();
  }

  private static void issue(Workplace workplace, String period) {
    Ended issued = Issues.issue(workplace, period, "--accept-open", "Leisure is late");
    assertThat(issued.code()).as(issued.messages()).isZero();
  }
}
