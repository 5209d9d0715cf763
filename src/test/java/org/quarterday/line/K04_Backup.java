package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is copied whole while it lives; brought back elsewhere, it goes on as the original. */
class K04_Backup {
  private static final String MORE =
      Wexcombe.HOUSING_Q2.replace("H1,Q2 2017/18,Housing,40", "H1,Q2 2017/18,Housing,44");

  @TempDir private Path folder;

  /** The same settings, the same returns, another home. */
  private Workplace elsewhere(Workplace original, String name) {
    Workplace other = Wexcombe.withHousing(folder.resolve(name));
    Ended restored =
        other.run(
            "restore", folder.resolve("backup").toString(), "--home", other.root().toString());
    assertThat(restored.code()).as(restored.messages()).isZero();
    assertThat(restored.results()).isEqualTo(other.record("wexcombe").root() + "\n");
    return other;
  }

  private String to() {
    return folder.resolve("backup").toString();
  }

  @Test
  void whatIsBroughtBackGoesOnWithTheSameResult() {
    Workplace original = Wexcombe.withHousing(folder.resolve("original"));
    original.run("run", Wexcombe.NIGHTLY);
    Map<String, String> before = Tree.withTimes(original.record("wexcombe").root());
    Ended backup = original.run("backup", "wexcombe", "--to", to());
    assertThat(backup.code()).as(backup.messages()).isZero();
    assertThat(Tree.withTimes(original.record("wexcombe").root())).isEqualTo(before);

    Workplace restored = elsewhere(original, "restored");
    assertThat(Tree.of(restored.record("wexcombe").root()))
        .isEqualTo(Tree.of(original.record("wexcombe").root()));
    for (Workplace each : List.of(original, restored)) {
      each.write(Wexcombe.RETURNS + "housing-q2.csv", MORE).clock("2017-11-14T06:00:00Z");
      assertThat(each.run("run", Wexcombe.NIGHTLY).code()).isZero();
    }

    assertThat(Tree.of(restored.out("wexcombe"))).isEqualTo(Tree.of(original.out("wexcombe")));
    assertThat(LedgerContents.all(restored.record("wexcombe")))
        .isEqualTo(LedgerContents.all(original.record("wexcombe")));
    assertThat(restored.run("history", "wexcombe").results())
        .isEqualTo(original.run("history", "wexcombe").results());
    assertThat(restored.run("doctor").code()).isZero();
  }

  @Test
  void aRunThatIsGoingIsWaitedFor() {
    Workplace original = Workplace.withSamples(folder.resolve("original"));
    Ended backup;
    Ended run;
    try (SecondJvm going = SecondJvm.start(original, "run", Thamesmere.NIGHTLY)) {
      going.waitUntilItSays(said -> said.lines().count() >= 3);
      backup = original.run("backup", "thamesmere", "--to", to());
      run = going.ended();
    }
    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(backup.code()).as(backup.messages()).isZero();

    Workplace restored = Workplace.withSamples(folder.resolve("restored"));
    assertThat(restored.run("restore", "thamesmere", "--from", to()).code()).isZero();
    Ended again = restored.run("run", Thamesmere.NIGHTLY);

    assertThat(again.lastMessage()).contains("nothing new").contains("made again");
    assertThat(Tree.withoutRuns(restored.out("thamesmere")))
        .isEqualTo(Tree.withoutRuns(original.out("thamesmere")));
  }

  @Test
  void aRecordWhoseRunWasKilledIsBackedUpAsItIsAndCompletedWhereItIsBroughtBack() {
    Workplace original = Workplace.withSamples(folder.resolve("original"));
    try (SecondJvm killed = SecondJvm.start(original, "run", Thamesmere.NIGHTLY)) {
      killed.waitUntilItSays(said -> said.lines().count() >= 10);
      killed.kill();
    }
    assertThat(original.run("backup", "thamesmere", "--to", to()).code()).isZero();
    Workplace restored = Workplace.withSamples(folder.resolve("restored"));
    restored.run("restore", to());

    Ended next = restored.run("run", Thamesmere.NIGHTLY);
    original.run("run", Thamesmere.NIGHTLY);

    assertThat(next.messages()).contains("completing the run that began");
    assertThat(LedgerContents.all(restored.record("thamesmere")))
        .isEqualTo(LedgerContents.all(original.record("thamesmere")));
  }

  @Test
  void nothingIsOverwritten() {
    Workplace original = Wexcombe.withHousing(folder.resolve("original"));
    original.run("run", Wexcombe.NIGHTLY);
    original.run("backup", "wexcombe", "--to", to());
    Map<String, String> all = Tree.withTimes(folder);

    Ended backup = original.run("backup", "wexcombe", "--to", to());
    Ended restore = original.run("restore", to());

    assertThat(backup.code()).isEqualTo(2);
    assertThat(backup.messages()).contains("holds something already");
    assertThat(restore.code()).isEqualTo(2);
    assertThat(restore.messages()).contains("is not overwritten");
    assertThat(Tree.withTimes(folder)).isEqualTo(all);
  }

  @Test
  void aBackupThatWasAlteredIsRefusedAndEachFileNamed() throws Exception {
    Workplace original = Wexcombe.withHousing(folder.resolve("original"));
    original.run("run", Wexcombe.NIGHTLY);
    original.run("backup", "wexcombe", "--to", to());
    Path backup = folder.resolve("backup");
    Files.writeString(backup.resolve("record/ledger/journal.tsv"), "x", StandardCharsets.UTF_8);
    Files.delete(backup.resolve("record/ledger/ledger.script"));
    Files.writeString(backup.resolve("record/more.txt"), "more", StandardCharsets.UTF_8);
    Workplace other = Wexcombe.in(folder.resolve("other"));

    Ended refused = other.run("restore", to());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.messages())
        .contains("record/ledger/journal.tsv is not what was taken")
        .contains("record/ledger/ledger.script is missing")
        .contains("record/more.txt does not belong to it");
    assertThat(other.root().resolve("record")).doesNotExist();
  }

  @Test
  void aListThatLeadsOutOfTheBackupIsNone() throws Exception {
    Workplace other = Wexcombe.in(folder.resolve("other"));
    Files.createDirectories(folder.resolve("backup"));
    Files.writeString(
        folder.resolve("backup/backup.sha256"),
        "# quarterday-backup 1\n# council wexcombe\n# taken 2017-11-13T06:00:00Z\n"
            + "0".repeat(64)
            + "  record/../../jobs/wexcombe/council.yaml\n",
        StandardCharsets.UTF_8);

    Ended refused = other.run("restore", to());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.messages()).contains("holds no backup");
  }

  @Test
  void aDamagedRecordIsNotBackedUpAsIfItWereSound() throws Exception {
    Workplace original = Wexcombe.withHousing(folder.resolve("original"));
    original.run("run", Wexcombe.NIGHTLY);
    Path returns = original.record("wexcombe").returns();
    try (var files = Files.list(returns)) {
      Files.writeString(files.findFirst().orElseThrow(), "not what was sent");
    }

    Ended refused = original.run("backup", "wexcombe", "--to", to());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.messages()).contains("is not what was sent");
    assertThat(folder.resolve("backup")).doesNotExist();
  }
}
