package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.RecordLock;

/** A look-up answers rightly or ends 4, and changes no byte of the record. */
class D02_LookUps {
  @TempDir private Path folder;

  private static final List<List<String>> LOOK_UPS =
      List.of(
          List.of("figures", "wexcombe", "--period", "2017-18-Q2"),
          List.of("summary", "wexcombe", "--period", "2017-18-Q2"),
          List.of("trace", "wexcombe", "H1", "2017-18-Q2"),
          List.of("history", "wexcombe"),
          List.of("doctor"));

  private static Ended ask(Workplace workplace, List<String> words) {
    return workplace.run(words.toArray(String[]::new));
  }

  @Test
  void noByteOfTheRecordIsChanged() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write("other.csv", Wexcombe.rows("H1,Q2 2017/18,,many,,,"));
    Map<String, String> all = Tree.withTimes(folder);

    for (List<String> words : LOOK_UPS) {
      Ended ended = ask(workplace, words);
      assertThat(ended.code()).as(words + ": " + ended.messages()).isZero();
      assertThat(ended.results()).as("%s", words).isNotEmpty();
      assertThat(ended.messages()).as("%s", words).isEmpty();
      assertThat(Tree.withTimes(folder)).as("%s", words).isEqualTo(all);
    }
    String other = folder.resolve("other.csv").toString();
    assertThat(workplace.run("check", other, "--council", "wexcombe").code()).isEqualTo(1);
    assertThat(workplace.run("check", other).code()).isBetween(0, 1);
    assertThat(Tree.withTimes(folder)).isEqualTo(all);
  }

  @Test
  void withoutARecordTheyWarnAndAnswer() {
    Workplace workplace = Wexcombe.withHousing(folder);

    Ended figures = workplace.run("figures", "wexcombe", "--period", "2017-18-Q2");
    Ended later =
        workplace.run("figures", "wexcombe", "--period", "2017-18-Q2", "--as-of", "2017-10-01");

    assertThat(figures.code()).isZero();
    assertThat(figures.messages()).contains("There is no record of wexcombe");
    assertThat(figures.lines()).hasSize(7);
    assertThat(figures.lines().subList(1, 7)).allMatch(l -> l.contains(",not-returned,"));
    assertThat(later.lines().subList(1, 7)).allMatch(l -> l.contains(",not-due,"));
    assertThat(folder.resolve("record")).doesNotExist();
  }

  @Test
  void whileARunHoldsTheRecordTheyEnd4AfterFiveSeconds() throws IOException, SQLException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    try (RecordLock held = RecordLock.forRun(workplace.record("wexcombe")).orElseThrow()) {
      long before = System.nanoTime();
      Ended figures = ask(workplace, LOOK_UPS.get(0));
      Duration took = Duration.ofNanos(System.nanoTime() - before);

      assertThat(figures.code()).isEqualTo(4);
      assertThat(figures.results()).isEmpty();
      assertThat(took).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
      assertThat(workplace.run("figures", "wexcombe", "--period", "Q2 2017/18", "--last").results())
          .isEqualTo(workplace.published("wexcombe", "figures/2017-18-Q2.csv"));
      assertThat(held).isNotNull();
    }
  }

  /** What was published last is given whole, in part, or in another form; never something else. */
  @Test
  void theLastPublishedFiguresAreGivenAsTheyAre() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    String[] figures = {"figures", "wexcombe", "--period", "2017-18-Q2"};
    String[] summary = {"summary", "wexcombe", "--period", "2017-18-Q2"};
    String markdown = with(workplace, figures, "--format", "md").results();
    String service = with(workplace, summary, "--by", "service").results();
    String ways = with(workplace, summary, "--of", "travel", "--by", "all").results();
    Files.move(folder.resolve("record"), folder.resolve("elsewhere"));

    assertThat(with(workplace, figures, "--format", "md", "--last").results()).isEqualTo(markdown);
    assertThat(with(workplace, summary, "--by", "service", "--last").results()).isEqualTo(service);
    assertThat(with(workplace, summary, "--of", "travel", "--by", "all", "--last").results())
        .isEqualTo(ways);
    for (String option : List.of("--known-on", "--as-of", "--paper")) {
      Ended refused = with(workplace, figures, option, "2017-10-20", "--last");
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.messages()).contains("What was published last is as it is");
    }
  }

  private static Ended with(Workplace workplace, String[] command, String... more) {
    return workplace.run(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void duringARunTheAnswerIsRightOrNone() {
    Workplace workplace = Workplace.withSamples(folder);
    int answers = 0;
    try (SecondJvm run = SecondJvm.start(workplace, "run", Thamesmere.NIGHTLY)) {
      run.waitUntilItSays(said -> said.contains(": accepted"));
      while (run.isAlive()) {
        Ended figures = workplace.run("figures", "thamesmere", "--period", "2017-18-H1");
        assertThat(figures.code()).isIn(0, 4);
        if (figures.code() == 0) {
          answers++;
          assertThat(figures.results())
              .isEqualTo(workplace.published("thamesmere", "figures/2017-18-H1.csv"));
        }
      }
      assertThat(run.ended().code()).isZero();
    }
    assertThat(answers).as("it waits for a run that ends in time").isBetween(0, 5);
  }

  @Test
  void afterAKillTheyReadACopyAndChangeNothing() {
    Workplace workplace = Workplace.withSamples(folder);
    try (SecondJvm run = SecondJvm.start(workplace, "run", Thamesmere.NIGHTLY)) {
      run.waitUntilItSays(said -> said.contains("q1/workforce.xlsx: accepted"));
      assertThat(run.kill()).isTrue();
    }
    Map<String, String> record = Tree.withTimes(workplace.record("thamesmere").root());
    assertThat(record.keySet()).as("it was not shut").contains("ledger/ledger.log");

    Ended figures = workplace.run("figures", "thamesmere", "--period", "2017-18-Q1");
    Ended trace = workplace.run("trace", "thamesmere", "PLN02", "2017-18-Q1");
    Ended doctor = workplace.run("doctor");

    assertThat(figures.code()).as(figures.messages()).isZero();
    assertThat(figures.results()).contains("PLN02,Affordable homes completed since 1 April,,");
    assertThat(trace.results()).contains("2017-18/q1/planning.csv");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.results()).contains("a run was cut short");
    assertThat(Tree.withTimes(workplace.record("thamesmere").root())).isEqualTo(record);
  }

  @Test
  void aRecordOfAnEarlierProgramIsReadFromACopyBroughtUpToDate() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    try (var open = new org.quarterday.accept.LedgerFiles(workplace.record("wexcombe")).forRun()) {
      org.springframework.jdbc.core.JdbcTemplate ledger =
          new org.springframework.jdbc.core.JdbcTemplate(open.source());
      ledger.execute("DROP TABLE gone");
      ledger.execute("DROP TABLE hold_end");
      ledger.execute("DELETE FROM ledger_version WHERE version > 1");
    }
    Map<String, String> record = Tree.withTimes(workplace.record("wexcombe").root());

    Ended figures = ask(workplace, LOOK_UPS.get(0));

    assertThat(figures.code()).as(figures.messages()).isZero();
    assertThat(figures.results()).contains("H1,Empty homes,,2017-18-Q2,40,");
    assertThat(Tree.withTimes(workplace.record("wexcombe").root())).isEqualTo(record);
  }

  @Test
  void aRecordWhoseFirstRunWasKilledBeforeItHadTablesIsNoRecordYet()
      throws IOException, SQLException {
    Workplace workplace = Wexcombe.withHousing(folder);
    new org.quarterday.accept.Archive(workplace.record("wexcombe")).create();
    RecordLock.forRun(workplace.record("wexcombe")).orElseThrow().close();
    JDBCDataSource empty = new JDBCDataSource();
    empty.setUrl(
        "jdbc:hsqldb:file:"
            + workplace.record("wexcombe").ledger().resolve("ledger")
            + ";shutdown=true");
    empty.getConnection("SA", "").close();

    Ended figures = ask(workplace, LOOK_UPS.get(0));

    assertThat(figures.code()).as(figures.messages()).isZero();
    assertThat(figures.messages()).contains("There is no record of wexcombe");
    assertThat(figures.results()).contains(",not-returned,");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
  }
}
