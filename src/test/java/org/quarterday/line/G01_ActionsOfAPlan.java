package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services report of a plan's actions becomes where each action stands for a period. */
class G01_ActionsOfAPlan {
  private static final String HEADER =
      "action,name,plan,parent,priority,service,status,word,due,revised-due,overdue,progress,"
          + "commentary,remedy\n";
  private static final String ACTIONS = "figures/2017-18-Q2-actions.csv";

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void aPlanWithAnActionAndTwoMilestones() {
    workplace =
        Wexcombe.in(folder)
            .write(Wexcombe.JOBS + "plans.csv", "code,name\nIP,Improvement plan\n")
            .write(
                Wexcombe.JOBS + "actions.csv",
                """
                code,name,plan,parent,priority,service,due
                H1,Build forty homes,IP,,homes,housing,31 March 2018
                H1.1,Buy the land,IP,H1,homes,housing,31 August 2017
                H1.2,Ask for tenders,IP,H1,homes,housing,30 September 2017
                """)
            .write(
                Wexcombe.JOBS + "council.yaml",
                Wexcombe.COUNCIL
                    + """
                    action-statuses:
                      - {status: done, word: Completed, also: [complete, achieved], closed: yes}
                      - {status: on-track, word: On track, also: on schedule}
                      - {status: delayed, word: Delayed, also: slipped, plan: IP}
                    """)
            .write(
                Wexcombe.RETURNS + "housing-plan.csv",
                """
                Housing: progress of the improvement plan,,,,,
                Quarter 2 2017/18,,,,,
                Milestone,RAG,Revised due date,% complete,Comments,Remedial action
                Build forty homes,On schedule,,40%,Ground is broken.,
                H1.1,Slipped,December 2017,80%,The seller is slow.,Counsel instructed.
                H1.2,purple,,,,
                """);
  }

  private Ended run() {
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    return run;
  }

  @Test
  void eachActionStandsAsReportedAndWhatIsNotUnderstoodGoesBackToItsSender() {
    run();

    assertThat(workplace.status("wexcombe", "housing-plan.csv")).isEqualTo("partly-accepted");
    assertThat(workplace.findings("wexcombe", "housing-plan.csv")).contains("status-unknown");
    assertThat(workplace.published("wexcombe", ACTIONS))
        .isEqualTo(
            HEADER
                + """
                H1,Build forty homes,IP,,homes,housing,on-track,On track,2018-03-31,,no,40%,\
                Ground is broken.,
                H1.1,Buy the land,IP,H1,homes,housing,delayed,Delayed,2017-08-31,2017-12-31,no,80%,\
                The seller is slow.,Counsel instructed.
                H1.2,Ask for tenders,IP,H1,homes,housing,not-returned,no return received,\
                2017-09-30,,yes,,,
                """);
  }

  @Test
  void theCountsSayHowManyAreOverdue() {
    run();

    assertThat(
            workplace
                .run("summary", "wexcombe", "--period", "Q2 2017/18", "--of", "actions")
                .lines())
        .startsWith(
            "by,group,status,count,base,total,percent",
            "all,,done,0,2,3,0",
            "all,,on-track,1,2,3,50",
            "all,,delayed,1,2,3,50",
            "all,,not-due,0,2,3,",
            "all,,not-returned,1,2,3,")
        .contains("overdue,yes,not-returned,1,0,1,");
    Ended unknown =
        workplace.run(
            "summary", "wexcombe", "--period", "2017-18-Q2", "--of", "actions", "--by", "hue");
    assertThat(unknown.code()).isEqualTo(2);
  }

  @Test
  void aLaterReturnReplacesOnlyTheCellsThatItFills() {
    run();
    workplace.write(
        Wexcombe.RETURNS + "housing-plan-again.csv",
        "Action,Status,Period\nH1.1,complete,Q2 2017/18\nAsk for tenders,On track,Q2 2017/18\n");
    run();

    assertThat(workplace.published("wexcombe", ACTIONS))
        .contains("done,Completed,2017-08-31,2017-12-31,no,80%,The seller is slow.,Counsel inst")
        .contains("H1.2,Ask for tenders,IP,H1,homes,housing,on-track,On track,2017-09-30,,yes,,,");
  }

  @Test
  void theSameReportUnderAnotherNameChangesNothing() {
    workplace.write(Wexcombe.RETURNS + "a.csv", "Action,Status,Period\nH1.2,complete,2017-18-Q2\n");
    run();
    workplace.write(Wexcombe.RETURNS + "b.csv", "Action,Status,Period\nH1.2,complete,2017-18-Q2\n");
    run();

    assertThat(workplace.status("wexcombe", "b.csv")).isEqualTo("unchanged");
    assertThat(workplace.receipt("wexcombe", "b.csv").get("replaces").asString())
        .isEqualTo("a.csv");
  }

  @Test
  void returnsThatContradictEachOtherInOneRunAreRefusedForThatActionAlone() {
    String head = "Action,Period,Status,Comments\n";
    workplace.write(Wexcombe.RETURNS + "a.csv", head + "H1.2,2017-18-Q2,complete,\n");
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        head + "H1.2,2017-18-Q2,Delayed,\nH1,2017-18-Q2,,The mayor came.\n");
    run();

    assertThat(workplace.status("wexcombe", "a.csv")).isEqualTo("rejected");
    assertThat(workplace.status("wexcombe", "b.csv")).isEqualTo("partly-accepted");
    assertThat(workplace.findings("wexcombe", "b.csv")).contains("conflicting-returns");
    assertThat(workplace.published("wexcombe", ACTIONS))
        .contains("H1.2,Ask for tenders,IP,H1,homes,housing,not-returned,")
        .contains(",on-track,On track,2018-03-31,,no,40%,Ground is broken.,");
  }

  @Test
  void theNewestPeriodIsFoundWhereOnlyActionsAreReported() {
    workplace.write(
        Wexcombe.JOBS + "nightly.yaml", "description: Every night\nas-of: 2018-02-13\n");
    workplace.write(Wexcombe.RETURNS + "q3.csv", "Action,Status,Period\nH1,On track,Q3 2017/18\n");
    run();

    assertThat(workplace.published("wexcombe", "figures/2017-18-Q3-actions.csv"))
        .contains("H1,Build forty homes,IP,,homes,housing,on-track,On track,2018-03-31,,no,,,")
        .contains(
            "H1.1,Buy the land,IP,H1,homes,housing,delayed,Delayed,2017-08-31,2017-12-31,yes");
  }

  @Test
  void aCouncilWithoutActionsHasTheFileWithItsHeaderAlone() {
    workplace = Wexcombe.withHousing(folder.resolve("other"));
    run();

    assertThat(workplace.published("wexcombe", ACTIONS)).isEqualTo(HEADER);
  }
}
