package org.quarterday.render;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Tells Freemarker, which has no such format, how a text is written in Markdown. */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownMarkup> {
  static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

  private MarkdownOutputFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String textToEsc, Writer out) throws IOException {
    out.write(MarkdownText.escape(textToEsc));
  }

  @Override
  public String escapePlainText(String plainTextContent) {
    return MarkdownText.escape(plainTextContent);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected MarkdownMarkup newTemplateMarkupOutputModel(
      @Nullable String plainTextContent, @Nullable String markupContent) {
    return new MarkdownMarkup(plainTextContent, markupContent);
  }
}
