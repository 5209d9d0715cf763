package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An issued paper inside another one keeps its links to itself. */
class EnclosedTextTest {
  @Test
  void everyNameAndEveryLinkOfATagGetsTheBeginning() {
    String page =
        "<main><h2 id=\"one\">One</h2><a id=\"f-HC01\" href=\"#made-HC01\">90%</a>"
            + "<a href=\"https://a.example/#x\">elsewhere</a><p>href=\"#as typed\"</p></main>";
    assertThat(EnclosedText.html(page, "e1"))
        .isEqualTo(
            "<h3 id=\"e1-one\">One</h3><a id=\"e1-f-HC01\" href=\"#e1-made-HC01\">90%</a>"
                + "<a href=\"https://a.example/#x\">elsewhere</a><p>href=\"#as typed\"</p>");
  }
}
