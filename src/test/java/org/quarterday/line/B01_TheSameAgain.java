package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same run again changes nothing; what is missing or altered of its papers is made again. */
class B01_TheSameAgain {
  @TempDir private Path folder;

  private static List<String> batchRows(Workplace workplace) {
    return LedgerContents.ask(
        workplace.record("wexcombe"),
        "SELECT 'execution', JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION UNION ALL"
            + " SELECT 'instance', JOB_INSTANCE_ID FROM BATCH_JOB_INSTANCE UNION ALL"
            + " SELECT 'step', STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION UNION ALL"
            + " SELECT 'run', id FROM run ORDER BY 1, 2");
  }

  private static int history(Workplace workplace) {
    return workplace.run("history", "wexcombe").lines().size() - 1;
  }

  @Test
  void nothingChangesButOneLineOfHistory() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, String> out = Tree.withTimes(workplace.out("wexcombe"));
    List<String> batch = batchRows(workplace);
    assertThat(history(workplace)).isEqualTo(1);

    Ended again = workplace.clock("2017-11-13T07:00:00Z").run("run", Wexcombe.NIGHTLY);

    assertThat(again.code()).isZero();
    assertThat(again.lastMessage()).contains("nothing new");
    assertThat(Tree.withTimes(workplace.out("wexcombe"))).isEqualTo(out);
    assertThat(batchRows(workplace)).isEqualTo(batch);
    assertThat(history(workplace)).isEqualTo(2);
  }

  @Test
  void papersThatWereDeletedAreMadeAgainTheSameByteForByte() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, String> out = Tree.of(workplace.out("wexcombe"));
    List<String> batch = batchRows(workplace);
    workplace.delete("out");

    Ended again = workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY);

    assertThat(again.code()).isZero();
    assertThat(again.lastMessage()).contains("made again");
    assertThat(Tree.of(workplace.out("wexcombe"))).isEqualTo(out);
    assertThat(batchRows(workplace)).isEqualTo(batch);
  }

  @Test
  void oneFileAlteredOneRemovedAndOneAddedAreMended() throws Exception {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Path out = workplace.out("wexcombe");
    Map<String, String> before = Tree.withTimes(out);
    Map<String, String> content = Tree.of(out);
    Files.writeString(out.resolve("index.html"), "not ours");
    Files.delete(out.resolve("papers/2017-18-Q2/report/facts.json"));
    Files.writeString(out.resolve("papers/2017-18-Q2/report/old.html"), "a draft of long ago");

    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(Tree.of(out)).isEqualTo(content);
    Map<String, String> after = Tree.withTimes(out);
    assertThat(after.keySet().stream().filter(f -> !after.get(f).equals(before.get(f))))
        .as("only those are written")
        .containsExactlyInAnyOrder("index.html", "papers/2017-18-Q2/report/facts.json");
  }

  @Test
  void whatSomebodyKeepsInAFolderOfTheirOwnIsLeftAndIsNoReasonToMakeAnythingAgain()
      throws Exception {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write("out/wexcombe/for the meeting/notes.txt", "mine");

    Ended again = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(again.lastMessage()).contains("nothing new").doesNotContain("made again");
    assertThat(workplace.published("wexcombe", "for the meeting/notes.txt")).isEqualTo("mine");
  }

  @Test
  void aCouncilWithNoReturnsYetRunsTwiceWithNothingNew() {
    Workplace workplace = Wexcombe.in(folder);
    Ended first = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(first.code()).as(first.messages()).isZero();
    List<String> batch = batchRows(workplace);

    Ended again = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(again.lastMessage()).contains("nothing new");
    assertThat(batchRows(workplace)).isEqualTo(batch);
  }
}
