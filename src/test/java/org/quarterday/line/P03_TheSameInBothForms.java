package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every paper of the sample councils: the page and the Markdown hold exactly the figures of
 * facts.json, in that order; every link leads somewhere; tables and appendices are numbered once
 * and in order; nothing stops an issue.
 */
class P03_TheSameInBothForms {
  static List<Path> papers() {
    return DrawnSamples.files("paper.html");
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyPaper(Path paper) {
    SameInBothForms.holds(paper);
    assertThat(Workplace.read(paper.resolveSibling("paper.md"))).doesNotContain("To be put right");
  }

  @Test
  void aFigureLeftOutOfEitherFormWouldBeFound(@TempDir Path folder) {
    Path paper = DrawnSamples.files("integrated/paper.html").get(0);
    String html = Workplace.read(paper);
    String markdown = Workplace.read(paper.resolveSibling("paper.md"));
    Workplace copy = Workplace.in(folder);
    copy.write("facts.json", Workplace.read(paper.resolveSibling("facts.json")));

    copy.write("paper.md", markdown);
    copy.write("paper.html", html.replaceFirst(" data-fact=\"f-W07[^\"]*\"", ""));
    assertThatThrownBy(() -> SameInBothForms.holds(folder.resolve("paper.html")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("figures of the page");

    copy.write(
        "paper.html", html.replaceFirst("(data-fact=\"f-W07[^\"]*value\"[^>]*>)83.9%", "$183.8%"));
    assertThatThrownBy(() -> SameInBothForms.holds(folder.resolve("paper.html")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("as the page has it");

    copy.write("paper.html", html);
    copy.write("paper.md", markdown.replace("28.7 days", "28.8 days"));
    assertThatThrownBy(() -> SameInBothForms.holds(folder.resolve("paper.html")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("f-W10");
  }
}
