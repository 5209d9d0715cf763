package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was begun is completed first, with the files and settings that it had; then come the new.
 */
class C03_CompletedFirst {
  @TempDir private Path folder;
  private Workplace workplace;

  /** The papers cannot be written where a file of their folder's name stands. */
  @BeforeEach
  void aRunThatFailedInItsSecondStep() throws Exception {
    workplace = Wexcombe.withHousing(folder);
    workplace.write("out/wexcombe", "in the way");
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isEqualTo(3);
    assertThat(run.lastMessage()).contains("prepare-papers");
    Files.delete(workplace.out("wexcombe"));
  }

  private List<String> ask(String sql) {
    return LedgerContents.ask(workplace.record("wexcombe"), sql);
  }

  @Test
  void theStepThatWasDoneIsNotDoneTwiceAndTheInstanceIsTheSame() {
    List<String> instances = ask("SELECT JOB_INSTANCE_ID FROM BATCH_JOB_INSTANCE");

    Ended next = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(next.messages()).contains("completing the run that began");
    assertThat(instances).hasSize(1);
    assertThat(
            ask(
                "SELECT STATUS FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID = "
                    + instances.get(0)
                    + " ORDER BY JOB_EXECUTION_ID"))
        .containsExactly("FAILED", "COMPLETED");
    assertThat(ask("SELECT place FROM arrival")).containsExactly("housing-q2.csv");
    assertThat(ask("SELECT COUNT(*) FROM run WHERE ended_at IS NULL")).containsExactly("0");
  }

  @Test
  void aFileThatCameMeanwhileIsTakenInAfterwards() {
    workplace.write(Wexcombe.RETURNS + "a-new.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));

    Ended next = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(ask("SELECT run, place FROM arrival ORDER BY id"))
        .containsExactly("1|housing-q2.csv", "2|a-new.csv");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("H1,Empty homes,,2017-18-Q2,40,")
        .contains("W1,Swimming lessons,,2017-18-Q2,300,");
  }

  @Test
  void settingsAreThoseOfThenForWhatWasBegunAndThoseOfNowForWhatIsNew() {
    String then = ask("SELECT settings FROM run").get(0);
    workplace.alter(Wexcombe.JOBS + "targets.csv", "H1,2017-18-Q2,45", "H1,2017-18-Q2,30");
    workplace.write(Wexcombe.RETURNS + "a-new.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();

    List<String> settings = ask("SELECT settings FROM run ORDER BY id");
    assertThat(settings).hasSize(2).first().isEqualTo(then);
    assertThat(settings.get(1)).isNotEqualTo(then);
    assertThat(ask("SELECT settings FROM arrival ORDER BY id")).isEqualTo(settings);
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("H1,Empty homes,,2017-18-Q2,40,40,,,30,red,");
  }

  @Test
  void recoverCompletesItAndTakesInNothingNew() {
    workplace.write(Wexcombe.RETURNS + "a-new.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    assertThat(workplace.run("doctor").code()).isEqualTo(1);

    Ended recover = workplace.run("recover", "wexcombe");

    assertThat(recover.code()).as(recover.messages()).isZero();
    assertThat(ask("SELECT place FROM arrival")).containsExactly("housing-q2.csv");
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted");
    assertThat(workplace.run("doctor").code()).isZero();
    assertThat(workplace.run("recover", "wexcombe").lastMessage()).contains("nothing to recover");
  }

  @Test
  void historyAndTheLastLineSayWhatBecameOfIt() {
    Ended next = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(next.lastMessage())
        .contains("1 return: 1 accepted")
        .contains("completed what was cut short");
    assertThat(workplace.run("history", "wexcombe").lines())
        .last()
        .asString()
        .contains(",done,")
        .contains("completed what was cut short");
  }

  @Test
  void recoverGoesOnToTheOtherCouncilsAndEndsAsTheWorst() throws Exception {
    Wexcombe.councilIn(workplace, "axford");
    Wexcombe.councilIn(workplace, "burcombe");
    workplace.run("run", "axford/nightly");
    workplace.run("run", "burcombe/nightly");
    workplace.alter("jobs/axford/council.yaml", "returns:", "retuns:");
    try (var held =
        org.quarterday.accept.RecordLock.forRun(workplace.record("burcombe")).orElseThrow()) {
      Ended recover = workplace.run("recover");

      assertThat(held).isNotNull();
      assertThat(recover.code()).as("4 is worse than 2").isEqualTo(4);
      assertThat(recover.messages()).contains("axford: ", "burcombe: Another run");
      assertThat(recover.lastMessage()).contains("wexcombe: completed what was cut short");
    }
  }
}
