package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A council's template that cannot be followed: no half paper, and nothing that was taken in is
 * lost.
 */
class C01_FaultyTemplate {
  private static final String TEMPLATE = Wexcombe.JOBS + "templates/own.ftl";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void aTemplateWithAnUndefinedName() {
    workplace = Wexcombe.withHousing(folder);
    workplace.write(TEMPLATE, "Our report\n\n${nobody.knows.this}\n");
    workplace.write(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: Performance report\ncommittee: Cabinet\nperiod: quarter\ntemplate: own\n");
  }

  @Test
  void theJobFailsAndNamesTemplateAndLine() {
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.results()).isEmpty();
    assertThat(run.lastMessage()).contains("prepare-papers", "own.ftl", "line 3");
    assertThat(workplace.out("wexcombe").resolve("papers")).doesNotExist();
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "arrival"))
        .as("the first step's work stays")
        .isEqualTo(1);
  }

  @Test
  void theLedgerIsAsTheFirstStepLeftIt() {
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, List<String>> failed = LedgerContents.all(workplace.record("wexcombe"));

    Workplace good = Wexcombe.withHousing(folder.resolve("good"));
    good.run("run", Wexcombe.NIGHTLY);
    Map<String, List<String>> whole = LedgerContents.all(good.record("wexcombe"));

    for (String table : List.of("block", "finding", "arrival_table")) {
      assertThat(failed.get(table)).as(table).isEqualTo(whole.get(table));
    }
    assertThat(failed.get("draft")).isEmpty();
  }

  @Test
  void papersOfBeforeStayAsTheyWere() {
    workplace.write(TEMPLATE, "Our report\n");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    Map<String, String> before = Tree.withTimes(workplace.out("wexcombe"));
    workplace.write(TEMPLATE, "${nobody.knows.this}\n");

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isEqualTo(3);

    Map<String, String> after = Tree.withTimes(workplace.out("wexcombe"));
    after.keySet().removeIf(place -> place.startsWith(".staging"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theNextRunSucceedsOnceTheTemplateIsPutRight() {
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).as("still wrong").isEqualTo(3);
    workplace.write(TEMPLATE, "Our report\n");

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.html"))
        .contains("Our report");
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted");
    assertThat(workplace.run("doctor").results()).doesNotContain("cut short");
  }
}
