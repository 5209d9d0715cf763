package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change in {@code jobs/} that would move a printed figure is listed, not applied. */
class J05_SettingsOverPrintedFigures {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;
  private Map<String, String> first;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(Issues.issue(workplace, Q2, "--accept-open", "Leisure is late").code()).isZero();
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    first = Tree.of(Issues.folder(workplace, Q2, 1));
  }

  @AfterEach
  void theFirstIssueIsAsItWas() {
    assertThat(Tree.of(Issues.folder(workplace, Q2, 1))).isEqualTo(first);
  }

  private Ended night() {
    return workplace.run("run", Wexcombe.NIGHTLY);
  }

  private String figures() {
    return workplace.published("wexcombe", "figures/2017-18-Q2.csv");
  }

  @Test
  void aTargetTypedOverIsNotApplied() {
    String before = figures();
    workplace.alter(Wexcombe.JOBS + "targets.csv", "C1,2017-18-Q2,95", "C1,2017-18-Q2,85");

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isEqualTo(1);
    assertThat(night.messages())
        .contains("Not applied: Calls answered (C1), quarter 2, 2017/18:")
        .contains("a target of 95% would become a target of 85%")
        .contains("Just short would become On target")
        .contains("correct --settings");
    assertThat(figures()).isEqualTo(before);
    assertThat(workplace.run("figures", "wexcombe", "--period", Q2).results()).isEqualTo(before);
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.html"))
        .isEqualTo(Issues.file(workplace, Q2, 1, "paper.html"));
    assertThat(night().code()).as("and again, until somebody sees to it").isEqualTo(1);
  }

  @Test
  void appliedByACorrectionItIsInTheNextIssue() {
    workplace.alter(Wexcombe.JOBS + "targets.csv", "C1,2017-18-Q2,95", "C1,2017-18-Q2,85");
    night();

    Ended corrected =
        Issues.correct(workplace, "--settings", "--reason", "The target was mistyped");

    assertThat(corrected.code()).as(corrected.messages()).isZero();
    assertThat(Issues.file(workplace, Q2, 2, "paper.md"))
        .contains("The target of Calls answered (C1) was 95% and is now 85%")
        .contains("**Calls answered (C1), status**: Just short became On target");
    assertThat(figures()).contains(",90,90.0,90,100,85,green,");
    assertThat(night().code()).isZero();
    assertThat(Issues.correct(workplace, "--settings", "--reason", "Again").lastMessage())
        .contains("nothing to apply");
  }

  @Test
  void aTargetChangedByDecisionLeavesTheQuarterThatHadEnded() {
    workplace.write(
        Wexcombe.JOBS + "targets.csv",
        "indicator,period,target,decided\nH1,2017-18-Q2,45,\nC1,2017-18-Q2,95,\n"
            + "C1,2017-18-Q2,85,2017-11-01\nS1,2017-18-Q2,20,\nC1,2017-18-Q3,85,2017-11-01\n");

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(figures()).contains(",90,90.0,90,100,95,amber,");
  }

  @Test
  void aToleranceEditedInPlaceIsNotAppliedToWhatIsPrintedButToWhatIsNot() {
    workplace.alter(Wexcombe.JOBS + "council.yaml", "[within 10%]", "[within 1%]");
    workplace.write(
        Wexcombe.RETURNS + "q3.csv", Wexcombe.rows("C1,Q3 2017/18,Housing,90%,90,100,Phones."));
    workplace.write(
        Wexcombe.JOBS + "targets.csv",
        "indicator,period,target\nH1,2017-18-Q2,45\nC1,2017-18-Q2,95\nS1,2017-18-Q2,20\n"
            + "C1,2017-18-Q3,95\n");

    Ended night =
        workplace.run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-01-31");

    assertThat(night.code()).as(night.messages()).isEqualTo(1);
    assertThat(night.messages()).contains("Just short would become Off target");
    assertThat(figures()).contains(",90,90.0,90,100,95,amber,");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q3.csv"))
        .contains("C1,Calls answered,,2017-18-Q3,90,90.0,90,100,95,red,");
  }

  @Test
  void anIndicatorTakenOutIsKeptWhereItIsPrinted() {
    workplace.alter(
        Wexcombe.JOBS + "indicators.csv",
        "H1,Empty homes,lower,latest,homes,0,homes,housing\n",
        "");
    workplace.alter(Wexcombe.JOBS + "targets.csv", "H1,2017-18-Q2,45\n", "");

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isEqualTo(1);
    assertThat(night.messages()).contains("Empty homes (H1)").contains("no longer be collected");
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
  }

  @Test
  void anIndicatorThatEndsAndOneThatBeginsTouchNothing() {
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        "code,name,polarity,aggregation,unit,decimals,priority,service,from,to\n"
            + "H1,Empty homes,lower,latest,homes,0,homes,housing,,2017-18-Q2\n"
            + "H2,Homes let again,higher,sum,homes,0,homes,housing,2017-18-Q3,\n"
            + "C1,Calls answered,higher,ratio,%,1,homes,housing,,\n"
            + "S1,Days lost to sickness,lower,sum,days,0,people,housing;leisure,,\n"
            + "W1,Swimming lessons,higher,sum,lessons,0,people,leisure,,\n");

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,").doesNotContain("H2,");
  }

  @Test
  void anIndicatorAddedToAPrintedQuarterIsNotSlippedIn() {
    workplace.alter(
        Wexcombe.JOBS + "indicators.csv",
        "W1,Swimming lessons,higher,sum,lessons,0,people,leisure\n",
        "W1,Swimming lessons,higher,sum,lessons,0,people,leisure\n"
            + "W2,Parks cleaned,higher,sum,parks,0,people,leisure\n");

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isEqualTo(1);
    assertThat(night.messages()).contains("Parks cleaned (W2) would be added to report");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .doesNotContain("Parks cleaned");
  }

  @Test
  void aCouncilReorganisedLeavesWhatWasPrintedWithTheServicesOfThen() {
    workplace.write(
        Wexcombe.JOBS + "services.csv",
        "code,name,replaced-by,from,to\nhousing,Housing,homes-leisure,,2017-18-Q2\n"
            + "leisure,Leisure,homes-leisure,,2017-18-Q2\n"
            + "homes-leisure,Homes and leisure,,2017-18-Q3,\n");
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS
                .replace("priority,service\n", "priority,service,from,to\n")
                .replace("homes,housing\n", "homes,housing,,2017-18-Q2\n")
                .replace("people,housing;leisure\n", "people,housing;leisure,,2017-18-Q2\n")
                .replace("people,leisure\n", "people,leisure,,2017-18-Q2\n")
            + "H1,Empty homes,lower,latest,homes,0,homes,homes-leisure,2017-18-Q3,\n"
            + "C1,Calls answered,higher,ratio,%,1,homes,homes-leisure,2017-18-Q3,\n"
            + "S1,Days lost to sickness,lower,sum,days,0,people,homes-leisure,2017-18-Q3,\n"
            + "W1,Swimming lessons,higher,sum,lessons,0,people,homes-leisure,2017-18-Q3,\n");
    String before = figures();

    Ended night = night();

    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(figures()).isEqualTo(before);
  }
}
