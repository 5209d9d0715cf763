package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# heading",
        "- item",
        "+ item",
        "1. first",
        "12) twelfth",
        "=====",
        "---",
        "> quote",
        "*bold* _under_ `code` ~~gone~~",
        "[link](http://x.example) ![p](q.png)",
        "<b>bold</b> <http://x.example>",
        "&amp; &copy; &#65; fish & chips",
        "back\\slash | pipe",
        "82.1% is −3.2 points; -3.2 too",
        "${x} <#if> <@key/>",
      })
  void aTextReadAsMarkdownIsTheTextAgain(String text) {
    String read =
        TextContentRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(MarkdownText.escape(text)));
    assertThat(read).isEqualTo(text);
  }

  @Test
  void linesBecomeOne() {
    assertThat(MarkdownText.escape("a\r\n\n  # b")).isEqualTo("a \\# b");
  }

  @Test
  void plainWordsStayPlain() {
    assertThat(MarkdownText.escape("Homes & land, 82.1% (p): e.g. -3.2"))
        .isEqualTo("Homes & land, 82.1% (p): e.g. -3.2");
  }
}
