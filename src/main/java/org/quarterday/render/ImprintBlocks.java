package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What an issue says of itself, above the summary. No tables: those below must keep the numbers by
 * which a notice refers to them.
 */
final class ImprintBlocks {
  private final Imprint imprint;

  ImprintBlocks(Imprint imprint) {
    this.imprint = imprint;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    imprint.notices().forEach(notice -> notice(blocks, notice));
    if (!imprint.accepted().isEmpty()) {
      blocks.add(Block.Heading.before("open-points", "Issued with open points"));
      blocks.add(plain(imprint.acceptance()));
      blocks.add(
          new Block.Listing(
              false, imprint.accepted().stream().map(p -> item(pointWords(p))).toList()));
    }
    return blocks;
  }

  private static void notice(List<Block> blocks, Notice notice) {
    blocks.add(Block.Heading.before("", notice.heading()));
    blocks.add(new Block.Callout(List.of(Inline.words(Wording.plain(notice.spoken())))));
    blocks.add(plain("Reason given: " + Wording.sentence(notice.reason())));
    if (!notice.changes().isEmpty()) {
      blocks.add(plain("What is printed otherwise than before:"));
      blocks.add(
          new Block.Listing(false, notice.changes().stream().map(ImprintBlocks::change).toList()));
    }
  }

  private static Block.Item change(Notice.Change change) {
    return new Block.Item(
        List.of(
            Inline.strong(Inline.words(Wording.plain(change.label()))),
            Inline.words(
                ": "
                    + change.before()
                    + " became "
                    + change.after()
                    + (change.places().isEmpty()
                        ? "."
                        : " (" + String.join("; ", change.places()) + ")."))),
        List.of());
  }

  private static String pointWords(Point point) {
    return Wording.sentence(point.words())
        + (point.place().isEmpty() ? "" : " See " + point.place() + ".");
  }

  private static Block plain(String text) {
    return new Block.Paragraph(Block.Role.PLAIN, "", List.of(Inline.words(Wording.plain(text))));
  }

  private static Block.Item item(String text) {
    return Block.Item.of(Inline.words(text));
  }
}
