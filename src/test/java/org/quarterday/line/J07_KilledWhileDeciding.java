package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed with -9 while a paper is issued or corrected, the record is whole: either nothing was
 * decided, and doing it again does all of it, or all of it was, and the next run completes it with
 * the same bytes. Four seeded moments; with the Maven profile {@code kills} as many as it says.
 */
class J07_KilledWhileDeciding {
  private static final int MOMENTS = Integer.getInteger("quarterday.kills", 4);
  private static final long SEED = 20171123;
  private static final String Q2 = "2017-18-Q2";
  private static final String[] ISSUE = {
    "issue", "wexcombe", "report", "--period", Q2, "--by", "Pat Example", "--accept-open", "late"
  };
  private static final String[] CORRECT = {
    "correct", "wexcombe", "b.csv", "--by", "Pat Example", "--reason", "Counted twice"
  };

  @TempDir private Path folder;

  /** With a paper issued, its title changed since, and a value held. */
  private Workplace base() {
    Workplace base = Wexcombe.withHousing(folder.resolve("base"));
    base.run("run", Wexcombe.NIGHTLY);
    assertThat(base.run(ISSUE).code()).isZero();
    base.alter(
        Wexcombe.JOBS + "papers/report/paper.yaml", "title: Performance", "title: Quarterly");
    base.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    base.run("run", Wexcombe.NIGHTLY);
    return base;
  }

  private Workplace copy(Workplace base, String name) {
    Path root = folder.resolve(name);
    Workplace.copy(base.root(), root);
    return Workplace.in(root);
  }

  @Test
  void nothingOrAllOfItIsDone() {
    Workplace base = base();
    Random random = new Random(SEED);
    for (String[] words : List.of(ISSUE, CORRECT)) {
      Workplace whole = copy(base, "whole-" + words[0]);
      long began = System.nanoTime();
      try (SecondJvm jvm = SecondJvm.start(whole, words)) {
        assertThat(jvm.ended().code()).isZero();
      }
      long took = (System.nanoTime() - began) / 1_000_000;
      whole.run("run", Wexcombe.NIGHTLY);
      Map<String, String> papers = Tree.withoutRuns(whole.out("wexcombe"));
      Map<String, String> issued = issued(whole);
      Map<String, List<String>> rows = LedgerContents.all(whole.record("wexcombe"));
      for (int i = 0; i < (MOMENTS + 1) / 2; i++) {
        // most of the time is the machine's own: what is decided happens in the second half
        long moment = took / 2 + random.nextInt((int) Math.max(1, took / 2));
        Workplace killed = copy(base, words[0] + i);
        try (SecondJvm jvm = SecondJvm.start(killed, words)) {
          SecondJvm.pause((int) moment);
          jvm.kill();
        }
        String at = words[0] + " killed after " + moment + " of " + took + " ms";
        Ended night = killed.run("run", Wexcombe.NIGHTLY);
        assertThat(night.code()).as("%s: %s", at, night.messages()).isZero();
        if (issued(killed).size() < issued.size()) {
          assertThat(issued(killed)).as(at).isEqualTo(issued(base));
          assertThat(killed.run(words).code()).as(at).isZero();
          killed.run("run", Wexcombe.NIGHTLY);
        }
        assertThat(issued(killed)).as(at).isEqualTo(issued);
        assertThat(LedgerContents.all(killed.record("wexcombe"))).as(at).isEqualTo(rows);
        assertThat(Tree.withoutRuns(killed.out("wexcombe"))).as(at).isEqualTo(papers);
        Workplace.delete(killed.root());
      }
    }
  }

  private static Map<String, String> issued(Workplace workplace) {
    return Tree.of(workplace.record("wexcombe").root().resolve("issued"));
  }
}
