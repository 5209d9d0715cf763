package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed with -9 at any moment, the next run ends as one that was never killed: the same bytes for
 * people, the same rows in the ledger. Four moments, one in each step and one before; more with the
 * Maven profile {@code kills}.
 */
class C04_Killed {
  private static final int MOMENTS = Integer.getInteger("quarterday.kills", 4);
  private static final int MOST = 30;
  private static final List<String> STEPS =
      List.of("take-in-returns", "prepare-papers", "publish-papers");

  @TempDir private Path folder;

  /** A moment: so much has been said, so much been published, and then so many milliseconds. */
  private record Moment(int messages, boolean published, int milliseconds) {
    /** The samples' thirty returns, then the line that papers are prepared. */
    static List<Moment> spread(int count) {
      List<Moment> moments = new ArrayList<>();
      moments.add(new Moment(15, false, 3));
      moments.add(new Moment(30, false, 120));
      moments.add(new Moment(31, true, 0));
      moments.add(new Moment(0, false, 900));
      for (int i = 0; moments.size() < count; i++) {
        switch (i % 4) {
          case 0 -> moments.add(new Moment(1 + i * 2, false, i));
          case 1 -> moments.add(new Moment(30, false, i * 30));
          case 2 -> moments.add(new Moment(31, true, i * i));
          default -> moments.add(new Moment(0, false, 300 + i * 90));
        }
      }
      return moments;
    }
  }

  @Test
  void theNextRunEndsAsOneThatWasNeverKilled() throws Exception {
    Workplace whole = Thamesmere.run(folder.resolve("whole"));
    Map<String, String> papers = Tree.withoutRuns(whole.out("thamesmere"));
    Map<String, List<String>> rows = LedgerContents.all(whole.record("thamesmere"));
    TreeSet<String> steps = new TreeSet<>();

    List<Moment> moments = Moment.spread(MOMENTS);
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Workplace killed = Workplace.withSamples(folder.resolve("killed" + i));
      steps.add(killAt(killed, moment));
      if (i == moments.size() - 1 && i < MOST && !steps.containsAll(STEPS)) {
        moments.addAll(Moment.spread(4)); // a busy machine may miss a step that is soon done
      }

      Ended next = killed.run("run", Thamesmere.NIGHTLY);

      assertThat(next.code()).as("%s: %s", moment, next.messages()).isZero();
      assertThat(Tree.withoutRuns(killed.out("thamesmere"))).as("%s", moment).isEqualTo(papers);
      assertThat(LedgerContents.all(killed.record("thamesmere"))).as("%s", moment).isEqualTo(rows);
      assertThat(killed.run("doctor").results()).as("%s", moment).doesNotContain("thamesmere: a ");
      Workplace.delete(killed.root());
    }
    assertThat(steps).as("every step was hit").containsAll(STEPS);
  }

  /** Gives the step in which it was. */
  private static String killAt(Workplace workplace, Moment moment) {
    Path firstPublished = workplace.out("thamesmere").resolve("chase.csv");
    try (SecondJvm run = SecondJvm.start(workplace, "run", Thamesmere.NIGHTLY)) {
      run.waitUntilItSays(said -> said.lines().count() >= moment.messages());
      while (moment.published() && run.isAlive() && !Files.exists(firstPublished)) {
        Thread.onSpinWait();
      }
      SecondJvm.pause(moment.milliseconds());
      run.kill();
    }
    Path ledger = workplace.record("thamesmere").ledger();
    if (!Files.exists(ledger.resolve("ledger.script"))) {
      return "before";
    }
    List<String> under = new ArrayList<>();
    try {
      under.addAll(
          LedgerContents.ask(
              workplace.record("thamesmere"),
              "SELECT STEP_NAME FROM BATCH_STEP_EXECUTION WHERE STATUS = 'STARTED'"));
    } catch (org.springframework.jdbc.BadSqlGrammarException noTablesYet) {
      return "before";
    }
    return under.isEmpty() ? "between" : under.get(0);
  }
}
