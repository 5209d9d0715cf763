package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next return goes out pre-filled, and what comes back from it raises no question. */
class S01_Template {
  @TempDir private Path folder;
  private Workplace workplace;
  private Path to;

  @BeforeEach
  void aServiceThatOwesAllKindsOfThings() {
    to = folder.resolve("to send");
    workplace =
        Wexcombe.in(folder)
            .write(
                Wexcombe.JOBS + "indicators.csv",
                """
                code,name,polarity,aggregation,unit,decimals,frequency,service,definition
                H1,Empty homes,lower,latest,homes,0,quarterly,housing,Homes empty for six months
                C1,Calls answered,higher,ratio,%,1,quarterly,housing,
                S1,Days lost to sickness,lower,sum,days,0,monthly,housing;leisure,
                W1,Swimming lessons,higher,sum,lessons,0,quarterly,leisure,
                Y1,Tenants content,higher,latest,%,1,annual,housing,
                """)
            .write(Wexcombe.JOBS + "plans.csv", "code,name\nIP,Improvement plan\n")
            .write(
                Wexcombe.JOBS + "actions.csv",
                "code,name,plan,service,due\n"
                    + "A1,Build forty homes,IP,housing,31 March 2018\n"
                    + "A2,Open the pool,IP,leisure,\n")
            .write(
                Wexcombe.JOBS + "council.yaml",
                Wexcombe.COUNCIL
                    + """
                    action-statuses:
                      - {status: done, word: Completed, closed: yes}
                      - {status: on-track, word: On track}
                    """)
            .write(
                Wexcombe.RETURNS + "housing-q1.csv",
                "Indicator,Period,Service,Value,Numerator,Denominator,Commentary\n"
                    + "H1,Q1 2017/18,Housing,47,,,Two streets await repair.\n"
                    + "C1,Q1 2017/18,Housing,91%,91,100,\n");
    workplace.run("run", Wexcombe.NIGHTLY);
  }

  private Path template() {
    Ended ended =
        workplace.run("template", "wexcombe", "Housing", "Q2 2017/18", "--to", to.toString());
    assertThat(ended.code()).as(ended.messages()).isZero();
    Path file = to.resolve("housing-2017-18-Q2.xlsx");
    assertThat(ended.results()).isEqualTo(file + "\n");
    return file;
  }

  @Test
  void itSaysWhatIsOwedWithTargetsAndLastPeriodsFigures() {
    try (PersonAtTheSheet person = PersonAtTheSheet.open(template())) {
      assertThat(person.sheets())
          .containsExactly("How to fill this in", "Indicators", "Actions", "Risks", "Notes");
      assertThat(person.rows("Indicators"))
          .extracting(
              row -> row.get("Indicator"),
              row -> row.get("Name (for information)"),
              row -> row.get("Period"),
              row -> row.get("Target (for information)"),
              row -> row.get("Previous figure (for information)"))
          .containsExactly(
              row("H1", "Empty homes", "Quarter 2, 2017/18", "45 homes", "47 homes"),
              row("C1", "Calls answered", "Quarter 2, 2017/18", "95%", "91.0%"),
              row("S1", "Days lost to sickness", "July 2017", null, "no return received"),
              row("S1", "Days lost to sickness", "August 2017", null, "no return received"),
              row("S1", "Days lost to sickness", "September 2017", null, "no return received"));
      assertThat(person.rows("Indicators").get(0))
          .containsEntry("Definition (for information)", "Homes empty for six months")
          .containsEntry("Service", "Housing");
      assertThat(person.rows("Actions")).extracting(row -> row.get("Action")).containsExactly("A1");
    }
  }

  private static org.assertj.core.groups.Tuple row(Object... cells) {
    return org.assertj.core.groups.Tuple.tuple(cells);
  }

