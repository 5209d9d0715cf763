package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A crest and a style of a council's own: they may neither act nor ask for another file. */
class CrestTest {
  @Test
  void aDrawingMayStandInAPage() {
    assertThat(Crest.wrong("<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>")).isEmpty();
  }

  @Test
  void whatActsOrAsksMayNot() {
    for (String crest :
        List.of(
            "<svg onload=\"alert(1)\"><path/></svg>",
            "<svg/onload=alert(1)><path/></svg>",
            "<svg viewBox=\"0 0 9 9\"onload=alert(1)><path/></svg>",
            "<svg><use href=//elsewhere.example/x /></svg>",
            "<svg><use href='https://elsewhere.example/x'/></svg>",
            "<svg><script>alert(1)</script></svg>")) {
      assertThat(Crest.wrong(crest)).as(crest).isPresent();
    }
  }

  @Test
  void aStyleLoadsNothingHoweverItIsSpelt() {
    for (String style :
        List.of(
            "h1 { background: url(https://elsewhere.example/x.png) }",
            "h1 { background: image-set(\"https://elsewhere.example/x.png\" 1x) }",
            "h1 { background: u\\72l(https://elsewhere.example/x.png) }",
            "h1 { background: \\75 rl(https://elsewhere.example/x.png) }",
            "@import 'x.css';")) {
      assertThatThrownBy(() -> new PaperRenderer(Map.of("style.css", style)))
          .as(style)
          .isInstanceOf(TemplateProblem.class);
    }
    assertThatCode(
            () -> new PaperRenderer(Map.of("style.css", "li::before { content: \"\\2014 \" }")))
        .doesNotThrowAnyException();
  }
}
