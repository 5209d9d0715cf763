package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;

/** Everything that a paper can ask for: the blocks and the phrases, family by family. */
final class PaperWords {
  static final List<Offer<Block>> BLOCKS = blocks();
  static final List<Offer<Inline>> PHRASES = phrases();

  private PaperWords() {}

  private static List<Offer<Block>> blocks() {
    List<Offer<Block>> all = new ArrayList<>(FigureOffers.BLOCKS);
    all.addAll(ChartBlocks.OFFERS);
    all.addAll(ActionBlocks.OFFERS);
    all.addAll(RiskBlocks.OFFERS);
    all.addAll(NoteBlocks.OFFERS);
    all.addAll(TableBlocks.OFFERS);
    all.addAll(ListBlocks.OFFERS);
    all.addAll(ProposedBlocks.OFFERS);
    all.addAll(RaisedBlocks.OFFERS);
    all.addAll(EnclosureBlocks.OFFERS);
    return List.copyOf(all);
  }

  private static List<Offer<Inline>> phrases() {
    List<Offer<Inline>> all = new ArrayList<>(FigureOffers.PHRASES);
    all.addAll(ActionCounts.PHRASES);
    all.addAll(RaisedBlocks.PHRASES);
    all.addAll(WordOffers.PHRASES);
    return List.copyOf(all);
  }
}
