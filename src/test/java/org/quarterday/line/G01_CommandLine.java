package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for wrongly ends 2 and touches nothing; results alone go to standard output. */
class G01_CommandLine {
  @TempDir private Path folder;

  private static void ends2(Workplace workplace, String saying, String... arguments) {
    Map<String, String> before = Tree.withTimes(workplace.root());
    Ended ended = workplace.run(arguments);
    assertThat(ended.code()).as(ended.messages()).isEqualTo(2);
    assertThat(ended.results()).isEmpty();
    assertThat(ended.messages()).contains(saying);
    assertThat(Tree.withTimes(workplace.root())).isEqualTo(before);
  }

  @Test
  void usage() {
    Workplace workplace = Wexcombe.withHousing(folder);

    ends2(workplace, "fly", "fly");
    ends2(workplace, "--nonsense", "run", Wexcombe.NIGHTLY, "--nonsense");
    ends2(workplace, "JOB", "run");
    ends2(workplace, "--period", "figures", "wexcombe");
    ends2(workplace, "not a period", "figures", "wexcombe", "--period", "last week");
    ends2(workplace, "not a period", "run", Wexcombe.NIGHTLY, "--period", "Q2");
    ends2(workplace, "--as-of takes a date", "run", Wexcombe.NIGHTLY, "--as-of", "yesterday");
    ends2(workplace, "--format", "figures", "wexcombe", "--period", "2017-18", "--format", "pdf");
    ends2(workplace, "--by takes", "summary", "wexcombe", "--period", "2017-18", "--by", "colour");
    ends2(
        workplace,
        "There is no paper",
        "figures",
        "wexcombe",
        "--period",
        "2017-18",
        "--paper",
        "x");
    ends2(workplace, "No indicator", "trace", "wexcombe", "X9", "2017-18");
    ends2(workplace, "not a service", "trace", "wexcombe", "S1", "2017-18", "--service", "parks");
    ends2(workplace, "There is no file", "check", "nowhere.csv");
  }

