package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft once made stays, and follows its figures, whatever period is run later. */
class A05_DraftsOfOtherPeriods {
  private static final String Q1 = "papers/2017-18-Q1/report/paper.html";
  private static final String Q2 = "papers/2017-18-Q2/report/paper.html";

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void bothQuartersAreThere() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "q1.csv", Wexcombe.rows("H1,Q1 2017/18,,47,,,"));
    assertThat(workplace.run("run", Wexcombe.NIGHTLY, "--period", "Q1 2017/18").code()).isZero();
    assertThat(workplace.out("wexcombe").resolve(Q2)).doesNotExist();
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
  }

  @Test
  void theEarlierDraftStays() {
    assertThat(workplace.out("wexcombe").resolve(Q1)).exists();
    assertThat(workplace.out("wexcombe").resolve(Q2)).exists();
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q1.csv"))
        .contains("H1,Empty homes,,2017-18-Q1,47,47,");
  }

  @Test
  void itFollowsItsFiguresWhenAnotherPeriodIsRun() {
    workplace.alter(Wexcombe.RETURNS + "q1.csv", "47", "48");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.published("wexcombe", Q1)).contains(">48 homes<");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q1.csv"))
        .contains("H1,Empty homes,,2017-18-Q1,48,48,");
  }

  @Test
  void theNewestPeriodWithAValueIsTakenWhenNoneIsAskedFor() {
    workplace.write(Wexcombe.JOBS + "nightly.yaml", "description: x\nas-of: 2018-01-20\n");
    workplace.write(Wexcombe.RETURNS + "q3.csv", Wexcombe.rows("H1,Q3 2017/18,,39,,,"));
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();

    assertThat(workplace.out("wexcombe").resolve("papers/2017-18-Q3/report/paper.html")).exists();
    assertThat(workplace.out("wexcombe").resolve("papers/2017-18-Q4")).doesNotExist();
  }
}
