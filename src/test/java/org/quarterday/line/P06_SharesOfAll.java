package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shares of all indicators leave room for those without a status, and say so; next year's set,
 * which is printed and not counted, is in no total.
 */
class P06_SharesOfAll {
  @TempDir private Path root;
  private Workplace workplace;

  @BeforeEach
  void council() {
    workplace = Wexcombe.withHousing(root);
    workplace.write(
        Wexcombe.RETURNS + "leisure.csv",
        Wexcombe.rows("S1,Q2 2017/18,Leisure,5,,,", "W1,Q2 2017/18,Leisure,80,,,"));
    workplace.write(Wexcombe.JOBS + "papers/report/paper.md", "{percentages}\n\n{count table}\n");
  }

  private String drawn() {
    Ended ended = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(ended.code()).as(ended.messages()).isZero();
    return workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md");
  }

  @Test
  void whatIsLackingToAHundredIsNotPutDownToRounding() {
    workplace.write(
        Wexcombe.JOBS + "council.yaml", Wexcombe.COUNCIL + "percentages: {base: all}\n");

    assertThat(drawn())
        .contains(
            "Of all four indicators, 50% were on target, 25% were just short and none was off target.")
        .contains("The other one has no status.")
        .doesNotContain("rounded");
  }

  @Test
  void roundingIsNamedWhereItIsTheCause() {
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL + "percentages: {base: rated, decimals: 1}\nstyle: {percent: per cent}\n");

    assertThat(drawn())
        .contains("66.7 per cent")
        .contains("33.3 per cent")
        .doesNotContain("rounded, so they may not add up to 100%");
  }

  @Test
  void nextYearsSetIsUnderNoPriorityAndInNoTotal() {
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        "code,name,polarity,aggregation,unit,decimals,priority,service,state\n"
            + "H1,Empty homes,lower,latest,homes,0,homes,housing,\n"
            + "C1,Calls answered,higher,ratio,%,1,homes,housing,\n"
            + "S1,Days lost to sickness,lower,sum,days,0,,housing;leisure,\n"
            + "W1,Swimming lessons,higher,sum,lessons,0,,leisure,\n"
            + "N1,Bins emptied,higher,sum,bins,0,,housing,proposed\n");

    assertThat(drawn())
        .contains("The total also counts two indicators under no priority.")
        .contains("| **Total** | **2** | **1** | **0** | **1** | **4** |");
  }
}
