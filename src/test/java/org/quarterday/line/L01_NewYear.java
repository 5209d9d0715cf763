package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year rolled over as src/docs/new-year.md says, in a spreadsheet only: new targets, an
 * indicator dropped, one new, one changed, two services merged. Last year's figures stay, byte for
 * byte.
 */
class L01_NewYear {
  private static final List<String> LAST_YEAR =
      List.of("2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18-Q4", "2017-18");

  @TempDir private Path folder;
  private Workplace workplace;
  private SettingsBook book;

  @BeforeEach
  void aYearThatIsOver() {
    workplace = Wexcombe.in(folder);
    book =
        SettingsBook.of(
            folder.resolve(Wexcombe.JOBS),
            List.of("indicators", "services", "priorities", "targets"));
    workplace.write(Wexcombe.JOBS + "nightly.yaml", "description: Every night\n");
    for (int quarter = 1; quarter <= 4; quarter++) {
      String period = "Q" + quarter + " 2017/18";
      workplace.write(
          Wexcombe.RETURNS + "q" + quarter + ".csv",
          Wexcombe.rows(
              "H1," + period + ",Housing," + (39 + quarter) + ",,,As it is.",
              "C1," + period + ",Housing,,9" + quarter + ",100,",
              "S1," + period + ",Housing,1" + quarter + ",,,",
              "S1," + period + ",Leisure,2" + quarter + ",,,",
              "W1," + period + ",Leisure,30" + quarter + ",,,"));
    }
    run("2018-05-01T06:00:00Z");
  }

  private void run(String now) {
    Ended run = workplace.clock(now).run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
  }

  private Map<String, String> lastYear() {
    Map<String, String> figures = new LinkedHashMap<>();
    for (String period : LAST_YEAR) {
      for (String what : List.of("figures", "summary")) {
        Ended ended = workplace.run(what, "wexcombe", "--period", period, "--as-of", "2018-05-01");
        assertThat(ended.code()).as(ended.messages()).isZero();
        figures.put(what + " " + period, ended.results());
      }
    }
    return figures;
  }

  /** What the page tells an officer to do. */
  private void rollOver() {
    book.heading("indicators", "from").heading("indicators", "to");
    book.heading("services", "replaced-by").heading("services", "from").heading("services", "to");
    // dropped
    book.type("indicators", "W1", "to", "2017-18");
    // changed: the old row ends, a new one of the same code begins
    book.type("indicators", "C1", "to", "2017-18");
    book.add(
        "indicators",
        "C1",
        "Calls answered in a minute",
        "higher",
        "ratio",
        "%",
        "0",
        "homes",
        "housing",
        "2018-19");
    // new
    book.add(
        "indicators",
        "N1",
        "Trees planted",
        "higher",
        "sum",
        "trees",
        "0",
        "homes",
        "housing",
        "2018-19");
    // merged
    book.type("services", "leisure", "replaced-by", "communities");
    book.type("services", "leisure", "to", "2017-18");
    book.add("services", "communities", "Communities", "", "2018-19");
    book.type("indicators", "S1", "to", "2017-18");
    book.add(
        "indicators",
        "S1",
        "Days lost to sickness",
        "lower",
        "sum",
        "days",
        "0",
        "people",
        "housing;communities",
        "2018-19");
    // new targets
    book.add("targets", "H1", "2018-19-Q1", "41");
    book.add("targets", "C1", "2018-19-Q1", "90");
    book.add("targets", "N1", "2018-19-Q1", "500");
  }

