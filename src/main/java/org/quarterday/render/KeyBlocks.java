package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.council.Band;
import org.quarterday.council.StatusScheme;
import org.quarterday.rollup.Unrated;

/** How to read the paper: what each status, arrow and mark means. */
final class KeyBlocks {
  private final Paper paper;
  private final Tally tally;

  KeyBlocks(Paper paper, Tally tally) {
    this.paper = paper;
    this.tally = tally;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<StatusScheme> schemes = paper.figures().schemes();
    for (StatusScheme scheme : schemes) {
      String title = schemes.size() == 1 ? "Status" : "Status: " + Wording.plain(scheme.name());
      blocks.add(Block.Heading.below("", List.of(Inline.words(title))));
      blocks.add(new Line().words(SchemeWords.judged(scheme)).paragraph());
      List<Block.Particular> rows = new ArrayList<>();
      for (Band band : scheme.bands()) {
        Inline sign = new Inline.Sign(band.status(), Wording.plain(band.word()));
        String when = SchemeWords.when(band, paper.figures().council().judging().travel());
        rows.add(new Block.Particular(List.of(sign), List.of(Inline.words(when))));
      }
      blocks.add(new Block.Particulars(rows));
    }
    notRated(blocks);
    marks(blocks);
    return blocks;
  }

  private void notRated(List<Block> blocks) {
    List<Block.Particular> rows = new ArrayList<>();
    for (Unrated code : Unrated.values()) {
      if (tally.count(Tally.ALL, "", code.code()) > 0) {
        Inline sign = new Inline.Sign(code.code(), Wording.capital(code.word()));
        Inline meaning = Inline.words(UnratedWords.meaning(code));
        rows.add(new Block.Particular(List.of(sign), List.of(meaning)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(Block.Heading.below("", List.of(Inline.words("Not rated"))));
      blocks.add(new Block.Particulars(rows));
    }
  }

  private void marks(List<Block> blocks) {
    blocks.add(Block.Heading.below("", List.of(Inline.words("Direction of travel and marks"))));
    List<Block.Particular> rows = new ArrayList<>();
    rows.add(
        Block.Particular.of(
            "better ↑",
            Inline.words(
                "The word says whether the change is for the better; the arrow says which way the"
                    + " number moved.")));
    rows.add(meaning(FigureText.PROVISIONAL));
    rows.add(meaning(FigureText.ESTIMATED));
    if (!paper.imprint().revised().isEmpty()) {
      rows.add(meaning(FigureText.REVISED));
    }
    rows.add(
        Block.Particular.of(
            "(incomplete)",
            Inline.words("How many of the returns that the number should rest on have come.")));
    if (tally.count(Tally.ALL, "", Unrated.SUPPRESSED.code()) == 0) {
      rows.add(
          Block.Particular.of(
              Unrated.SUPPRESSED.word(), Inline.words(UnratedWords.meaning(Unrated.SUPPRESSED))));
    }
    blocks.add(new Block.Particulars(rows));
  }

  private static Block.Particular meaning(Inline.Mark mark) {
    return Block.Particular.of(mark.mark(), Inline.words(Wording.capital(mark.meaning()) + "."));
  }
}
