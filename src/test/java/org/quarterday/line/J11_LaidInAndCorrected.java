package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cabinet's paper is laid before others; then a figure in it is corrected. */
class J11_LaidInAndCorrected {
  private static final String Q2 = "2017-18-Q2";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void issuedAndLaidIn() {
    workplace = Wexcombe.withHousing(folder);
    paper("audit", "Calls answered stood at {C1}.\n\n{schedule}\n\n{enclosures}\n");
    paper("town", "The report that Cabinet saw is {appendix report}.\n\n{enclosures}\n");
    workplace.run("run", Wexcombe.NIGHTLY);
    for (String each : new String[] {"report", "audit", "town"}) {
      Ended issued = Issues.issueOf(workplace, each, Q2, "--accept-open", "Leisure is late");
      assertThat(issued.code()).as(issued.messages()).isZero();
    }
    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down."));
    workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY);
  }

  private void paper(String name, String words) {
    workplace.write(
        Wexcombe.JOBS + "papers/" + name + "/paper.yaml",
        "title: Report to "
            + name
            + "\ncommittee: "
            + name
            + "\nperiod: quarter\nencloses: [report]\n");
    workplace.write(Wexcombe.JOBS + "papers/" + name + "/paper.md", words);
  }

  private String issued(String name, int number) {
    return Workplace.read(
        workplace
            .record("wexcombe")
            .root()
            .resolve("issued/" + Q2 + "/" + name + "/" + number + "/paper.md"));
  }

  @Test
  void whatPrintsTheFigureItselfLaysInTheCorrectedVersionWhateverItsName() {
    Ended corrected = Issues.correct(workplace, "b.csv", "--reason", "Counted twice");

    assertThat(corrected.code()).as(corrected.messages()).isZero();
    assertThat(issued("audit", 2))
        .contains("Calls answered stood at 79.4%")
        .contains("Published version 2, corrected, laid in as it was issued");
  }

  @Test
  void whatOnlyLaysItInIsNamedAndLaysInTheNewOneWhenItIsIssuedAgain() {
    Ended corrected = Issues.correct(workplace, "b.csv", "--reason", "Counted twice");

    assertThat(corrected.messages())
        .contains(
            "town for quarter 2, 2017/18 prints the same figures, but lays in a version that was"
                + " corrected now")
        .doesNotContain("audit for quarter 2, 2017/18 prints the same");
    Ended again =
        Issues.issueOf(
            workplace,
            "town",
            Q2,
            "--reason",
            "Cabinet's paper was corrected",
            "--accept-open",
            "Leisure is late");
    assertThat(again.code()).as(again.messages()).isZero();
    assertThat(issued("town", 2))
        .contains("Published version 2, corrected, laid in as it was issued");
    assertThat(issued("town", 1)).contains("Published version 1, laid in as it was issued");
  }

  @Test
  void whereTheNextPaperCarriesTheNoticeNothingLaidInChanges() {
    Ended corrected =
        Issues.correct(workplace, "b.csv", "--reason", "Counted twice", "--next-paper");

    assertThat(corrected.messages()).doesNotContain("prints the same figures");
  }
}
