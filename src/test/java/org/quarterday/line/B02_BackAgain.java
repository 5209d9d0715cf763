package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return, a changed version of it, and the first again: everything follows each time. */
class B02_BackAgain {
  private static final String PLACE = Wexcombe.RETURNS + "housing-q2.csv";
  @TempDir private Path folder;

  private static List<String> instances(Workplace workplace) {
    return LedgerContents.ask(
        workplace.record("wexcombe"), "SELECT JOB_KEY FROM BATCH_JOB_INSTANCE");
  }

  @Test
  void receiptsFiguresAndPapersFollowEachTime() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    String first = workplace.receipt("wexcombe", "housing-q2.csv").get("sha256").asString();
    Map<String, String> papers = papers(workplace);

    workplace.alter(PLACE, "Housing,40,", "Housing,60,");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    String second = workplace.receipt("wexcombe", "housing-q2.csv").get("sha256").asString();
    assertThat(second).isNotEqualTo(first);
    assertThat(figure(workplace)).startsWith("H1,Empty homes,,2017-18-Q2,60,60,").contains(",red,");
    assertThat(papers(workplace)).isNotEqualTo(papers);
    assertThat(
            workplace.receipt("wexcombe", "housing-q2.csv." + first.substring(0, 8)).get("sha256"))
        .as("the receipt of what was replaced stays")
        .hasToString('"' + first + '"');

    workplace.alter(PLACE, "Housing,60,", "Housing,40,");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    assertThat(workplace.receipt("wexcombe", "housing-q2.csv").get("sha256").asString())
        .isEqualTo(first);
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted");
    assertThat(figure(workplace))
        .startsWith("H1,Empty homes,,2017-18-Q2,40,40,")
        .contains(",green,");
    assertThat(workplace.out("wexcombe").resolve("receipts"))
        .isDirectoryContaining(
            f -> f.endsWith("housing-q2.csv." + second.substring(0, 8) + ".json"));

    assertThat(instances(workplace)).hasSize(3).doesNotHaveDuplicates();
    assertThat(LedgerContents.ask(workplace.record("wexcombe"), "SELECT sha256 FROM arrival"))
        .containsExactly(first, second, first);
  }

  private static String figure(Workplace workplace) {
    return workplace
        .published("wexcombe", "figures/2017-18-Q2.csv")
        .lines()
        .filter(l -> l.startsWith("H1,"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> papers(Workplace workplace) {
    return Tree.of(workplace.out("wexcombe").resolve("papers"));
  }
}
