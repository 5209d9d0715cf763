package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.Archive;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.RecordFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** A fault in the middle of a return takes nothing of that return, and what came before stays. */
class C02_FaultWhileTakingIn {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void threeReturns() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "a-first.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    workplace.write(Wexcombe.RETURNS + "z-last.csv", Wexcombe.rows("W1,Q1 2017/18,,280,,,"));
  }

  /** The database itself fails when housing's return, written already, is to be ticked off. */
  private void theDiskCatchesFire() {
    sql(
        "CREATE TRIGGER fire AFTER UPDATE ON run_file REFERENCING NEW ROW AS file FOR EACH ROW"
            + " WHEN (file.place = 'housing-q2.csv') BEGIN ATOMIC"
            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the disk is on fire'; END");
  }

  private void sql(String statement) {
    RecordFolder record = workplace.record("wexcombe");
    try {
      new Archive(record).create();
      try (LedgerFiles.Open ledger = new LedgerFiles(record).forRun()) {
        new JdbcTemplate(ledger.source()).execute(statement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arrivals() {
    return LedgerContents.ask(
        workplace.record("wexcombe"), "SELECT place FROM arrival ORDER BY id");
  }

  @Test
  void theReturnIsNotInTheLedgerAtAll() {
    theDiskCatchesFire();
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isEqualTo(3);
    assertThat(run.lastMessage()).contains("take-in-returns", "on fire");
    assertThat(arrivals()).containsExactly("a-first.csv");
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "block"))
        .as("values of the return that failed are rolled back with it")
        .isEqualTo(1);
    assertThat(
            LedgerContents.ask(
                workplace.record("wexcombe"),
                "SELECT place FROM run_file WHERE arrival IS NULL ORDER BY seq"))
        .containsExactly("housing-q2.csv", "z-last.csv");
  }

  @Test
  void theNextRunTakesInTheRestOnceEach() {
    theDiskCatchesFire();
    workplace.run("run", Wexcombe.NIGHTLY);
    sql("DROP TRIGGER fire");

    Ended next = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(arrivals()).containsExactly("a-first.csv", "housing-q2.csv", "z-last.csv");
    assertThat(next.messages()).doesNotContain("a-first.csv: ");
    Workplace whole = Wexcombe.withHousing(folder.resolve("whole"));
    whole.write(Wexcombe.RETURNS + "a-first.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    whole.write(Wexcombe.RETURNS + "z-last.csv", Wexcombe.rows("W1,Q1 2017/18,,280,,,"));
    whole.run("run", Wexcombe.NIGHTLY);
    assertThat(Tree.withoutRuns(workplace.out("wexcombe")))
        .isEqualTo(Tree.withoutRuns(whole.out("wexcombe")));
    Map<String, List<String>> rows = LedgerContents.all(workplace.record("wexcombe"));
    assertThat(rows).isEqualTo(LedgerContents.all(whole.record("wexcombe")));
  }
}
