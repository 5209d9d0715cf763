package org.quarterday.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterday.council.Band;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Unrated;

/** The answer, before anything else: one sentence, a bar of counts, and what is off target. */
final class SummaryBlocks {
  private static final int FEW = 9;
  private static final List<Block> NONE_OFF_TARGET =
      List.of(
          new Block.Paragraph(
              Block.Role.PLAIN, "", List.of(Inline.words("None is short of its target."))));

  private final Paper paper;
  private final Tally tally;

  SummaryBlocks(Paper paper, Tally tally) {
    this.paper = paper;
    this.tally = tally;
  }

  List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    Line lead = new Line().add(statuses());
    blocks.add(new Block.Paragraph(Block.Role.LEAD, "", lead.text()));
    if (tally.all() > 0) {
      blocks.add(bar());
    }
    List<Inline> why = unrated();
    if (!why.isEmpty()) {
      blocks.add(new Block.Paragraph(Block.Role.PLAIN, "", why));
    }
    blocks.addAll(offTarget());
    return blocks;
  }

  /** "As at 30 September 2017, 16 of the 25 indicators were performing at or above target, …" */
  List<Inline> statuses() {
    Line line = new Line().words("As at " + ends() + ", ");
    int rated = tally.all() - tally.unrated(Tally.ALL, "");
    if (tally.all() == 0) {
      return line.words("there is no indicator to report.").text();
    }
    if (rated == 0) {
      return tally.all() == 1
          ? line.words("the ").add(tally.totalInWords()).words(" indicator has no status.").text()
          : line.words("none of the ")
              .add(tally.totalInWords())
              .words(" indicators has a status.")
              .text();
    }
    if (tally.all() == 1) {
      return line.add(theOne()).text();
    }
    for (Band band : tally.bands()) {
      if (tally.count(Tally.ALL, "", band.status()) == tally.all()) {
        return line.words("all ")
            .add(tally.inWords(Tally.ALL, "", band.status()))
            .words(" indicators were " + tally.phrase(band) + ".")
            .text();
      }
    }
    List<List<Inline>> parts = new ArrayList<>();
    for (Band band : tally.bands()) {
      Line part = new Line().add(tally.inWords(Tally.ALL, "", band.status()));
      if (parts.isEmpty()) {
        part.words(" of the ").add(tally.totalInWords()).words(" indicators");
      }
      int count = tally.count(Tally.ALL, "", band.status());
      part.words((count > 1 ? " were " : " was ") + tally.phrase(band));
      parts.add(part.text());
    }
    return line.listed(parts).words(".").text();
  }

  /** How many have no status, and why; empty when all have one. */
  List<Inline> unrated() {
    int unrated = tally.unrated(Tally.ALL, "");
    if (unrated == 0) {
      return List.of();
    }
    List<List<Inline>> parts = new ArrayList<>();
    for (Unrated code : codes()) {
      Inline.Shown shown = tally.inWords(Tally.ALL, "", code.code());
      int count = tally.count(Tally.ALL, "", code.code());
      parts.add(new Line().add(shown).words(UnratedWords.said(code, count)).text());
    }
    boolean some = unrated < tally.all();
    if (unrated == 1) {
      return new Line()
          .words(some ? "The other one is not rated: it" : "It")
          .words(UnratedWords.said(codes().get(0), 1) + ".")
          .text();
    }
    Line line =
        new Line()
            .words(some ? "The other " : "All ")
            .add(tally.together(StatusLook.UNRATED, unrated))
            .words(" are not rated: ");
    return parts.size() == 1
        ? line.words("they" + UnratedWords.said(codes().get(0), unrated) + ".").text()
        : line.listed(parts).words(".").text();
  }

  private String ends() {
    return Style.of(paper.figures().council()).date(paper.figures().period().lastDay());
  }

  private List<Inline> theOne() {
    Band band =
        tally.bands().stream()
            .filter(b -> tally.count(Tally.ALL, "", b.status()) == 1)
            .findFirst()
            .orElseThrow();
    return new Line()
        .words("the ")
        .add(tally.totalInWords())
        .words(" indicator was " + tally.phrase(band) + ".")
        .text();
  }

  /** Why figures have no status, as far as any has none. */
  private List<Unrated> codes() {
    return Stream.of(Unrated.values())
        .filter(code -> tally.count(Tally.ALL, "", code.code()) > 0)
        .toList();
  }

  private Block bar() {
    List<Block.Counted> parts = new ArrayList<>();
    for (Band band : tally.bands()) {
      int count = tally.count(Tally.ALL, "", band.status());
      Inline.Shown shown = tally.inDigits(Tally.ALL, "", band.status());
      parts.add(
          new Block.Counted(band.status(), Wording.plain(band.word()), count, List.of(shown)));
    }
    int unrated = tally.unrated(Tally.ALL, "");
    if (unrated > 0) {
      Inline.Shown shown = tally.unratedInDigits(Tally.ALL, "");
      parts.add(new Block.Counted(StatusLook.UNRATED, "Not rated", unrated, List.of(shown)));
    }
    String whose = Wording.agree(tally.all(), "indicator", "indicators");
    return new Block.Counts(parts, List.of(tally.totalInDigits(Tally.ALL, "")), whose);
  }

  private List<Block> offTarget() {
    List<Figure> off = offTarget(paper, tally);
    if (off.isEmpty()) {
      return tally.all() == tally.unrated(Tally.ALL, "") ? values() : NONE_OFF_TARGET;
    }
    List<Block.Item> items = new ArrayList<>();
    for (Figure figure : off) {
      items.add(
          new Block.Item(
              new Line()
                  .add(FigureText.status(figure))
                  .words(": ")
                  .add(Inline.Reference.ifThere(name(figure), FigureText.plainName(figure)))
                  .words(", ")
                  .add(FigureText.againstTarget(figure))
                  .text(),
              List.of()));
    }
    return List.of(
        Block.Heading.before("off-target-list", "Not on target"), new Block.Listing(false, items));
  }

  /** Where nothing is rated, the values themselves are the answer, if they are few. */
  private List<Block> values() {
    List<Block.Item> items =
        paper.figures().councils().stream()
            .filter(FigureText::showsNumber)
            .map(SummaryBlocks::value)
            .toList();
    return items.isEmpty() || items.size() > FEW
        ? List.of()
        : List.of(Block.Heading.before("values-list", "Values"), new Block.Listing(false, items));
  }

  private static Block.Item value(Figure figure) {
    String name = FigureText.plainName(figure) + ": ";
    return new Block.Item(new Line().words(name).add(FigureText.value(figure)).text(), List.of());
  }

  /** What is off target, the worst status first, then in the order of the catalogue. */
  static List<Figure> offTarget(Paper paper, Tally tally) {
    List<String> statuses = tally.bands().stream().map(Band::status).toList();
    return paper.figures().councils().stream()
        .filter(f -> f.judgement().offTarget() && !f.indicator().proposed())
        .sorted(
            Comparator.comparing((Figure f) -> statuses.indexOf(f.judgement().status())).reversed())
        .toList();
  }

  /** The name of the block that explains an off-target figure. */
  static String name(Figure figure) {
    return "off-target-" + Fact.idPart(figure.indicator().code());
  }
}
