package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.RecordLock;

/** Two runs at the same time: the second ends 4 within a second and touches nothing. */
class D01_TwoRuns {
  @TempDir private Path folder;

  @Test
  void theSecondEndsAtOnce() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, String> record = Tree.withTimes(workplace.record("wexcombe").root());
    try (RecordLock held = RecordLock.forRun(workplace.record("wexcombe")).orElseThrow()) {
      long before = System.nanoTime();
      Ended second = workplace.run("run", Wexcombe.NIGHTLY);

      assertThat(second.code()).isEqualTo(4);
      assertThat(second.results()).isEmpty();
      assertThat(second.lastMessage()).contains("Another run holds this record");
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
      assertThat(held).isNotNull();
    }
    assertThat(Tree.withTimes(workplace.record("wexcombe").root())).isEqualTo(record);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
  }

  @Test
  void theFirstOfTwoProcessesGoesOnUndisturbed() {
    Workplace workplace = Workplace.withSamples(folder);
    try (SecondJvm first = SecondJvm.start(workplace, "run", Thamesmere.NIGHTLY)) {
      first.waitUntilItSays(said -> said.contains(": accepted"));

      assertThat(workplace.run("run", Thamesmere.NIGHTLY).code()).isEqualTo(4);
      assertThat(workplace.run("recover", "thamesmere").code()).isEqualTo(4);

      assertThat(first.ended().code()).isZero();
    }
    assertThat(Thamesmere.table1(workplace)).isEqualTo(Thamesmere.TABLE_1);
  }

  @Test
  void twoCouncilsDoNotWaitForEachOther() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    Wexcombe.councilIn(workplace, "axford");
    workplace.run();
    try (RecordLock held = RecordLock.forRun(workplace.record("wexcombe")).orElseThrow()) {
      assertThat(workplace.run("run", "axford/nightly").code()).isZero();
      assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isEqualTo(4);
      assertThat(held).isNotNull();
    }
  }
}
