package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two places that give different values for one key in one run are refused for that key alone. */
class F02_Conflicts {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void twoReturnsThatDisagreeOfOneIndicator() {
    workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "one.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,,", "W1,Q2 2017/18,,300,,,"));
    workplace.write(
        Wexcombe.RETURNS + "two.csv",
        Wexcombe.rows("H1,Q2 2017/18,,43,,,", "C1,Q2 2017/18,,90%,90,100,"));
  }

  private String figures() {
    return workplace.published("wexcombe", "figures/2017-18-Q2.csv");
  }

  @Test
  void bothAreRefusedForThatKeyOnly() {
    workplace.run("run", Wexcombe.NIGHTLY);

    for (String name : new String[] {"one.csv", "two.csv"}) {
      assertThat(workplace.status("wexcombe", name)).isEqualTo("partly-accepted");
      assertThat(workplace.findings("wexcombe", name)).contains("conflicting-returns");
    }
    assertThat(
            workplace.receipt("wexcombe", "one.csv").get("findings").get(0).get("cell").asString())
        .isEqualTo("D2");
    assertThat(workplace.published("wexcombe", "receipts/one.csv.json")).contains("two.csv");
    assertThat(figures())
        .contains("H1,Empty homes,,2017-18-Q2,,,")
        .contains("W1,Swimming lessons,,2017-18-Q2,300,")
        .contains("C1,Calls answered,,2017-18-Q2,90,");
  }

  @Test
  void theDaysTheyWereReceivedSayWhichIsLater() {
    workplace.write(
        Wexcombe.JOBS + "returns.yaml",
        "- {files: \"one.csv\", received: 2017-10-20}\n- {files: \"two.csv\", received: 2017-10-10}\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.status("wexcombe", "one.csv")).isEqualTo("accepted");
    assertThat(workplace.status("wexcombe", "two.csv")).isIn("accepted", "accepted-with-queries");
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
  }

  @Test
  void inTwoRunsTheLaterStands() {
    String two = Workplace.read(folder.resolve(Wexcombe.RETURNS + "two.csv"));
    workplace.delete(Wexcombe.RETURNS + "two.csv");
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write(Wexcombe.RETURNS + "two.csv", two);
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,43,43,");
    assertThat(workplace.findings("wexcombe", "two.csv")).doesNotContain("conflicting-returns");
  }

  @Test
  void oncePutRightTheOtherIsTakenToo() {
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.alter(Wexcombe.RETURNS + "two.csv", "H1,Q2 2017/18,,43,", "H1,Q2 2017/18,,40,");
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
    assertThat(workplace.findings("wexcombe", "two.csv")).doesNotContain("conflicting-returns");
    assertThat(workplace.status("wexcombe", "two.csv")).startsWith("accepted");
  }

  @Test
  void sayingTheSameIsNoConflict() {
    workplace.alter(Wexcombe.RETURNS + "two.csv", "H1,Q2 2017/18,,43,", "H1,Q2 2017/18,,40.0,");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "one.csv")).doesNotContain("conflicting-returns");
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
  }

  @Test
  void oneReturnThatContradictsItselfLosesTheKeyAndNothingElse() {
    workplace.delete(Wexcombe.RETURNS + "two.csv");
    workplace.write(
        Wexcombe.RETURNS + "one.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,,", "H1,Q2 2017/18,,41,,,", "W1,Q2 2017/18,,300,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "one.csv")).contains("duplicate-row");
    assertThat(figures())
        .contains("H1,Empty homes,,2017-18-Q2,,,")
        .contains("W1,Swimming lessons,,2017-18-Q2,300,");
  }
}
