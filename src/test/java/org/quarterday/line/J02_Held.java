package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an issued paper printed moves by nobody's return; all else is taken. */
class J02_Held {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issued() {
    workplace = Wexcombe.withHousing(folder);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
  }

  private void issue() {
    Ended issued = Issues.issue(workplace, "2017-18-Q2", "--accept-open", "Leisure is late");
    assertThat(issued.code()).as(issued.messages()).isZero();
  }

  private Ended night(String instant) {
    return workplace.clock(instant).run("run", Wexcombe.NIGHTLY);
  }

  @Test
  void beforeItIsIssuedALaterValueSupersedes() {
    workplace.write(Wexcombe.RETURNS + "b.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,,,"));
    night("2017-11-14T06:00:00Z");
    issue();

    assertThat(workplace.status("wexcombe", "b.csv")).isNotEqualTo("held");
    assertThat(Issues.file(workplace, "2017-18-Q2", 1, "paper.md")).contains("79.4%");
  }

  @Test
  void oneRestatedCellOfAClosedQuarterIsHeldAndTheNewOnesAreTaken() {
    issue();
    Map<String, String> frozen = Tree.of(Issues.folder(workplace, "2017-18-Q2", 1));
    workplace.alter(
        Wexcombe.RETURNS + "housing-q2.csv",
        "C1,Q2 2017/18,Housing,90%,90,100,Two lines were down in August.\n",
        "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.\n"
            + "H1,Q3 2017/18,Housing,38,,,\n");

    Ended night =
        workplace
            .clock("2018-01-20T06:00:00Z")
            .run("run", Wexcombe.NIGHTLY, "--as-of", "2018-01-20");

    assertThat(night.code()).as(night.messages()).isZero();
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted-with-queries");
    assertThat(workplace.findings("wexcombe", "housing-q2.csv"))
        .contains("restates-earlier-period", "period-closed");
    assertThat(night.messages())
        .contains("Held, from housing-q2.csv, for somebody to correct or to decline")
        // the two that it no longer sends for quarter 3; what is held is told by itself
        .contains("housing-q2.csv should check or explain two things in it");
    assertThat(workplace.published("wexcombe", "receipts/housing-q2.csv.json"))
        .contains("Calls answered (C1), quarter 2, 2017/18: 90.0% would become 79.4%")
        .contains("Just short would become Off target")
        .contains("printed in report, published version 1");
    assertThat(figure("C1")).contains(",90,90.0,90,100,95,amber,");
    assertThat(night.messages())
        .contains("Held, from housing-q2.csv")
        .contains("90.0% would become 79.4%");
    assertThat(workplace.published("wexcombe", "index.html")).contains("would become 79.4%");
    assertThat(
            workplace
                .run("figures", "wexcombe", "--period", "2017-18-Q3", "--as-of", "2018-01-20")
                .results())
        .contains("H1,Empty homes,,2017-18-Q3,38,");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .as("nor are its words: its row is held whole")
        .doesNotContain("Three lines were down");
    assertThat(Tree.of(Issues.folder(workplace, "2017-18-Q2", 1))).isEqualTo(frozen);
  }

  @Test
  void nothingButHeldValuesIsHeldAndTheSameAgainIsNot() {
    issue();
    workplace.write(
        Wexcombe.RETURNS + "b.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,"));
    night("2017-11-15T06:00:00Z");
    workplace.write(
        Wexcombe.RETURNS + "c.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,90%,900,1000,"));
    night("2017-11-16T06:00:00Z");

    assertThat(workplace.status("wexcombe", "b.csv")).isEqualTo("held");
    assertThat(workplace.status("wexcombe", "c.csv")).isEqualTo("accepted");
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "hold")).isEqualTo(1);
  }

  @Test
  void aReturnThatWasPrintedAsMissingIsHeldToo() {
    issue();
    workplace.write(Wexcombe.RETURNS + "w.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));

    Ended night = night("2017-11-15T06:00:00Z");

    assertThat(workplace.status("wexcombe", "w.csv")).isEqualTo("held");
    assertThat(night.messages()).contains("no return received would become 300 lessons");
  }

  @Test
  void whatIsDeclinedNagsNoMoreWhoeverSendsItAgain() {
    issue();
    workplace.write(Wexcombe.RETURNS + "b.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,,,"));
    night("2017-11-15T06:00:00Z");

    Ended declined =
        workplace.run(
            "decline", "wexcombe", "b.csv", "--reason", "The audit stands", "--by", "Pat Example");
    workplace.write(Wexcombe.RETURNS + "d.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,,,"));
    Ended night = night("2017-11-16T06:00:00Z");

    assertThat(declined.code()).as(declined.messages()).isZero();
    assertThat(declined.lastMessage()).contains("declined").contains("79.4%");
    assertThat(workplace.status("wexcombe", "d.csv")).isEqualTo("held");
    assertThat(night.messages()).doesNotContain("Held, from");
    assertThat(workplace.published("wexcombe", "index.html").lines())
        .filteredOn(l -> l.contains("b.csv</a>") || l.contains("d.csv</a>"))
        .hasSize(2)
        .allMatch(l -> l.contains("</span>, declined</td>"));
    assertThat(figure("C1")).contains(",90,90.0,");
  }

  @Test
  void theSameNightAgainFindsNothingNewInHeldValues() {
    issue();
    workplace.write(Wexcombe.RETURNS + "b.csv", Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,,,"));
    night("2017-11-15T06:00:00Z");

    assertThat(night("2017-11-16T06:00:00Z").lastMessage()).contains("nothing new");
    night("2017-11-17T06:00:00Z");
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "hold")).isEqualTo(1);
  }

  private String figure(String code) {
    return workplace
        .published("wexcombe", "figures/2017-18-Q2.csv")
        .lines()
        .filter(l -> l.startsWith(code + ","))
        .findFirst()
        .orElseThrow();
  }
}
