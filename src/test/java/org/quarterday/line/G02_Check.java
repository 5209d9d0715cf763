package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} says beforehand what a receipt would say. */
class G02_Check {
  @TempDir private Path folder;

  private Ended check(Workplace workplace, String... more) {
    String[] words = new String[2 + more.length];
    words[0] = "check";
    words[1] = folder.resolve("draft.csv").toString();
    System.arraycopy(more, 0, words, 2, more.length);
    return workplace.run(words);
  }

  @Test
  void aGoodFileEnds0AndOneWithErrorsEnds1() {
    Workplace workplace = Wexcombe.in(folder).write("draft.csv", Wexcombe.HOUSING_Q2);
    Ended good = check(workplace, "--council", "wexcombe");
    assertThat(good.code()).as(good.results()).isZero();
    assertThat(good.results()).startsWith("draft.csv: accepted");

    workplace.write("draft.csv", Wexcombe.rows("H1,Q2 2017/18,,many,,,"));
    Ended bad = check(workplace, "--council", "wexcombe");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.results()).contains("must be put right", "cell D2");
  }

  @Test
  void itsReceiptIsTheOneThatARunWouldGive() {
    Workplace workplace = Wexcombe.in(folder).write("draft.csv", Wexcombe.HOUSING_Q2);
    Path to = folder.resolve("receipts here");
    check(workplace, "--council", "wexcombe", "--to", to.toString());
    workplace.write(Wexcombe.RETURNS + "draft.csv", Wexcombe.HOUSING_Q2);
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(Workplace.read(to.resolve("draft.csv.json")))
        .isEqualTo(workplace.published("wexcombe", "receipts/draft.csv.json"));
    assertThat(to.resolve("draft.csv.html")).exists();
  }

  @Test
  void withoutACouncilItSaysWhatCanBeSaid() {
    Workplace workplace = Wexcombe.in(folder).write("draft.csv", "No,table\nat,all\n");

    Ended ended = check(workplace);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.results()).contains("draft.csv: rejected");
  }
}
