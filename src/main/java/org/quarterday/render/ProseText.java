package org.quarterday.render;

import java.util.List;

/** The words of a paper's sentences before its appendices, tables left out. */
final class ProseText implements Block.Visitor<String> {
  private static final ProseText READER = new ProseText();

  private ProseText() {}

  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Appendix) {
        break;
      }
      text.append(block.accept(READER)).append('\n');
    }
    return text.toString();
  }

  @Override
  public String heading(Block.Heading heading) {
    return PlainText.of(heading.text());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return PlainText.of(paragraph.text());
  }

  @Override
  public String listing(Block.Listing listing) {
    StringBuilder text = new StringBuilder();
    for (Block.Item item : listing.items()) {
      text.append(PlainText.of(item.text())).append('\n');
      item.below().forEach(below -> text.append(listing(below)));
    }
    return text.toString();
  }

  @Override
  public String callout(Block.Callout callout) {
    return PlainText.of(callout.text());
  }

  @Override
  public String recommendations(Block.Recommendations recommendations) {
    List<String> items = recommendations.items().stream().map(i -> PlainText.of(i.text())).toList();
    return PlainText.of(recommendations.opening()) + '\n' + String.join("\n", items);
  }

  @Override
  public String appendix(Block.Appendix appendix) {
    return "";
  }

  @Override
  public String contents(Block.Contents contents) {
    return "";
  }

  @Override
  public String enclosed(Block.Enclosed enclosed) {
    return "";
  }

  @Override
  public String aside(Block.Aside aside) {
    return "";
  }

  @Override
  public String particulars(Block.Particulars particulars) {
    return "";
  }

  @Override
  public String counts(Block.Counts counts) {
    return "";
  }

  @Override
  public String chart(Block.Chart chart) {
    return "";
  }

  @Override
  public String tiles(Block.Tiles tiles) {
    return "";
  }

  @Override
  public String table(Block.Table table) {
    return "";
  }
}
