package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page about writing papers is made from what a paper can ask for, each thing drawn from the
 * fixture; it fails when the committed page differs. {@code -Ddocs.accept=true} rewrites it, to be
 * reviewed like code.
 */
class PaperBlocksPageTest {
  private static final Path PAGE = Path.of("src/docs/paper-blocks.md");
  private static final Path OPENING =
      Path.of("src/test/resources/org/quarterday/render/paper-blocks-opening.md");
  private static final int LINES = 14;

  @Test
  void thePageSaysWhatAPaperCanAskFor() throws IOException {
    String page = page();
    if (Boolean.getBoolean("docs.accept")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(
                Files.readString(OPENING, StandardCharsets.UTF_8)
                    .replace("EXAMPLE", conditions())
                    .strip())
            .append("\n");
    page.append("\n## Blocks\n\nEach stands alone in a paragraph.\n");
    PaperWords.BLOCKS.forEach(offer -> add(page, offer, true));
    page.append("\n## Phrases\n\nEach stands in a sentence.\n");
    PaperWords.PHRASES.forEach(offer -> add(page, offer, false));
    page.append(
        "\n## `style:` in council.yaml\n\n| key | says | what it may be, the usual first |\n");
    page.append("| --- | --- | --- |\n");
    for (StyleKey key : StyleKey.values()) {
      String choices =
          key.choices().stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
      page.append("| `" + key.key() + "` | " + key.says() + " | " + choices + " |\n");
    }
    for (StyleText text : StyleText.values()) {
      String usual =
          text.usual().isEmpty() ? "the council's name" : "\u201c" + text.usual() + "\u201d";
      page.append("| `" + text.key() + "` | words for " + text.says() + " | " + usual + " |\n");
    }
    for (StyleColour colour : StyleColour.values()) {
      page.append(
          "| `"
              + colour.key()
              + "` | a colour, as in \"#1f3d5c\" | one that has "
              + Colour.NEEDED
              + " to 1 against white |\n");
    }
    page.append("| `crest` | the council's crest | the name of an SVG in `templates/` |\n");
    return page.toString();
  }

  /** The same words over figures of three kinds. */
  private static String conditions() {
    String words = ConditionsTest.RECOMMENDATION;
    return "With several, one and none off target,\n\n    "
        + words.replace("\n", "\n    ")
        + "\n\nprints\n\n> "
        + String.join("\n>\n> ", ConditionsTest.printed(words));
  }

  private static void add(StringBuilder page, Offer<?> offer, boolean block) {
    page.append("\n### `" + offer.example() + "`\n\n" + offer.says() + "\n");
    if (!offer.takes().isEmpty()) {
      page.append("\n");
      offer
          .takes()
          .forEach(a -> page.append("- `" + a.name().replace('_', '-') + "`: " + a.says() + "\n"));
    }
    page.append("\nPrints:\n\n");
    List<String> printed = printed(offer, block);
    printed.stream()
        .limit(LINES)
        .forEach(line -> page.append(line.isEmpty() ? ">" : "> " + line).append("\n"));
    if (printed.size() > LINES) {
      page.append(">\n> …\n");
    }
  }

  /** What the example prints, from the fixture, as an issue prints it. */
  private static List<String> printed(Offer<?> offer, boolean block) {
    String line = block ? offer.example() : "Here: " + offer.example();
    boolean part = offer.name().equals("part");
    String places = block ? "" : "\n\n{count table}\n\n# Appendix: Schedule\n";
    Paper paper =
        FullPaper.issued(
            Map.of("paper", part ? "{each, passage one}" : line + places, "one", line));
    List<String> lines = new PaperRenderer(Map.of()).render(paper).markdown().lines().toList();
    List<String> body =
        lines.subList(lines.indexOf("| --- | --- |"), lines.size()).stream()
            .dropWhile(l -> l.startsWith("|"))
            .skip(1)
            .toList();
    return block
        ? body
        : body.stream()
            .filter(l -> l.startsWith("Here: "))
            .limit(1)
            .map(l -> l.substring(6))
            .toList();
  }
}
