package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever owes a return is asked for it, and nobody for what was never owed. */
class S05_WhoOwesWhat {
  @TempDir private Path folder;

  private static List<String> chase(Workplace workplace) {
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    return workplace
        .published("wexcombe", "chase.csv")
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").replace(",,", ",-,").replace(",,", ",-,"))
        .toList();
  }

  @Test
  void everyPeriodSinceTheFirstIsAskedForNotOnlyThePapers() {
    Workplace workplace = Wexcombe.withHousing(folder);

    assertThat(chase(workplace))
        .containsExactly(
            "housing,Housing,-,2017-18-Q2,2017-10-20,0,in,3,-,housing-q2.csv,2017-11-13",
            "leisure,Leisure,-,2017-18-Q2,2017-10-20,24,late,2,"
                + "Days lost to sickness; Swimming lessons,-,",
            "housing,Housing,-,2017-18-Q1,2017-07-21,115,late,3,"
                + "Empty homes; Calls answered; Days lost to sickness,-,",
            "leisure,Leisure,-,2017-18-Q1,2017-07-21,115,late,2,"
                + "Days lost to sickness; Swimming lessons,-,");
    assertThat(workplace.published("wexcombe", "returns.html"))
        .contains("24 days late (16 working days)", "115 days late");
  }

  @Test
  void aPeriodThatIsWhollyInIsNotAskedForAndOneThatIsPartInSaysWhatIsMissing() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace
        .write(
            Wexcombe.RETURNS + "housing-q1.csv",
            Wexcombe.rows(
                "H1,Q1 2017/18,,44,,,", "C1,Q1 2017/18,,96%,96,100,", "S1,Q1 2017/18,Housing,9,,,"))
        .write(Wexcombe.RETURNS + "leisure-q1.csv", Wexcombe.rows("W1,Q1 2017/18,Leisure,8,,,"));

    assertThat(chase(workplace))
        .filteredOn(line -> line.contains("2017-18-Q1"))
        .containsExactly(
            "leisure,Leisure,-,2017-18-Q1,2017-07-21,115,part-in,2,Days lost to sickness,"
                + "leisure-q1.csv,2017-11-13");
  }

  @Test
  void historyIsLoadedWithoutChasingAnyone() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace
        .alter(
            Wexcombe.JOBS + "council.yaml", "first-period: 2017-18-Q1", "first-period: 2014-15-Q1")
        .write(
            Wexcombe.RETURNS + "from old papers.csv",
            Wexcombe.rows(
                "H1,Q1 2015/16,,60,,,", "C1,2014/15,,88%,88,100,", "W1,Q4 2016/17,,7,,,"));

    assertThat(chase(workplace))
        .extracting(line -> line.replaceAll("^(\\w+),.*(20\\d\\d-\\d\\d-Q\\d).*", "$1 $2"))
        .containsExactly(
            "housing 2017-18-Q2", "leisure 2017-18-Q2", "housing 2017-18-Q1", "leisure 2017-18-Q1");
  }

  @Test
  void whoSentTheWholeIsNotAskedForItsParts() {
    Workplace workplace = Wexcombe.withHousing(folder).clock("2018-01-10T06:00:00Z");
    workplace
        .alter(
            Wexcombe.JOBS + "nightly.yaml",
            "period: 2017-18-Q2\nas-of: 2017-11-13",
            "period: 2017-18-Q3\nas-of: 2018-01-10")
        .write(
            Wexcombe.RETURNS + "leisure-half.csv",
            Wexcombe.rows("W1,2017-18-H1,Leisure,20,,,", "S1,2017-18-H1,Leisure,30,,,"));

    assertThat(chase(workplace))
        .filteredOn(line -> line.startsWith("leisure"))
        .extracting(line -> line.split(",")[3] + " " + line.split(",")[6])
        .as("quarter 3 may still come in time")
        .containsExactly("2017-18-Q3 awaited");
  }

  @Test
  void aNilReturnIsIn() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace
        .write(
            Wexcombe.RETURNS + "leisure/q2.csv",
            "Leisure quarter 2 2017/18,,\nIndicator,Value,Commentary\nNil return,,\n")
        .write(Wexcombe.RETURNS + "leisure/Q1 2017-18.csv", "Nil return\n");

    assertThat(chase(workplace))
        .filteredOn(line -> line.startsWith("leisure"))
        .containsExactly(
            "leisure,Leisure,-,2017-18-Q2,2017-10-20,0,in,2,-,leisure/q2.csv,2017-11-13");
    assertThat(workplace.status("wexcombe", "leisure/q2.csv")).isEqualTo("accepted");
  }

  @Test
  void whatAPublishedPaperHasPrintedIsNoLongerAskedFor() {
    Workplace workplace = Wexcombe.withHousing(folder);
    assertThat(chase(workplace)).filteredOn(line -> line.contains("2017-18-Q2")).hasSize(2);

    Ended issue =
        workplace.run(
            "issue",
            "wexcombe",
            "report",
            "--period",
            "Q2 2017/18",
            "--by",
            "A Clerk",
            "--accept-open",
            "Leisure sent nothing");

    assertThat(issue.code()).as(issue.messages()).isZero();
    assertThat(chase(workplace)).filteredOn(line -> line.contains("2017-18-Q2")).isEmpty();
  }

  @Test
  void aQueryThatIsOpenIsShown() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "housing-q2.csv", Wexcombe.HOUSING_Q2.replace("90%,90,100", "90%,,"));

    assertThat(chase(workplace))
        .filteredOn(line -> line.startsWith("housing") && line.contains("Q2"))
        .extracting(line -> line.split(",")[6])
        .containsExactly("queried");
  }
}
