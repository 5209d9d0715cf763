package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.council.Limits;

/** Two tables with a blank column between them are two; one table with a blank column is one. */
class SideBySideTest {
  @TempDir Path folder;

  @Test
  void tablesWithTheSameFirstHeadingAreTwo() throws Exception {
    assertThat(
            tables(
                "KPI ref,Actual,,KPI ref,Actual,Comments",
                "HS01,94.1,,EN01,51.2,good",
                "HS02,27,,EN02,48,"))
        .containsExactly(
            List.of("KPI ref|Actual", "HS01|94.1", "HS02|27"),
            List.of("KPI ref|Actual|Comments", "EN01|51.2|good", "EN02|48|"));
  }

  @Test
  void theyMayHaveTitlesOfTheirOwnAndSeveralBlankColumnsBetweenThem() throws Exception {
    assertThat(
            tables(
                "Performance of quarter 2,,,,,",
                "Visits,,,,Staff,",
                "Site,Visits,,,Team,Posts",
                "Pool,1204,,,Housing,12",
                "Hall,988,,,Planning,9"))
        .containsExactly(
            List.of("Site|Visits", "Pool|1204", "Hall|988"),
            List.of("Team|Posts", "Housing|12", "Planning|9"));
  }

  @Test
  void theyMayBeginOnDifferentRows() throws Exception {
    assertThat(
            tables(
                "Site,Visits,Cost,,,",
                "Pool,1204,12.50,,Officer,Cases",
                "Hall,988,3.25,,Adams,7",
                "Library,4410,1.10,,Brown,12"))
        .containsExactly(
            List.of("Site|Visits|Cost", "Pool|1204|12.50", "Hall|988|3.25", "Library|4410|1.10"),
            List.of("Officer|Cases", "Adams|7", "Brown|12"));
  }

  @Test
  void theyMayBeOfUnequalHeightWhicheverIsTheTaller() throws Exception {
    assertThat(
            tables(
                "Site,Visits,,Team,Posts",
                "Pool,1204,,Housing,12",
                "Hall,988,,Planning,9",
                "Library,4410,,,",
                "Museum,17,,,"))
        .containsExactly(
            List.of("Site|Visits", "Pool|1204", "Hall|988", "Library|4410", "Museum|17"),
            List.of("Team|Posts", "Housing|12", "Planning|9"));
    assertThat(
            tables(
                "Site,Visits,,Team,Posts",
                "Pool,1204,,Housing,12",
                "Hall,988,,Planning,9",
                ",,,Finance,4",
                ",,,Leisure,30"))
        .containsExactly(
            List.of("Site|Visits", "Pool|1204", "Hall|988"),
            List.of("Team|Posts", "Housing|12", "Planning|9", "Finance|4", "Leisure|30"));
  }

  @Test
  void theShorterMayLeaveItsRowsUnpadded() throws Exception {
    assertThat(
            tables(
                "Site,Visits,,Team,Posts",
                "Pool,1204,,Housing,12",
                "Hall,988,,Planning,9",
                "Library,4410",
                "Museum,17"))
        .containsExactly(
            List.of("Site|Visits", "Pool|1204", "Hall|988", "Library|4410", "Museum|17"),
            List.of("Team|Posts", "Housing|12", "Planning|9"));
  }

  @Test
  void anotherTableMayStandBelowBoth() throws Exception {
    assertThat(
            tables(
                "Site,Visits,,Site,Cost",
                "Pool,1204,,Pool,12.50",
                "Hall,988,,Hall,3.25",
                "",
                "Ward,Votes,Spoilt,Turnout,Seats",
                "Abbey,1204,3,41.2,2",
                "Castle,988,4,38.0,3"))
        .containsExactly(
            List.of("Site|Visits", "Pool|1204", "Hall|988"),
            List.of("Site|Cost", "Pool|12.50", "Hall|3.25"),
            List.of(
                "Ward|Votes|Spoilt|Turnout|Seats", "Abbey|1204|3|41.2|2", "Castle|988|4|38.0|3"));
  }

  @Test
  void oneTableWithAnEmptyColumnIsOne() throws Exception {
    for (String[] one :
        List.of(
            new String[] {"Ref,Name,,Q1,Q2", "HS01,Repairs,,94,95", "HS02,Lets,,27,28"},
            new String[] {"Ref,Name,,Q1,Q2", "HS01,Repairs,,94,95", "HS02,Lets,,,", "HS03,X,,,"},
            new String[] {
              "Ref,Name,,Comment,Owner", "H1,Repairs,,Fine,Adams", "H2,Lets,,Late,Hill"
            },
            new String[] {"Ref,Name,,Comment,Owner", "H1,Repairs,,Fine,Adams", "H2,Lets,,,"},
            new String[] {"KPI,Actual,,Action,Status", "H1,94,,Recruit,Open", "H2,27,,Review,Open"},
            new String[] {"Ward,Seats,,Party,Votes", "Abbey,2,,Red,41", "Castle,3,,Blue,38"},
            new String[] {",2016/17,,,2017/18,", "KPI,Q1,Q2,,Q1,Q2", "H1,2,3,,4,5", "H2,2,3,,4,5"},
            new String[] {"Code,Depot,,Held,Note", "S1,North,,4,", "S2,Quay,,5,low"})) {
      assertThat(tables(one)).as(one[0]).hasSize(1);
    }
  }

  @Test
  void labelsWithTheirValuesBesideThemAreNoTables() throws Exception {
    assertThat(
            tables(
                "Council,Thamesmere,,Officer,Adams",
                "Period,Q2,,Telephone,01632 960001",
                "",
                "KPI,Actual,Target,Status,Comment",
                "H1,94,95,Amber,",
                "H2,27,28,Green,good"))
        .containsExactly(
            List.of("KPI|Actual|Target|Status|Comment", "H1|94|95|Amber|", "H2|27|28|Green|good"));
  }

  private List<List<String>> tables(String... lines) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), String.join("\r\n", lines) + "\r\n");
    return TableReader.read(file, "a.csv", Limits.STANDARD).tables().stream()
        .map(table -> table.rows().stream().map(row -> String.join("|", row)).toList())
        .toList();
  }
}
