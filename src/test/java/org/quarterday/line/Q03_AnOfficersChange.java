package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of src/docs/your-own-paper.md, done as the page says: no Java, no template. */
class Q03_AnOfficersChange {
  private static final String PAPER = "jobs/fenmarsh/papers/six-months/";
  private static final String COUNCIL = "jobs/fenmarsh/council.yaml";

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void aCopyOfTheSamples() {
    workplace = Workplace.withSamples(folder);
  }

  @Test
  void anotherCrestAndColour() {
    workplace.write(
        "jobs/fenmarsh/templates/crest.svg",
        "<svg viewBox=\"0 0 10 10\" role=\"img\" aria-label=\"A windmill\"><path fill=\"#4a148c\""
            + " d=\"M0 0h10v10H0z\"/></svg>");
    workplace.alter(COUNCIL, "colour-accent: \"#1f5673\"", "colour-accent: \"#4a148c\"");

    assertThat(html()).contains("A windmill", "#4a148c").doesNotContain("A heron among reeds");
  }

  @Test
  void aColourThatCannotBeReadIsRefused() {
    workplace.alter(COUNCIL, "colour-accent: \"#1f5673\"", "colour-accent: \"#ffee88\"");

    Ended run = workplace.run("run", "fenmarsh/nightly");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("council.yaml", "#ffee88");
  }

  @Test
  void aNewSection() {
    workplace.write(
        PAPER + "06-staff.md",
        "## Staff\n\nThe {red} measures that are under-achieving need no more staff: {red list}.\n");

    assertThat(markdown())
        .containsSubsequence(
            "## 6.0 Equality impact assessment",
            "## 7.0 Staff",
            "7.1 The two measures that are under-achieving need no more staff: Fly-tipping cleared"
                + " within two working days and Residents at the community forums.",
            "## 8.0 Appendices");
  }

  @Test
  void aSectionMoved() throws IOException {
    Files.move(
        folder.resolve(PAPER + "05-finance.md"), folder.resolve(PAPER + "02-finance-first.md"));

    assertThat(markdown())
        .containsSubsequence(
            "## 1.0 Issue", "## 2.0 Financial implications", "## 3.0 Recommendations");
  }

  @Test
  void aReorderedTable() {
    workplace.alter(
        PAPER + "paper.yaml", "by: service\n", "by: service\norder: [communities, open-spaces]\n");

    assertThat(tableOne())
        .extracting(row -> row.get(0))
        .containsExactly(
            "Communities and Partnerships", "Open Spaces", "Leisure Services", "Total");
  }

  @Test
  void aFourthStatus() {
    workplace.alter(
        COUNCIL,
        "      - {status: red, word: Under-achieving",
        "      - {status: amber, word: Nearly there, phrase: nearly there, when: [within 5%]}\n"
            + "      - {status: red, word: Under-achieving");

    assertThat(tableOne())
        .contains(
            List.of("Open Spaces", "1", "2", "1", "0", "4"),
            List.of("Total", "3", "7", "1", "1", "12"));
    assertThat(markdown()).contains("one was nearly there and one was under-achieving");
  }

  private List<List<String>> tableOne() {
    return PaperTable.body(html(), "table-1");
  }

  private String html() {
    return drawn("paper.html");
  }

  private String markdown() {
    return drawn("paper.md");
  }

  private String drawn(String file) {
    Ended run = workplace.run("run", "fenmarsh/nightly");
    assertThat(run.code()).as(run.messages()).isZero();
    return workplace.published("fenmarsh", "papers/2017-18-H1/six-months/" + file);
  }
}
