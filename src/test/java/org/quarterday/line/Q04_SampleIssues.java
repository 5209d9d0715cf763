package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample councils show once a paper is issued. */
class Q04_SampleIssues {
  @TempDir private Path folder;

  @Test
  void nextYearsProposedTargetsNeitherDecideNorCloseAnything() {
    Workplace workplace = Workplace.withSamples(folder).clock("2017-08-25T06:00:00Z");
    workplace.run("run", "colnebridge/nightly");
    Ended issued =
        workplace.run(
            "issue",
            "colnebridge",
            "year-end",
            "--period",
            "2016-17",
            "--by",
            "The clerk",
            "--accept-open",
            "The national return is validated in October");
    assertThat(issued.code()).as(issued.messages()).isZero();

    workplace.write(
        "input-samples/colnebridge/2017-18/q1-housing.csv",
        "KPI ref,Period,Outturn\nK03,Q1 2017/18,88\n");
    workplace.alter("jobs/colnebridge/targets.csv", "K03,2017-18,330", "K03,2017-18,340");
    Ended next = workplace.run("run", "colnebridge/nightly");

    assertThat(next.code()).as(next.messages()).isZero();
    assertThat(workplace.status("colnebridge", "2017-18/q1-housing.csv")).startsWith("accepted");
    assertThat(
            workplace.run("summary", "colnebridge", "--period", "2016-17", "--by", "all").lines())
        .contains("all,,green,10,14,14,71", "all,,red,4,14,14,29");
  }

  @Test
  void theReportThatCabinetSawIsLaidBeforeTheCommittee() {
    Workplace workplace = Workplace.withSamples(folder).clock("2006-07-18T06:00:00Z");
    workplace.run("run", "wyeshire/nightly");
    String place = "papers/2006-07-to-M02/improvement-plan/paper.md";
    assertThat(workplace.published("wyeshire", place)).contains("Here will be laid");

    Ended issued =
        workplace.run(
            "issue", "wyeshire", "integrated", "--period", "2006-07-to-M02", "--by", "The clerk");
    assertThat(issued.code()).as(issued.messages()).isZero();
    workplace.run("run", "wyeshire/nightly");

    assertThat(workplace.published("wyeshire", place))
        .doesNotContain("Here will be laid")
        .contains("laid in as it was issued (SHA-256 ", "83.9%");
  }
}
