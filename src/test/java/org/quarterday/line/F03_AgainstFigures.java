package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of a return only once it is combined and judged. */
class F03_AgainstFigures {
  @TempDir private Path folder;

  @Test
  void aHalfYearThatIsNotItsQuartersIsAskedAbout() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "leisure.csv",
        Wexcombe.rows("W1,Q1 2017/18,,10,,,", "W1,Q2 2017/18,,20,,,", "W1,H1 2017/18,,35,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "leisure.csv")).contains("rollup-disagrees");
    workplace.alter(Wexcombe.RETURNS + "leisure.csv", ",,35,", ",,30,");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.findings("wexcombe", "leisure.csv")).doesNotContain("rollup-disagrees");
  }

  @Test
  void whatIsNotOnTargetWantsAWord() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(Wexcombe.RETURNS + "housing.csv", Wexcombe.rows("C1,Q2 2017/18,,90%,90,100,"));
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "housing.csv")).contains("commentary-missing");
    workplace.alter(Wexcombe.RETURNS + "housing.csv", "90,100,", "90,100,Two lines were down.");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.findings("wexcombe", "housing.csv")).doesNotContain("commentary-missing");
  }
}
