package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same paper in other councils' forms: nothing but the style differs. */
class StyleTest {
  private static final Map<String, String> PASSAGES =
      Map.of("paper", FullPaper.PAPER, "recommendations", FullPaper.RECOMMENDATIONS);

  private static RenderedPaper paper(Map<String, String> style) {
    return new PaperRenderer(
            Map.of("crest.svg", "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"))
        .render(FullPaper.paper(PASSAGES, style));
  }

  @Test
  void theUsualForms() {
    assertThat(paper(Map.of()).markdown())
        .contains("i) notes that three indicators are on target;\n\nii) asks for")
        .contains("## 2 Position\n\n2.1 As at 30 September 2017, three of the nine")
        .contains("see Table 1 and Appendix 1.")
        .contains("## Appendix 2: What is being done")
        .contains("There are three supporting appendices:");
  }

  @Test
  void numbersDatesAndYears() {
    assertThat(
            paper(
                    Map.of(
                        "numbers", "digits with words",
                        "dates", "ordinal",
                        "years", "2017 - 2018",
                        "percent", "per cent"))
                .markdown())
        .contains("As at 30th September 2017, 3 (three) of the 9 (nine) indicators")
        .contains("(50 per cent)")
        .contains("quarters 1 and 2, 2017 - 2018");
  }

  @Test
  void headingsParagraphsLettersAndReferences() {
    assertThat(
            paper(
                    Map.of(
                        "sections", "none",
                        "paragraphs", "1.",
                        "headings", "capitals",
                        "recommendations", "(a)",
                        "appendices", "A",
                        "references", "lower"))
                .markdown())
        .contains("(a) notes that three")
        .contains("## POSITION\n\n1. As at")
        .contains("see table 1 and appendix A.")
        .contains("## Appendix B: What is being done");
    assertThat(paper(Map.of("sections", "1.0", "paragraphs", "1.1")).markdown())
        .contains("## 2.0 Position\n\n2.1 As at");
  }

  @Test
  void wordsColoursAndCrest() {
    RenderedPaper paper =
        paper(
            Map.of(
                "word-no-response", "did not reply",
                "word-none-identified", "no high level risk",
                "colour-accent", "#5b2a6e",
                "crest", "crest.svg",
                "wordmark", "Thamesmere"));
    assertThat(paper.markdown())
        .contains("| Head of Law | 20 October 2017 | did not reply |")
        .contains("Libraries and contact centre: No high level risk.");
    assertThat(paper.html())
        .contains(":root {\n  --accent: #5b2a6e;\n}")
        .contains("<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>");
  }

  /** None of the usual words is left where the council has its own, in whatever block. */
  @Test
  void aCouncilsWordsStandInEveryBlock() {
    Map<String, String> words = new LinkedHashMap<>();
    for (StyleText text : StyleText.values()) {
      words.put(text.key(), "Ours: " + text.key());
    }
    words.put("crest", "crest.svg");
    Map<String, String> passages = new LinkedHashMap<>(PASSAGES);
    passages.put("paper", PASSAGES.get("paper") + "\n\n{returns}\n");

    String written =
        new PaperRenderer(Map.of("crest.svg", "<svg viewBox=\"0 0 9 9\"/>"))
            .render(FullPaper.paper(passages, words))
            .markdown()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .filter(line -> !line.startsWith("- Appendix")) // the authored headings again
            .collect(Collectors.joining("\n"));

    for (StyleText text : StyleText.values()) {
      if (!text.usual().isEmpty()) {
        assertThat(written).doesNotContain(text.usual());
      }
    }
  }

  @Test
  void recommendationsAreNumberedInRomanHoweverManyThereAre() {
    Style roman = new Style(Map.of("recommendations", "i)"));
    assertThat(
            List.of(4, 9, 14, 40, 49, 50, 60, 90, 99, 100, 119).stream()
                .map(roman::recommendation)
                .toList())
        .containsExactly(
            "iv)", "ix)", "xiv)", "xl)", "xlix)", "l)", "lx)", "xc)", "xcix)", "c)", "cxix)");
  }
}