  @Test
  void onlyWhatIsToBeFilledCanBeTypedInto() {
    try (PersonAtTheSheet person = PersonAtTheSheet.open(template())) {
      for (String locked : List.of("Indicator", "Period", "Service", "Target (for information)")) {
        assertThat(person.isOpen("Indicators", locked)).as(locked).isFalse();
      }
      for (String open : List.of("Value", "State", "Commentary", "Action", "Explanation")) {
        assertThat(person.isOpen("Indicators", open)).as(open).isTrue();
      }
      assertThat(person.isOpen("Indicators", "Numerator")).as("H1 is no ratio").isFalse();
      assertThat(person.offered("Indicators", "State"))
          .contains(List.of("final", "provisional", "estimated"));
      assertThat(person.offered("Actions", "Status")).contains(List.of("Completed", "On track"));
    }
  }

  @Test
  void filledInByAPersonItIsAcceptedWithoutASingleFinding() {
    try (PersonAtTheSheet person = PersonAtTheSheet.open(template())) {
      person
          .type("Indicators", "H1", "Value", 44)
          .type("Indicators", "C1", "Value", "96.5%")
          .type("Indicators", "C1", "Numerator", 193)
          .type("Indicators", "C1", "Denominator", 200)
          .type("Indicators", "C1", "State", "provisional")
          .type("Indicators", "C1", "Commentary", "=two lines are mended, and more to come")
          .type("Indicators", "S1", "Value", 7)
          .type("Actions", "A1", "Status", "On track")
          .type("Actions", "A1", "Progress", "40%")
          .type("Risks", "", "Risk", "The boiler fails in winter")
          .type("Risks", "The boiler fails in winter", "Likelihood", 3)
          .type("Risks", "The boiler fails in winter", "Controls", "A spare is ordered")
          .type("Notes", "", "Kind", "Key development")
          .type("Notes", "Key development", "Text", "The first homes were let.")
          .save(folder.resolve(Wexcombe.RETURNS + "housing/from housing.xlsx"));
    }
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.findings("wexcombe", "housing/from housing.xlsx")).isEmpty();
    assertThat(workplace.status("wexcombe", "housing/from housing.xlsx")).isEqualTo("accepted");
    Ended figures = workplace.run("figures", "wexcombe", "--period", "2017-18-Q2");
    assertThat(figures.results())
        .contains("H1,Empty homes,,2017-18-Q2,44,44,,,45,green")
        .contains("C1,Calls answered,,2017-18-Q2,96.5,96.5,193,200,95,green");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2-actions.csv"))
        .contains("A1,Build forty homes,IP,,,housing,on-track");
  }

  @Test
  void cellsThatAreLeftEmptySayNothing() {
    try (PersonAtTheSheet person = PersonAtTheSheet.open(template())) {
      person
          .type("Indicators", "H1", "Value", 44)
          .save(folder.resolve(Wexcombe.RETURNS + "part.xlsx"));
    }
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "part.xlsx")).isEmpty();
    assertThat(workplace.receipt("wexcombe", "part.xlsx").get("tables").toString())
        .contains("\"rows\":1,\"accepted\":1")
        .doesNotContain("\"rows\":5");
  }

  @Test
  void sentBackUntouchedItIsAskedAbout() throws Exception {
    Files.copy(template(), folder.resolve(Wexcombe.RETURNS + "untouched.xlsx"));
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.findings("wexcombe", "untouched.xlsx")).containsExactly("empty-table");
  }

  @Test
  void theSameTemplateHasTheSameBytesAndAFilledOneIsNeverWrittenOver() throws Exception {
    byte[] first = Files.readAllBytes(template());
    assertThat(Files.readAllBytes(template())).isEqualTo(first);

    Files.writeString(to.resolve("housing-2017-18-Q2.xlsx"), "filled in");
    Ended again =
        workplace.run("template", "wexcombe", "housing", "2017-18-Q2", "--to", to.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.messages()).contains("may have been filled in");
    assertThat(to.resolve("housing-2017-18-Q2.xlsx")).hasContent("filled in");
  }

  @Test
  void whoOwesNothingGetsNone() {
    Ended nobody = workplace.run("template", "wexcombe", "Parks", "Q2 2017/18", "--to", "x");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.messages()).contains("“Parks” is not a service");
    Ended nothing =
        workplace.run("template", "wexcombe", "leisure", "2016-17-Q2", "--to", to.toString());
    assertThat(nothing.code()).as("its action is in force always").isZero();
  }
}
