package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind a comma in braces is heeded, or the paper says that it cannot be. */
class P05_WhatIsGivenInBraces {
  @TempDir private Path root;
  private Workplace workplace;

  @BeforeEach
  void council() {
    workplace = Wexcombe.withHousing(root);
    workplace.write(
        Wexcombe.RETURNS + "leisure.csv",
        Wexcombe.rows("S1,Q2 2017/18,Leisure,5,,,", "W1,Q2 2017/18,Leisure,80,,,"));
  }

  private Ended paper(String words) {
    workplace.write(Wexcombe.JOBS + "papers/report/paper.md", words);
    return workplace.run("run", Wexcombe.NIGHTLY);
  }

  private String drawn(String words) {
    Ended ended = paper(words);
    assertThat(ended.code()).as(ended.messages()).isZero();
    return workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md");
  }

  private void refused(String words, String why) {
    Ended ended = paper(words);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.messages()).contains("paper.md, line 1: " + why);
  }

  @Test
  void aServicesOwnFigureIsPrintedWhereItIsAskedFor() {
    assertThat(
            drawn(
                "Together {S1}; housing {S1, service housing} and leisure {S1, service leisure}."))
        .contains("Together 17 days; housing 12 days and leisure 5 days.");
  }

  @Test
  void aCountOfOneGroupIsPrintedWhereItIsAskedFor() {
    assertThat(
            drawn(
                "{green} in all, {green, by priority, group people} of them for people; {green %}."))
        .contains("Two in all, one of them for people; 67%.");
  }

  @Test
  void whatCannotBeHeededStopsThePaper() {
    refused("{S1, service parks}", "There is no figure of S1 for the service \"parks\"");
    refused("{C1, by priority}", "{C1} knows service, not by.");
    refused("{green, by priority}", "{green} needs to be given: group.");
    refused("{green %, by priority}", "{green %} knows of, not by.");
    refused("{green list, by priority}", "{green list} takes nothing, not by.");
    refused("{amber or red, group homes}", "{amber or red} takes nothing, not group.");
    refused("{green was/were, by priority}", "{green was/were} takes nothing, not by.");
    refused("{green %, of all}", "{green %} knows of rated, not all.");
  }

  @Test
  void ofTwoThatShareANameTheCodeIsAskedFor() {
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS + "C2,Calls answered,higher,ratio,%,1,people,leisure\n");

    refused("{Calls answered}", "{Calls answered} may be C1 or C2: write the code.");
    assertThat(drawn("Calls stood at {C1}.")).contains("Calls stood at 90.0%.");
  }

  /** What counts returns, services and sources in an appendix has that appendix's own. */
  @Test
  void aPartHasItsOwnReturnsServicesAndSources() {
    workplace.write(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: Performance report\ncommittee: Cabinet\nperiod: quarter\neach: service\n");
    workplace.write(
        Wexcombe.JOBS + "papers/report/part.md", "{returns}\n\n{services}\n\n{sources}\n");

    String markdown = drawn("All.\n\n{returns}\n\n{sources}\n\n{each, passage part}");

    assertThat(markdown).contains("Of five values due, five have been received");
    String leisure = markdown.substring(markdown.indexOf("Appendix 2"));
    assertThat(leisure)
        .contains("Of two values due, two have been received")
        .contains("| Leisure | 2 | 2 |")
        .doesNotContain("| Housing |")
        .contains("| Leisure | 5 days |")
        .contains("| W1 Swimming lessons | Leisure |")
        .doesNotContain("C1 Calls answered");
  }

  /** A council's own columns are there for its sentences and its templates. */
  @Test
  void columnsOfTheCouncilsOwnAreHandedOn() {
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS
            .replace("priority,service\n", "priority,service,x-Sponsor\n")
            .replace("homes,housing\n", "homes,housing,The *homes* board\n")
            .replace("housing;leisure\n", "housing;leisure,\n")
            .replace("people,leisure\n", "people,leisure,\n"));
    workplace.write(
        Wexcombe.JOBS + "services.csv", "code,name,x-floor\nhousing,Housing,2\nleisure,Leisure,\n");

    assertThat(
            drawn(
                "Answering to {C1 x-sponsor}."
                    + "\n\n<#list catalogue.services as code, row>${row.name}: floor"
                    + " ${row[\"x-floor\"]?has_content?then(row[\"x-floor\"], \"unknown\")}. </#list>"
                    + "\n\n${catalogue.indicators.C1[\"x-sponsor\"]} of ${catalogue.priorities.homes.name}."))
        .contains("Answering to The \\*homes\\* board.")
        .contains("Housing: floor 2. Leisure: floor unknown.")
        .contains("The \\*homes\\* board of Homes.");
    workplace.write(
        Wexcombe.JOBS + "meetings.csv",
        "committee,date,publish-by,x-room\nScrutiny,14 November 2017,6 November 2017,Room *2*\n");
    workplace.write(
        Wexcombe.JOBS + "targets.csv",
        "indicator,period,target,x-set-by\nC1,2017-18,90,Council\nW1,2017-18,at most 5,\n");
    assertThat(
            drawn(
                "<#list catalogue.meetings as m>${m.committee} on ${m.date}, ${m[\"x-room\"]}.</#list>"
                    + "\n\n<#list catalogue.targets as t>${t.indicator}: ${t.target} for ${t.period},"
                    + " set by ${t[\"x-set-by\"]!\"\"}. </#list>"))
        .contains("Scrutiny on 2017-11-14, Room \\*2\\*.")
        .contains("C1: 90 for 2017-18, set by Council. W1: at most 5 for 2017-18, set by .");
    refused("{C1 x-nobody}", "The indicators of this council have no column x-nobody.");
  }

  /** In a table the place is the row, as a spreadsheet counts it. */
  @Test
  void whatIsWrongInATableIsNamedByItsRow() {
    workplace.write(
        Wexcombe.JOBS + "papers/report/options.csv",
        "Option,Comments\nEndorse,{green} on target\nDo nothing,{C9} answered\n");
    refused("{options}", "options.csv, row 3: There is nothing called {C9} here.");

    workplace.write(
        Wexcombe.JOBS + "papers/report/options.csv",
        "Option,Comments\nEndorse,{green} on target\nDo nothing,Nine were on target\n");
    assertThat(drawn("{options}"))
        .contains("\"Nine\" is typed, and the figure is two")
        .contains("(options.csv, row 3)");
  }

  @Test
  void whatMarkdownCannotBeIsNamedByItsFileAndLine() {
    String[][] faults = {
      {"##", "A heading has no words"},
      {"# Another title", "A paper has one title"},
      {"- > said", "An item of a list holds"},
      {"See [this](javascript:x).", "The link \"javascript:x\""},
      {"![a](b.png)", "A paper is one file"},
      {"See {table nowhere}.", "The paper refers to \"nowhere\""},
    };
    for (String[] fault : faults) {
      Ended ended = paper("Words.\n\n" + fault[0] + "\n");
      assertThat(ended.messages()).contains("paper.md, line 3: " + fault[1]);
    }
  }
}
