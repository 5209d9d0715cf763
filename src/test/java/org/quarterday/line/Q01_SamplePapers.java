package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.Golden;

/**
 * Every paper of the sample councils, whole, as it was last read by a person and found right: its
 * Markdown and, for one of each kind, the page and the list of its figures too. A reviewed change
 * is accepted with {@code mvn test -Dtest=Q01_SamplePapers -Dgolden=accept}.
 */
class Q01_SamplePapers {
  private static final Path GOLDEN = Path.of("src/test/resources/line/papers");

  static Set<String> papers() {
    Set<String> papers = new TreeSet<>(Comparator.naturalOrder());
    Path out = DrawnSamples.all().root().resolve("out");
    DrawnSamples.files("/paper.md")
        .forEach(f -> papers.add(out.relativize(f.getParent()).toString().replace('\\', '/')));
    return papers;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void thePaperIsTheOneThatWasFoundRight(String paper) {
    Golden.holds(golden(paper, ".md"), text(paper, "paper.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "thamesmere/papers/2017-18-H1/performance",
    "thamesmere/exempt/papers/2017-18-H1/highways-contract",
    "colnebridge/papers/2016-17/year-end",
    "fenmarsh/papers/2017-18-H1/six-months",
    "merseybank/papers/2013-14-Q2/overview",
    "wyeshire/papers/2006-07-to-M02/integrated",
    "wyeshire/papers/2006-07-to-M02/improvement-plan",
    "wyeshire/papers/2006-07-M03/exceptions",
  })
  void soAreItsPageAndItsFigures(String paper) {
    Golden.holds(golden(paper, ".html"), Golden.withoutStyle(text(paper, "paper.html")));
    Golden.holds(golden(paper, ".json"), text(paper, "facts.json"));
  }

  @Test
  void noPaperOfTheSamplesIsForgotten() {
    assertThat(papers()).hasSize(15);
  }

  private static String text(String paper, String file) {
    return Workplace.read(DrawnSamples.all().root().resolve("out/" + paper + "/" + file));
  }

  private static Path golden(String paper, String ending) {
    return GOLDEN.resolve(paper.replace("/papers/", "-").replace('/', '-') + ending);
  }
}