  /** A slip of a key is answered with what was meant; a wild guess with what there is. */
  @Test
  void whatIsNotThereIsAnsweredWithWhatIs() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);

    ends2(workplace, "Did you mean C1?", "trace", "wexcombe", "C11", "2017-18-Q2");
    ends2(workplace, "Did you mean Empty homes?", "trace", "wexcombe", "Emty homes", "2017-18-Q2");
    ends2(
        workplace,
        "Did you mean housing?",
        "template",
        "wexcombe",
        "hosing",
        "Q2 2017/18",
        "--to",
        "x");
    ends2(
        workplace,
        "Its services are housing, leisure.",
        "trace",
        "wexcombe",
        "S1",
        "2017-18-Q2",
        "--service",
        "drains and sewers");
    ends2(
        workplace,
        "There is no paper reprt. Did you mean report?",
        "figures",
        "wexcombe",
        "--period",
        "2017-18-Q2",
        "--paper",
        "reprt");
    assertThat(Issues.issueOf(workplace, "reprt", "2017-18-Q2").messages())
        .contains("There is no paper reprt. Did you mean report?");
  }

  /** A folder that cannot be made, because a file of that name is in the way. */
  @Test
  void whereNothingCanBeWrittenIsNoFaultOfTheProgram() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Issues.issue(workplace, "2017-18-Q2", "--accept-open", "Leisure is late");
    workplace.write("taken", "a file");
    String taken = workplace.root().resolve("taken").toString();
    String below = workplace.root().resolve("taken/below").toString();
    String csv = workplace.root().resolve(Wexcombe.RETURNS + "housing-q2.csv").toString();
    String saying = "taken";

    ends2(workplace, saying, "backup", "wexcombe", "--to", below);
    ends2(workplace, saying, "template", "wexcombe", "housing", "2017-18-Q2", "--to", taken);
    ends2(workplace, saying, "check", csv, "--to", taken);
    ends2(workplace, saying, "read", csv, "--to", below);
    ends2(workplace, saying, "init", below);
    ends2(
        workplace,
        saying,
        "pack",
        "wexcombe",
        "report",
        "--period",
        "2017-18-Q2",
        "--issue",
        "1",
        "--to",
        below + "/a.zip");
  }

  @Test
  void anUnknownCouncilOrJobIsAnsweredWithTheNearest() {
    Workplace workplace = Wexcombe.withHousing(folder);

    ends2(workplace, "wexcombe", "run", "wexcomb/nightly");
    ends2(workplace, "nightly", "run", "wexcombe/nightli");
    ends2(workplace, "wexcombe/nightly", "run", "nightly");
    ends2(workplace, "wexcombe", "figures", "wexcome", "--period", "2017-18");
  }

  @Test
  void everythingThatIsWrongInTheSettingsIsSaidAtOnce() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.alter(
        Wexcombe.JOBS + "council.yaml", "first-period: 2017-18-Q1", "first-period: soon");
    workplace.alter(Wexcombe.JOBS + "indicators.csv", "homes,lower,latest", "homes,down,latest");
    workplace.alter(Wexcombe.JOBS + "targets.csv", "H1,2017-18-Q2,45", "X1,2017-18-Q2,45");
    workplace.write(Wexcombe.JOBS + "nightly.yaml", "description: Every night\nperid: latest\n");

    ends2(workplace, "4 things must be put right", "run", Wexcombe.NIGHTLY);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages())
        .contains("council.yaml", "indicators.csv", "targets.csv", "nightly.yaml");
  }

  @Test
  void strictEnds1WhenAReturnIsNotWhollyAcceptedAndSaysTheSameTheNextTime() {
    Workplace workplace = Wexcombe.withHousing(folder);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY, "--strict").code()).isZero();
    workplace.write(Wexcombe.RETURNS + "bad.csv", Wexcombe.rows("H1,Q1 2017/18,,many,,,"));

    Ended strict = workplace.run("run", Wexcombe.NIGHTLY, "--strict");
    Ended again = workplace.run("run", Wexcombe.NIGHTLY, "--strict");
    Ended notStrict = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(strict.code()).as(strict.messages()).isEqualTo(1);
    assertThat(again.lastMessage()).contains("nothing new");
    assertThat(again.code()).isEqualTo(1);
    assertThat(notStrict.code()).isZero();
    assertThat(notStrict.messages())
        .as("what needs a person still does")
        .contains("The sender of bad.csv must put it right");
    assertThat(notStrict.lastMessage()).doesNotContain("Nothing needs anybody");
  }

  @Test
  void aQueryDoesNotMakeAReturnLessThanWhollyAccepted() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(Wexcombe.RETURNS + "q2.csv", Wexcombe.rows("C1,Q2 2017/18,,91%,90,100,"));

    Ended strict = workplace.run("run", Wexcombe.NIGHTLY, "--strict");

    assertThat(workplace.status("wexcombe", "q2.csv")).isEqualTo("accepted-with-queries");
    assertThat(strict.code()).isZero();
  }

  @Test
  void theClockIsWhatTheEnvironmentSays() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "nightly.yaml", "description: Every night\nperiod: 2017-18-Q2\n");
    workplace.clock("2017-10-02T08:00:00Z");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .as("not due for another fortnight")
        .contains("W1,Swimming lessons,,2017-18-Q2,,,,,,not-due,");

    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2017-12-01");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("W1,Swimming lessons,,2017-18-Q2,,,,,,not-returned,");

    workplace.clock("tomorrow");
    Ended ended = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.messages()).contains("QUARTERDAY_NOW");
  }

  @Test
  void homeMayStandAnywhereAndElseTheEnvironmentSays() {
    Workplace workplace = Wexcombe.withHousing(folder);
    Path home = folder.resolve("a home");

    assertThat(workplace.run("--home", home.toString(), "run", Wexcombe.NIGHTLY).code()).isZero();
    assertThat(workplace.run("run", Wexcombe.NIGHTLY, "--home", home.toString()).lastMessage())
        .contains("nothing new");
    workplace.environment().put("QUARTERDAY_HOME", home.toString());
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage()).contains("nothing new");
    assertThat(home.resolve("record/wexcombe/ledger")).isDirectory();
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void aJobIsNamedByItsPathToo() throws Exception {
    Workplace workplace = Wexcombe.withHousing(folder);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("jobs/wexcombe"), elsewhere.resolve("wexcombe"));

    Ended run = workplace.run("run", elsewhere.resolve("wexcombe/nightly.yaml").toString());

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted");
    assertThat(
            workplace
                .run("figures", elsewhere.resolve("wexcombe").toString(), "--period", "2017-18-Q2")
                .code())
        .isZero();
  }

  @Test
  void helpIsAResult() {
    Ended help = Workplace.in(folder).run("--help");

    assertThat(help.code()).isZero();
    assertThat(help.results()).contains("run", "figures", "trace");
    assertThat(help.messages()).isEmpty();
  }
}
