package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper whose words an officer wrote, in Markdown and CSV, with figures and blocks in braces. */
class P01_AnAuthoredPaper {
  private static final String PAPER = Wexcombe.JOBS + "papers/plans/";

  private Workplace workplace;

  @BeforeEach
  void write(@TempDir Path root) {
    workplace = Wexcombe.withHousing(root);
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL
            + """
            action-statuses:
              - {status: done, word: Completed, closed: yes}
              - {status: on-track, word: On track}
            style:
              recommendations: (a)
              appendices: A
              dates: ordinal
              references: lower
            """);
    workplace.write(
        Wexcombe.JOBS + "services.csv",
        "code,name,champion\nhousing,Housing,Councillor Ash\nleisure,Leisure,Councillor Elm\n");
    workplace.write(Wexcombe.JOBS + "plans.csv", "code,name\nIMP,Improvement plan\n");
    workplace.write(
        Wexcombe.JOBS + "actions.csv",
        """
        code,name,plan,parent,service,due
        A1,Build homes,IMP,,housing,2017-08-31
        A1.1,Buy land,IMP,A1,housing,2017-12-31
        A2,Open the pool,IMP,,leisure,2018-03-31
        """);
    workplace.write(
        PAPER + "paper.yaml",
        """
        title: Service plans
        committee: Cabinet
        period: quarter
        each: service
        comments-due: 2017-10-31
        """);
    workplace.write(
        PAPER + "paper.md",
        """
        {summary}

        ## Recommendations

        {recommendations}

        ## Position

        {total} indicators are reported; {green} {green was/were} on target ({green %}) and
        {amber or red} {amber or red was/were} not: {amber list}. Calls answered stood at {C1}
        against {C1 target}, see {table counts} and {appendix housing}; there were {free: 69}.

        {count table}

        There are {appendices} supporting appendices:

        {appendix list}

        ## Options

        {options}

        {consultation}

        {action statuses}

        {each, passage plan}

        # Appendix: Awards {#prizes}

        {awards}
        """);
    workplace.write(
        PAPER + "plan.md",
        """
        {schedule, commentary leave}

        {actions}

        ## Risks

        {risks}

        {champion comments}
        """);
    workplace.write(
        PAPER + "recommendations.md",
        "That Cabinet:\n\n- notes the progress of {total} indicators;\n- asks for {appendix prizes}.\n");
    workplace.write(
        PAPER + "options.csv",
        "Option,Comments\n\"Endorse, all\",Recommended: {green} on target\nDo nothing,\n");
    workplace.write(
        PAPER + "consultation.csv",
        "Name,Date sent,Commented\nCouncillor Ash,2017-10-18;2017-10-20,\n");
    workplace.write(
        Wexcombe.RETURNS + "actions.csv",
        """
        Action,Period,Status,Progress
        A1,Q2 2017/18,On track,Footings poured
        A1.1,Q2 2017/18,Completed,All bought
        """);
    workplace.write(
        Wexcombe.RETURNS + "risks.csv",
        """
        Risk,Service,Period,Likelihood,Controls
        No builders,Housing,Q2 2017/18,High,A framework of builders
        nil,Leisure,Q2 2017/18,,
        """);
    workplace.write(
        Wexcombe.RETURNS + "notes.csv",
        """
        Kind,Text,Heading,By,Service,Period,Date
        award,Best <b>tenant</b> service {green},Gold,Housing Weekly,Housing,Q2 2017/18,2017-09-12
        champion-comment,Good work,,Councillor Ash,Housing,Q2 2017/18,
        """);
  }

  private String markdown() {
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    return workplace.published("wexcombe", "papers/2017-18-Q2/plans/paper.md");
  }

  @Test
  void figuresStandInItsSentencesAndPlacesNumberThemselves() {
    assertThat(markdown())
        .contains(
            "2.1 Four indicators are reported; one was on target (50%) and one was not: Calls"
                + " answered. Calls answered stood at 90.0% against 95%, see table 1 and appendix"
                + " A; there were 69.")
        .contains("(a) notes the progress of four indicators;\n\n(b) asks for appendix C.")
        .contains("There are three supporting appendices:")
        .contains("- Appendix A: Housing\n- Appendix B: Leisure\n- Appendix C: Awards\n")
        .contains("As at 30th September 2017");
  }

  @Test
  void itsTablesHaveAWordForEveryEmptyCell() {
    assertThat(markdown())
        .contains("| Endorse, all | Recommended: one on target |\n| Do nothing | not stated |")
        .contains("| Councillor Ash | 18th October 2017 and 20th October 2017 | no response |");
  }

  /** Where no heading says whose champion speaks, the comment begins with the service. */
  @Test
  void aCommentOfAChampionNamesItsService() {
    workplace.alter(PAPER + "paper.md", "{awards}", "{awards}\n\n{champion comments}");

    assertThat(markdown())
        .contains("Housing: Good work. (Councillor Ash)")
        .contains("\n\nGood work. (Councillor Ash)");
  }

  @Test
  void onePassageMakesAnAppendixForEachService() {
    String paper = markdown();
    String housing =
        paper.substring(paper.indexOf("## Appendix A:"), paper.indexOf("## Appendix B:"));
    String leisure =
        paper.substring(paper.indexOf("## Appendix B:"), paper.indexOf("## Appendix C:"));
    assertThat(housing)
        .contains("| A1 Build homes | 31st August 2017 (overdue) | ◇ On track | Footings poured. |")
        .contains("| No builders | High | A framework of builders |")
        .contains("Good work. (Councillor Ash)")
        .doesNotContain("A2 Open the pool");
    assertThat(leisure)
        .contains("| A2 Open the pool | 31st March 2018 | ○ No return received |")
        .contains("### Risks\n\nNone identified.")
        .contains("Leisure: no comment received by 31st October 2017 from Councillor Elm.");
  }

  @Test
  void whatServicesTypedIsTextAndNothingElse() {
    assertThat(markdown()).contains("| Gold: Best \\<b\\>tenant\\</b\\> service {green} |");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/plans/paper.html"))
        .contains("Gold: Best &lt;b&gt;tenant&lt;/b&gt; service {green}");
  }

  @Test
  void actionsAreCountedInASentence() {
    assertThat(markdown())
        .contains(
            "Of the three actions, one is completed, one is on track and one has had no return; one"
                + " is overdue.");
  }

  @Test
  void whatIsUnknownOrLeadsNowhereStopsThePaper() {
    workplace.write(PAPER + "plan.md", "{schedul}\n");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages())
        .contains("plan.md, line 1: There is nothing called {schedul} here.");
    workplace.write(PAPER + "plan.md", "One line.\n\nSee {table 76}.\n");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages())
        .contains(
            "papers/plans for 2017-18-Q2: plan.md, line 3: The paper refers to \"76\", which is not"
                + " in it. It has ");
  }
}
