package org.quarterday.render;

import java.nio.charset.StandardCharsets;

/** One paper as text with LF line ends: a page, Markdown, and every figure printed in both. */
public record RenderedPaper(String html, String markdown, String factsJson) {

  public byte[] htmlBytes() {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  public byte[] markdownBytes() {
    return markdown.getBytes(StandardCharsets.UTF_8);
  }

  public byte[] factsBytes() {
    return factsJson.getBytes(StandardCharsets.UTF_8);
  }
}
