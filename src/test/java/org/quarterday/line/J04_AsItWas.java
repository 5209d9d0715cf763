package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members saw on a day can be had again, to the byte; what is taken back is kept. */
class J04_AsItWas {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.clock("2017-11-15T10:00:00Z");
    Ended issued = Issues.issue(workplace, Q2, "--accept-open", "Leisure is late");
    assertThat(issued.code()).as(issued.messages()).isZero();
  }

  private void corrected() {
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.clock("2017-11-20T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    workplace.clock("2017-11-22T10:00:00Z");
    assertThat(Issues.correct(workplace, "b.csv", "--reason", "Counted twice").code()).isZero();
  }

  private String paper(String day, String format) {
    Ended ended =
        workplace.run(
            "paper", "wexcombe", "report", "--period", Q2, "--known-on", day, "--format", format);
    assertThat(ended.code()).as(ended.messages()).isZero();
    return ended.results();
  }

  private String figure(String day) {
    return workplace
        .run("figures", "wexcombe", "--period", Q2, "--known-on", day)
        .results()
        .lines()
        .filter(l -> l.startsWith("C1,"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPaperIsReprintedAsItWas() {
    corrected();
    Map<String, String> all = Tree.withTimes(folder);

    for (Map.Entry<String, String> each :
        Map.of("html", "paper.html", "md", "paper.md", "json", "facts.json").entrySet()) {
      assertThat(paper("2017-11-15", each.getKey()))
          .isEqualTo(Issues.file(workplace, Q2, 1, each.getValue()));
      assertThat(paper("2017-11-21", each.getKey()))
          .isEqualTo(Issues.file(workplace, Q2, 1, each.getValue()));
      assertThat(paper("2017-11-22", each.getKey()))
          .isEqualTo(Issues.file(workplace, Q2, 2, each.getValue()));
    }
    assertThat(paper("2017-11-14", "md")).contains("DRAFT, NOT FOR PUBLICATION").contains("90.0%");
    assertThat(Tree.withTimes(folder)).as("looking changes nothing").isEqualTo(all);
  }

  @Test
  void figuresAndTheSettingsTheyAreJudgedByAreThoseOfTheDay() {
    corrected();
    workplace.alter(Wexcombe.JOBS + "targets.csv", "C1,2017-18-Q2,95", "C1,2017-18-Q2,75");
    workplace.clock("2017-11-25T06:00:00Z");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isEqualTo(1);
    assertThat(
            Issues.correct(workplace, "--settings", "--reason", "Decided by full council").code())
        .isZero();

    assertThat(figure("2017-11-21")).contains(",90,90.0,90,100,95,amber,");
    assertThat(figure("2017-11-23")).contains(",79.4,79.4,794,1000,95,red,");
    assertThat(figure("2017-11-25")).contains(",79.4,79.4,794,1000,75,green,");
  }

  @Test
  void anIssueThatIsWithdrawnIsKeptAndClosesNothing() {
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.clock("2017-11-20T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    Map<String, String> first = Tree.of(Issues.folder(workplace, Q2, 1));

    Ended withdrawn = withdraw(1);

    assertThat(withdrawn.code()).as(withdrawn.messages()).isZero();
    assertThat(withdrawn.lastMessage()).contains("withdrawn").contains("one held value stands");
    assertThat(Tree.of(Issues.folder(workplace, Q2, 1))).isEqualTo(first);
    assertThat(workplace.published("wexcombe", "index.html")).doesNotContain("Published version");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .contains("DRAFT, NOT FOR PUBLICATION")
        .contains("79.4%");
    assertThat(paper("2017-11-16", "html")).isEqualTo(Issues.file(workplace, Q2, 1, "paper.html"));
    assertThat(withdraw(1).lastMessage()).contains("was withdrawn already");
    assertThat(withdraw(7).code()).isEqualTo(2);

    assertThat(Issues.issue(workplace, Q2, "--accept-open", "Leisure is late").code()).isZero();
    assertThat(Issues.file(workplace, Q2, 2, "paper.md")).contains("Published version 2.");
  }

  private Ended withdraw(int number) {
    return Issues.withdraw(workplace, Q2, number, "Laid before the wrong committee");
  }
}
