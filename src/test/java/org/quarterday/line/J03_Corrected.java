package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printed figure turns out wrong: it is revised openly, in every paper that printed it. */
class J03_Corrected {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private LocalDate day = LocalDate.of(2017, Month.NOVEMBER, 13);
  private Workplace workplace;
  private Map<String, String> first;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Ended issued = Issues.issue(workplace, Q2, "--accept-open", "Leisure is late");
    assertThat(issued.code()).as(issued.messages()).isZero();
    first = Tree.of(Issues.folder(workplace, Q2, 1));
  }

  @AfterEach
  void theFirstIssueIsAsItWas() {
    assertThat(Tree.of(Issues.folder(workplace, Q2, 1))).isEqualTo(first);
  }

  /** So that each version is what was known on a day of its own. */
  private void tomorrow() {
    day = day.plusDays(1);
    workplace.clock(day + "T06:00:00Z");
  }

  private void arrives(String place, String... rows) {
    tomorrow();
    workplace.write(Wexcombe.RETURNS + place, Wexcombe.rows(rows));
    Ended night = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(workplace.status("wexcombe", place)).isEqualTo("held");
  }

  private Ended correct(String... words) {
    Ended ended = Issues.correct(workplace, words);
    assertThat(ended.code()).as(ended.messages()).isZero();
    return ended;
  }

  private String paper(int number) {
    return Issues.file(workplace, Q2, number, "paper.md");
  }

  @Test
  void oneStatusFlipsAndTheNoticeSaysSoInTableAndSentence() {
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.");

    Ended corrected = correct("b.csv", "--reason", "The calls of August were counted twice");

    assertThat(corrected.lastMessage()).contains("published version 2, corrected");
    assertThat(corrected.results()).contains("issued/2017-18-Q2/report/2/paper.html");
    assertThat(workplace.published("wexcombe", "index.html"))
        .contains("b.csv</a>")
        .contains("</span>, taken in by a correction</td>");
    assertThat(paper(2))
        .contains("Published version 2, corrected")
        .contains("## Correction")
        .contains("The calls of August were counted twice")
        .contains("The value of Calls answered (C1) was 90.0% and is now 79.4%")
        .contains("**Calls answered (C1), status**: Just short became Off target (")
        .contains("Number of indicators: All indicators, Just short**: 1 became 0 (")
        .contains("Number of indicators: All indicators, Off target**: 0 became 1 (")
        .contains("Number of indicators: Homes, Off target**: 0 became 1 (")
        .contains("(summary; summary, counts; Table 1, row Total, column Red; paragraph")
        .contains("79.4% (r)")
        .contains("**0 (r)** ▲ Just short · **1 (r)** ■ Off target")
        .contains("| **Total** | **1** | **0 (r)** | **1 (r)** |")
        .contains("■ Off target (r)")
        .contains("Off target**: none became 50% (paragraph 1.1)")
        .contains("50% were on target, none (r) was just short and 50% (r) were off target.")
        .contains("## Summary")
        .contains("Revised: printed otherwise in an earlier version")
        .contains("Three lines were down.")
        .doesNotContain("Two lines were down");
    assertThat(Issues.file(workplace, Q2, 2, "paper.html")).contains(">(r)</abbr>");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains(",79.4,79.4,794,1000,95,red,Off target,");
    assertThat(workplace.published("wexcombe", "index.html"))
        .contains("Published version 2, corrected")
        .doesNotContain("Held, from");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).doesNotContain("Held, from");
  }

  @Test
  void wordsAboutTheEarlierFigureAreMarkedUntilTheyAreConfirmed() {
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,");

    Ended corrected = correct("b.csv", "--reason", "Counted twice");

    assertThat(corrected.messages()).contains("Confirm it");
    assertThat(Issues.folder(workplace, Q2, 2)).doesNotExist();
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .contains("DRAFT, NOT FOR PUBLICATION")
        .contains("## Correction")
        .contains("Two lines were down in August. \\[Written when this was 90%; now 79.4%.\\]");
    assertThat(Issues.issue(workplace, Q2, "--accept-open", "late").code()).isEqualTo(1);

    tomorrow();
    Ended confirmed =
        workplace.run("confirm", "wexcombe", "Calls answered", Q2, "--by", "Sam Example");

    assertThat(confirmed.code()).as(confirmed.messages()).isZero();
    assertThat(confirmed.lastMessage()).contains("published version 2, corrected");
    assertThat(paper(2))
        .contains("Two lines were down in August.")
        .contains("Counted twice")
        .doesNotContain("Written when");
    assertThat(workplace.run("confirm", "wexcombe", "C1", Q2, "--by", "Sam").lastMessage())
        .contains("nothing to confirm");
  }

  @Test
  void newCommentaryTakesThePlaceOfConfirmation() {
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,");
    correct("b.csv", "--reason", "Counted twice");
    workplace.write(
        Wexcombe.RETURNS + "words.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,,,,All lines down."));
    workplace.run("run", Wexcombe.NIGHTLY);

    Ended issued = Issues.issue(workplace, Q2);

    assertThat(issued.code()).as(issued.messages()).isZero();
    assertThat(paper(2)).contains("All lines down.").contains("## Correction");
  }

  @Test
  void correctedTwiceAndBack() {
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.");
    correct("b.csv", "--reason", "Counted twice");
    arrives("c.csv", "C1,Q2 2017/18,Housing,81%,810,1000,Three lines were down.");
    correct("c.csv", "--reason", "Counted once more");
    arrives("d.csv", "C1,Q2 2017/18,Housing,90%,90,100,Two lines were down in August.");
    correct("d.csv", "--reason", "The first count was right");

    assertThat(paper(3)).contains("was 79.4% and is now 81.0%");
    assertThat(paper(4))
        .contains("was 81.0% and is now 90.0%")
        .contains("The first count was right")
        .contains("90.0% (r)");
    assertThat(LedgerContents.ask(workplace.record("wexcombe"), "SELECT kind FROM issue"))
        .containsExactly("first", "error", "error", "error");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("C1,Calls answered,,2017-18-Q2,90,90.0,90,100,95,amber,");
  }

  @Test
  void lateAfterIssue() {
    arrives("w.csv", "W1,Q2 2017/18,,300,,,");

    correct("w.csv", "--reason", "The system is up again", "--kind", "late");

    assertThat(paper(2))
        .contains("Published version 2, with late returns")
        .contains("## Late return")
        .contains("no return received")
        .contains("300 lessons");
  }

  @Test
  void whatChangesNothingPrintedReissuesNothing() {
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,,9001,10000,Two lines were down in August."));
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write(
        Wexcombe.RETURNS + "c.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,90.01%,9001,10000,Two lines were down in August."));
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.status("wexcombe", "c.csv")).isEqualTo("held");

    Ended corrected = correct("c.csv", "--reason", "To two places");

    assertThat(corrected.lastMessage()).contains("no paper prints anything else by it");
    assertThat(Issues.folder(workplace, Q2, 2)).doesNotExist();
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("C1,Calls answered,,2017-18-Q2,90.01,90.0,9001,10000,");
  }

  @Test
  void finalisedIntoTheNextPaper() {
    arrives("b.csv", "C1,Q2 2017/18,Housing,91%,91,100,One line was down.");

    Ended corrected =
        correct("b.csv", "--reason", "The year is audited", "--kind", "finalised", "--next-paper");

    assertThat(corrected.lastMessage()).contains("next paper carries the notice");
    assertThat(Issues.folder(workplace, Q2, 2)).doesNotExist();
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .isEqualTo(paper(1));
    quarter3();
    assertThat(Issues.file(workplace, "2017-18-Q3", 1, "paper.md"))
        .contains("## Final figures")
        .contains("Performance report for quarter 2, 2017/18 (published version 1)")
        .contains("was 90.0% and is now 91.0%");
  }

  @Test
  void theNextPapersComparatorIsCorrectedToo() {
    quarter3();
    assertThat(Issues.file(workplace, "2017-18-Q3", 1, "facts.json"))
        .contains("\"f-C1-2017-18-Q3-travel-short\"")
        .contains("\"shown\":\"worse\"");
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-02-20");

    Ended corrected = correct("b.csv", "--reason", "Counted twice");

    assertThat(corrected.lastMessage())
        .contains("report for quarter 2, 2017/18: published version 2, corrected")
        .contains("report for quarter 3, 2017/18: published version 2, corrected");
    assertThat(Issues.file(workplace, "2017-18-Q3", 2, "paper.md"))
        .contains("direction of travel (short)**: worse became better (");
  }

  @Test
  void aFileFromElsewhereIsTakenInAndCorrectsAtOnce() {
    workplace.write(
        "audit.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));

    tomorrow();
    correct(folder.resolve("audit.csv").toString(), "--reason", "Found by audit");

    assertThat(paper(2)).contains("79.4% (r)");
    assertThat(workplace.status("wexcombe", "corrections/audit.csv")).isEqualTo("held");
    Ended night = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(paper(2)).contains("79.4% (r)");
  }

  @Test
  void whatIsNotHeldCannotBeCorrected() {
    assertThat(Issues.correct(workplace, "nothing.csv", "--reason", "x").code()).isEqualTo(1);
    assertThat(Issues.correct(workplace, "--reason", "x").code()).isEqualTo(2);
    assertThat(Issues.correct(workplace, "b.csv", "--reason", "x", "--kind", "odd").code())
        .isEqualTo(2);
  }

  private void quarter3() {
    workplace.write(
        Wexcombe.RETURNS + "q3.csv",
        Wexcombe.rows("C1,Q3 2017/18,Housing,85%,85,100,Phones.", "H1,Q3 2017/18,Housing,38,,,"));
    Ended night =
        workplace
            .clock("2018-02-20T06:00:00Z")
            .run("run", Wexcombe.NIGHTLY, "--period", "2017-18-Q3", "--as-of", "2018-02-20");
    assertThat(night.code()).as(night.messages()).isZero();
    Ended issued = Issues.issue(workplace, "2017-18-Q3", "--accept-open", "Leisure is late");
    assertThat(issued.code()).as(issued.messages()).isZero();
  }
}
