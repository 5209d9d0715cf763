package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected paper and the one that it corrects are each packed and worked out again. */
class P03_PackOfACorrection {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;

  @Test
  void bothVersionsAreVerifiedWithNothingButTheProgram() {
    Workplace workplace = Wexcombe.withHousing(folder.resolve("council"));
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.issue(workplace, Q2, "--accept-open", "Leisure is late").code()).isZero();
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.run("run", Wexcombe.NIGHTLY);
    Ended corrected = Issues.correct(workplace, "b.csv", "--reason", "Counted twice");
    assertThat(corrected.code()).as(corrected.messages()).isZero();

    for (String number : new String[] {"1", "2"}) {
      Path pack = folder.resolve("pack" + number + ".zip");
      Ended packed =
          workplace.run(
              "pack",
              "wexcombe",
              "report",
              "--period",
              Q2,
              "--issue",
              number,
              "--to",
              pack.toString());
      assertThat(packed.code()).as(packed.messages()).isZero();
      Ended verified = Workplace.in(folder.resolve("bare")).run("verify", pack.toString());
      assertThat(verified.code())
          .as("version %s: %s%s", number, verified.results(), verified.messages())
          .isZero();
    }
  }
}
