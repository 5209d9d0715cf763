package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody takes out of the returns folder withdraws nothing, and asks nothing. */
class B06_TakenAway {
  private static final String WRONG = "Leisure and the rest\nnothing to be read here\n";
  private static final String ASKS = "The sender of leisure.csv must put it right";

  @TempDir private Path folder;

  @Test
  void nobodyIsAskedToMendAFileThatIsGone() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "leisure.csv", WRONG);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).contains(ASKS);
    assertThat(index(workplace)).contains(ASKS).doesNotContain("no longer in the returns folder");

    workplace.delete(Wexcombe.RETURNS + "leisure.csv");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).doesNotContain(ASKS);
    assertThat(index(workplace)).doesNotContain(ASKS).contains("no longer in the returns folder");

    workplace.write(Wexcombe.RETURNS + "leisure.csv", WRONG);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).contains(ASKS);
    assertThat(index(workplace)).contains(ASKS).doesNotContain("no longer in the returns folder");
  }

  @Test
  void whatItBroughtStands() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.RETURNS + "leisure.csv", Wexcombe.rows("W1,Q2 2017/18,Leisure,4,,,", "?,,,1,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);
    String figures = workplace.published("wexcombe", "figures/2017-18-Q2.csv");

    workplace.delete(Wexcombe.RETURNS + "leisure.csv");
    Ended night = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(night.code()).isZero();
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv")).isEqualTo(figures);
    assertThat(night.messages()).doesNotContain("leisure.csv must put right");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).contains("nothing new");
  }

  private static String index(Workplace workplace) {
    return workplace.published("wexcombe", "index.html");
  }
}
