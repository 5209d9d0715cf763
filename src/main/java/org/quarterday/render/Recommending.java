package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;

/** Makes recommendations of a passage that holds a paragraph and a list. */
final class Recommending {
  private Recommending() {}

  /**
   * @throws PaperFault when the passage holds anything else
   */
  static Block of(String passage, List<Block> read) {
    List<Inline> opening = new ArrayList<>();
    List<Block.Lettered> items = new ArrayList<>();
    for (Block block : read) {
      if (block instanceof Block.Paragraph paragraph && items.isEmpty() && opening.isEmpty()) {
        opening.addAll(paragraph.text());
      } else if (block instanceof Block.Listing list && items.isEmpty()) {
        list.items().forEach(item -> items.add(item(passage, item)));
      } else {
        throw fault(passage);
      }
    }
    if (items.isEmpty()) {
      throw fault(passage);
    }
    return new Block.Recommendations(opening, items);
  }

  private static Block.Lettered item(String passage, Block.Item item) {
    if (!item.below().isEmpty()) {
      throw fault(passage);
    }
    return new Block.Lettered("", item.text());
  }

  private static PaperFault fault(String passage) {
    return new PaperFault(
        "The passage \""
            + passage
            + "\" holds the recommendations: one paragraph that opens them, as in \"That Cabinet:\","
            + " and one list with a line for each.");
  }
}
