package org.quarterday.render;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.Golden;

/**
 * The whole built-in report of a small council, and a paper that an officer wrote for it, as they
 * were last looked at and found right. A reviewed change is accepted with {@code mvn test
 * -Dtest=GoldenPaperTest -Dgolden=accept}.
 */
class GoldenPaperTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/quarterday/render/golden");

  @ParameterizedTest
  @CsvSource({
    "paper.html",
    "paper.md",
    "facts.json",
    "authored.html",
    "authored.md",
    "authored.json"
  })
  void thePaperIsTheOneThatWasFoundRight(String name) {
    boolean authored = name.startsWith("authored");
    RenderedPaper paper =
        new PaperRenderer(Map.of()).render(authored ? FullPaper.paper() : FiguresFixture.paper());
    String text =
        switch (name.substring(name.indexOf('.'))) {
          case ".html" -> Golden.withoutStyle(paper.html());
          case ".md" -> paper.markdown();
          default -> paper.factsJson();
        };
    Golden.holds(FOLDER.resolve(name), text);
  }
}