  @Test
  void lastYearStaysByteForByteAndTheNewYearIsAsTheSheetSays() {
    Map<String, String> before = lastYear();
    String paper = workplace.published("wexcombe", "papers/2017-18-Q4/report/paper.md");

    rollOver();
    run("2018-05-01T07:00:00Z");
    assertThat(lastYear()).isEqualTo(before);
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q4/report/paper.md"))
        .isEqualTo(paper);

    workplace.write(
        Wexcombe.RETURNS + "q1-2018.csv",
        Wexcombe.rows(
            "H1,Q1 2018/19,Housing,42,,,As it is.",
            "C1,Q1 2018/19,Housing,,94,100,",
            "S1,Q1 2018/19,Housing,9,,,",
            "S1,Q1 2018/19,Leisure,17,,,",
            "N1,Q1 2018/19,Housing,510,,,"));
    run("2018-07-20T06:00:00Z");

    assertThat(lastYear()).isEqualTo(before);
    assertThat(workplace.status("wexcombe", "q1-2018.csv")).startsWith("accepted");
    List<String> figures = workplace.run("figures", "wexcombe", "--period", "2018-19-Q1").lines();
    assertThat(figures)
        .anyMatch(line -> line.startsWith("H1,Empty homes,,2018-19-Q1,42,42,,,41,amber"))
        .anyMatch(line -> line.startsWith("C1,Calls answered in a minute,,2018-19-Q1,94,94,"))
        .anyMatch(line -> line.startsWith("N1,Trees planted,,2018-19-Q1,510,510,,,500,green"))
        .anyMatch(line -> line.startsWith("S1,Days lost to sickness,communities,2018-19-Q1,17,17,"))
        .noneMatch(line -> line.startsWith("W1,"))
        .noneMatch(line -> line.contains(",leisure,"));
  }

  @Test
  void theNewYearsSetIsPrintedButNotCountedWhileItIsProposed() {
    rollOver();
    book.heading("targets", "state").add("targets", "H1", "2018-19-Q2", "38", "proposed");
    workplace.write(
        Wexcombe.RETURNS + "q2-2018.csv", Wexcombe.rows("H1,Q2 2018/19,Housing,42,,,As it is."));
    Map<String, String> before = lastYear();
    run("2018-10-20T06:00:00Z");

    assertThat(lastYear()).isEqualTo(before);
    String figures = workplace.run("figures", "wexcombe", "--period", "2018-19-Q2").results();
    assertThat(figures.lines().filter(line -> line.startsWith("H1,")).findFirst().orElseThrow())
        .contains("data-only")
        .contains("proposed");
  }

  @Test
  void historyIsLoadedWithoutChasingAnyone() {
    workplace.alter(
        Wexcombe.JOBS + "council.yaml", "first-period: 2017-18-Q1", "first-period: 2016-17");
    workplace.write(
        Wexcombe.RETURNS + "history.csv",
        Wexcombe.rows("H1,Q3 2016/17,Housing,51,,,", "H1,Q4 2016/17,Housing,50,,,As it was."));
    run("2018-05-02T06:00:00Z");

    assertThat(workplace.status("wexcombe", "history.csv")).startsWith("accepted");
    assertThat(workplace.run("figures", "wexcombe", "--period", "2016-17-Q4").results())
        .contains("H1,Empty homes,,2016-17-Q4,50,50,");
    assertThat(workplace.published("wexcombe", "chase.csv")).doesNotContain("2016-17");
  }

  @Test
  void outturnsAreProvisionalAndThenFinal() {
    workplace.write(
        Wexcombe.JOBS + "year-end.yaml",
        "description: The year end\nperiod: 2017-18\npapers: annual\n");
    workplace.write(
        Wexcombe.JOBS + "papers/annual/paper.yaml",
        "title: Annual report\ncommittee: Cabinet\nperiod: year\n");
    workplace.write(
        Wexcombe.RETURNS + "outturn.csv",
        "Indicator,Period,Service,Value,State\nH1,Q4 2017/18,Housing,44,provisional\n");
    Ended run = workplace.clock("2018-05-02T06:00:00Z").run("run", "wexcombe/year-end");
    assertThat(run.code()).as(run.messages()).isZero();
    String year = workplace.run("figures", "wexcombe", "--period", "2017-18").results();
    assertThat(row(year)).contains("44").contains("provisional");

    workplace.write(
        Wexcombe.RETURNS + "outturn-final.csv",
        "Indicator,Period,Service,Value,State\nH1,Q4 2017/18,Housing,45,final\n");
    run = workplace.clock("2018-06-20T06:00:00Z").run("run", "wexcombe/year-end");

    assertThat(run.code()).as(run.messages()).isZero();
    year = workplace.run("figures", "wexcombe", "--period", "2017-18").results();
    assertThat(row(year)).contains("45").doesNotContain("provisional");
    assertThat(workplace.published("wexcombe", "papers/2017-18/annual/paper.md")).contains("45");
  }

  private static String row(String figures) {
    return figures.lines().filter(line -> line.startsWith("H1,")).findFirst().orElseThrow();
  }
}
