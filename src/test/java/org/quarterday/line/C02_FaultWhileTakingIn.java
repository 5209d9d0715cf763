package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in the middle of a return takes nothing of that return, and what came before stays. */
class C02_FaultWhileTakingIn {
  @TempDir private Path folder;
  private Workplace workplace;

  /** Fails when a message of this beginning is said, which is after the return is in the ledger. */
  private static final class FailsAt extends ByteArrayOutputStream {
    private final String words;

    FailsAt(String words) {
      this.words = words;
    }

    @Override
    public synchronized void write(int b) {
      super.write(b);
      if (toString(StandardCharsets.UTF_8).contains(words)) {
        reset();
        throw new IllegalStateException("the terminal is on fire");
      }
    }
  }

  @BeforeEach
  void threeReturns() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "a-first.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    workplace.write(Wexcombe.RETURNS + "z-last.csv", Wexcombe.rows("W1,Q1 2017/18,,280,,,"));
  }

  private List<String> arrivals() {
    return LedgerContents.ask(
        workplace.record("wexcombe"), "SELECT place FROM arrival ORDER BY id");
  }

  @Test
  void theReturnIsNotInTheLedgerAtAll() {
    Ended run = workplace.run(new FailsAt("housing-q2.csv: acc"), "run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isEqualTo(3);
    assertThat(run.lastMessage()).contains("take-in-returns", "on fire");
    assertThat(arrivals()).containsExactly("a-first.csv");
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "block"))
        .as("values of the return that failed are rolled back with it")
        .isEqualTo(1);
    assertThat(
            LedgerContents.ask(
                workplace.record("wexcombe"),
                "SELECT place FROM run_file WHERE arrival IS NULL ORDER BY seq"))
        .containsExactly("housing-q2.csv", "z-last.csv");
  }

  @Test
  void theNextRunTakesInTheRestOnceEach() {
    workplace.run(new FailsAt("housing-q2.csv: acc"), "run", Wexcombe.NIGHTLY);

    Ended next = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(arrivals()).containsExactly("a-first.csv", "housing-q2.csv", "z-last.csv");
    assertThat(next.messages()).doesNotContain("a-first.csv: ");
    Workplace whole = Wexcombe.withHousing(folder.resolve("whole"));
    whole.write(Wexcombe.RETURNS + "a-first.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    whole.write(Wexcombe.RETURNS + "z-last.csv", Wexcombe.rows("W1,Q1 2017/18,,280,,,"));
    whole.run("run", Wexcombe.NIGHTLY);
    assertThat(Tree.withoutRuns(workplace.out("wexcombe")))
        .isEqualTo(Tree.withoutRuns(whole.out("wexcombe")));
    Map<String, List<String>> rows = LedgerContents.all(workplace.record("wexcombe"));
    assertThat(rows).isEqualTo(LedgerContents.all(whole.record("wexcombe")));
  }
}
