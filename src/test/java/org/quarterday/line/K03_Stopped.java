package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stop signal ends a run at the next safe point; the next run completes what was begun. */
class K03_Stopped {
  @TempDir private Path folder;

  @Test
  void itEndsBetweenTwoReturnsWithTheRecordWholeAndTheNextRunEndsAsIfNothingHadHappened() {
    Workplace whole = Thamesmere.run(folder.resolve("whole"));
    Workplace stopped = Workplace.withSamples(folder.resolve("stopped"));
    Ended first;
    try (SecondJvm run = SecondJvm.start(stopped, "run", Thamesmere.NIGHTLY)) {
      run.waitUntilItSays(said -> said.lines().count() >= 3);
      run.terminate();
      first = run.ended();
    }

    assertThat(first.code()).as(first.messages()).isEqualTo(3);
    assertThat(first.lastMessage())
        .endsWith("The record is whole; the next run completes what was begun.");
    int taken = LedgerContents.count(stopped.record("thamesmere"), "arrival");
    assertThat(taken).isBetween(3, 29);
    Map<String, List<String>> rows = LedgerContents.all(whole.record("thamesmere"));

    Ended next = stopped.run("run", Thamesmere.NIGHTLY);

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(next.messages()).contains("completing the run that began");
    assertThat(LedgerContents.all(stopped.record("thamesmere"))).isEqualTo(rows);
    assertThat(Tree.withoutRuns(stopped.out("thamesmere")))
        .isEqualTo(Tree.withoutRuns(whole.out("thamesmere")));
  }
}
