package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperRendererTest {
  private final PaperRenderer renderer = new PaperRenderer(Map.of());

  @Test
  void theSummaryTellsTheAnswerFirst() {
    RenderedPaper paper = renderer.render(FiguresFixture.paper());
    assertThat(paper.markdown())
        .contains(
            "As at 30 September 2017, three of the nine indicators were performing at or above"
                + " target, two were just short of target and one was below target.");
  }
}
