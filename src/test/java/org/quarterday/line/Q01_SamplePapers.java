package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every paper of the five sample councils, whole, as it was last read by a person and found right.
 * A reviewed change is accepted with {@code mvn test -Dtest=Q01_SamplePapers -Dgolden=accept}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Q01_SamplePapers {
  private static final Path GOLDEN = Path.of("src/test/resources/line/papers");

  private Workplace workplace;

  @BeforeAll
  void theSamplesAreRun(@TempDir Path folder) {
    workplace = Workplace.withSamples(folder);
    for (String council :
        List.of("thamesmere", "colnebridge", "fenmarsh", "merseybank", "wyeshire")) {
      Ended run = workplace.run("run", council + "/nightly");
      assertThat(run.code()).as(run.messages()).isZero();
    }
    Ended april = workplace.run("run", "wyeshire/exceptions-april");
    assertThat(april.code()).as(april.messages()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "thamesmere, 2017-18-H1/performance",
    "thamesmere, 2017-18-H1/scrutiny",
    "colnebridge, 2016-17/year-end",
    "colnebridge, 2016-17/scrutiny",
    "fenmarsh, 2017-18-H1/six-months",
    "merseybank, 2013-14-Q2/overview",
    "wyeshire, 2006-07-to-M02/integrated",
    "wyeshire, 2006-07-to-M02/improvement-plan",
    "wyeshire, 2006-07-to-M02/children-plan",
    "wyeshire, 2006-07-to-M02/adults-plan",
    "wyeshire, 2006-07-to-M02/customer-plan",
    "wyeshire, 2006-07-M03/exceptions",
    "wyeshire, 2006-07-M01/exceptions",
  })
  void thePaperIsTheOneThatWasFoundRight(String council, String paper) throws IOException {
    List<String> lines =
        workplace.published(council, "papers/" + paper + "/paper.md").lines().toList();
    Path golden = GOLDEN.resolve(council + "-" + paper.replace('/', '-') + ".md");
    if ("accept".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines, StandardCharsets.UTF_8);
    }
    List<String> expected = Files.readAllLines(golden, StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      assertThat(lines.get(i)).as("%s, line %d", golden, i + 1).isEqualTo(expected.get(i));
    }
    assertThat(lines).as("%s, how many lines", golden).hasSameSizeAs(expected);
  }
}
