package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void thePaperIsTheOneThatWasFoundRight(String name) throws IOException {
    boolean authored = name.startsWith("authored");
    RenderedPaper paper =
        new PaperRenderer(Map.of()).render(authored ? FullPaper.paper() : FiguresFixture.paper());
    String text =
        switch (name.substring(name.indexOf('.'))) {
          case ".html" -> paper.html().replaceFirst("(?s)<style>.*?</style>", "");
          case ".md" -> paper.markdown();
          default -> paper.factsJson();
        };
    Path golden = FOLDER.resolve(name);
    if ("accept".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    List<String> lines = text.lines().toList();
    List<String> expected = Files.readString(golden, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      assertThat(lines.get(i)).as("%s, line %d", name, i + 1).isEqualTo(expected.get(i));
    }
    assertThat(lines).as("%s, how many lines", name).hasSameSizeAs(expected);
  }
}
