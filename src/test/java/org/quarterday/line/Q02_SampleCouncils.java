package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample councils have the totals of the papers that they follow. */
class Q02_SampleCouncils {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "colnebridge, 2016-17, 'green 10 of 14 71, red 4 of 14 29'",
    "fenmarsh, 2017-18-H1, 'blue 3 of 13 23, green 8 of 13 62, red 2 of 13 15'",
    "merseybank, 2013-14-Q2, 'green 9 of 15 60, amber 4 of 15 27, red 2 of 15 13'",
    "wyeshire, 2006-07-to-M02, 'green 8 of 10 80, amber 2 of 10 20, red 0 of 10 0'",
    "wyeshire, 2006-07-M03, 'green 7 of 10 70, amber 2 of 10 20, red 1 of 10 10'",
  })
  void theTotalsAreThoseOfThePaper(String council, String period, String totals) {
    Workplace workplace = Workplace.withSamples(folder);
    Ended run = workplace.run("run", council + "/nightly");
    assertThat(run.code()).as(run.messages()).isZero();

    List<String> summary =
        workplace.run("summary", council, "--period", period, "--by", "all").lines();

    for (String total : totals.split(", ")) {
      String[] words = total.split(" ");
      assertThat(summary)
          .as(total)
          .anyMatch(
              line ->
                  line.startsWith("all,," + words[0] + "," + words[1] + "," + words[3])
                      && line.endsWith("," + words[4]));
    }
  }

  @Test
  void aCouncilWithPapersOfSeveralKindsIsMadeAgainTheSame() {
    Workplace workplace = Workplace.withSamples(folder);
    workplace.run("run", "wyeshire/nightly");
    Map<String, String> before = Tree.withoutRuns(workplace.out("wyeshire"));

    workplace.delete("out");
    workplace.run("run", "wyeshire/nightly");

    assertThat(Tree.withoutRuns(workplace.out("wyeshire"))).isEqualTo(before);
  }

  @Test
  void aReportOfTheYearToDateIsMadeAsOftenAsItSays() {
    Workplace workplace = Workplace.withSamples(folder);
    String paper = "jobs/wyeshire/papers/integrated/paper.yaml";

    workplace.run("run", "wyeshire/nightly");
    assertThat(workplace.out("wyeshire").resolve("papers/2006-07-to-M02/integrated")).exists();
    assertThat(workplace.out("wyeshire").resolve("papers/2006-07-Q1")).doesNotExist();

    workplace.alter(paper, "every: 2 months", "every: 5 months");
    Ended refused = workplace.run("run", "wyeshire/nightly");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.messages()).contains("Write it as 2 months (1, 2, 3, 4, 6 or 12)");
  }
}
