package org.quarterday.render;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Text that is Markdown already, as a template sees it. */
final class MarkdownMarkup extends CommonTemplateMarkupOutputModel<MarkdownMarkup> {

  MarkdownMarkup(@Nullable String plain, @Nullable String markup) {
    super(plain, markup);
  }

  @Override
  public MarkdownOutputFormat getOutputFormat() {
    return MarkdownOutputFormat.INSTANCE;
  }
}
