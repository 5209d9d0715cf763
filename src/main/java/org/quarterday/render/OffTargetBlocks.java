package org.quarterday.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.quarterday.council.Band;
import org.quarterday.council.Service;
import org.quarterday.council.TravelComparator;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Remark;

/** What is off target, why, and what is being done about it. */
final class OffTargetBlocks {
  private final Paper paper;
  private final Tally tally;

  OffTargetBlocks(Paper paper, Tally tally) {
    this.paper = paper;
    this.tally = tally;
  }

  List<Block> blocks() {
    List<Figure> off = SummaryBlocks.offTarget(paper, tally);
    List<Block> blocks = new ArrayList<>();
    blocks.add(opening(off));
    off.forEach(figure -> blocks.addAll(one(figure)));
    return blocks;
  }

  private Block opening(List<Figure> off) {
    if (off.isEmpty()) {
      boolean nothing = tally.all() == tally.unrated(Tally.ALL, "");
      String words =
          tally.all() == 0
              ? "There is no indicator to report."
              : nothing
                  ? "No indicator has a status, so nothing can be said of any target."
                  : "Every indicator with a status is on target.";
      return new Line().words(words).paragraph();
    }
    if (off.stream().map(f -> f.judgement().status()).distinct().count() == 1) {
      return ofOneStatus(off);
    }
    Line line = new Line().add(tally.together("off-target", off.size()));
    line.words(Wording.agree(off.size(), " indicator is", " indicators are") + " not on target: ");
    List<List<Inline>> parts = new ArrayList<>();
    List<Band> bands = new ArrayList<>(tally.bands());
    Collections.reverse(bands);
    for (Band band : bands) {
      long count = off.stream().filter(f -> f.judgement().status().equals(band.status())).count();
      if (count > 0) {
        parts.add(
            new Line()
                .add(tally.inWords(Tally.ALL, "", band.status()))
                .words((count == 1 ? " is " : " are ") + tally.phrase(band))
                .text());
      }
    }
    return line.listed(parts).words(".").paragraph();
  }

  /** "Two indicators are just short of target.": nothing is said twice. */
  private Block ofOneStatus(List<Figure> off) {
    return new Line()
        .add(tally.inWords(Tally.ALL, "", off.get(0).judgement().status()))
        .words(Wording.agree(off.size(), " indicator is ", " indicators are "))
        .words(phraseOf(off.get(0)) + ".")
        .paragraph();
  }

  private String phraseOf(Figure figure) {
    return tally.bands().stream()
        .filter(b -> b.status().equals(figure.judgement().status()))
        .findFirst()
        .map(tally::phrase)
        .orElseGet(() -> Wording.plain(figure.judgement().phrase()));
  }

  private List<Block> one(Figure figure) {
    String name = SummaryBlocks.name(figure);
    Line line = new Line().add(FigureText.status(figure)).words(": ");
    line.add(FigureText.againstTarget(figure)).words(".");
    List<Block.Particular> rows = new ArrayList<>();
    String reason = reason(figure);
    if (!reason.isEmpty()) {
      Inline shown = Inline.Shown.plain(Fact.of(figure, "reason", reason));
      rows.add(Block.Particular.of("Why this status", shown));
    }
    List<List<Inline>> travel = new ArrayList<>();
    for (TravelComparator comparator : paper.figures().council().judging().travel()) {
      Inline way = FigureText.travel(figure, comparator.name());
      String against = TravelWords.on(figure.travel().get(comparator.name()), comparator);
      travel.add(List.of(way, Inline.words(against)));
    }
    if (!travel.isEmpty()) {
      List<Inline> label = List.of(Inline.words("Direction of travel"));
      rows.add(new Block.Particular(label, new Line().listed(travel).text()));
    }
    rows.add(
        said(
            "Commentary",
            EditedWords.commentary(figure, paper),
            style().text(StyleText.NO_COMMENTARY)));
    rows.add(
        said(
            style().text(StyleText.WHAT_IS_DONE),
            said(figure, Remark::action, paper),
            style().text(StyleText.NO_ACTION)));
    rows.add(
        Block.Particular.of(
            "Responsible",
            Inline.words(Wording.capital(FigureText.owners(figure, paper.figures().council())))));
    return List.of(
        Block.Heading.below(name, FigureText.name(figure)),
        line.paragraph(),
        new Block.Particulars(rows));
  }

  private Style style() {
    return Style.of(paper.figures().council());
  }

  /** The reason as a sentence, without the status that stands above it already. */
  private static String reason(Figure figure) {
    String reason = Wording.plain(figure.judgement().reason());
    String status = Wording.plain(figure.judgement().word()) + ": ";
    return Wording.sentence(reason.startsWith(status) ? reason.substring(status.length()) : reason);
  }

  private static Block.Particular said(String label, List<Inline> said, String nothing) {
    return new Block.Particular(
        List.of(Inline.words(label)), said.isEmpty() ? List.of(Inline.words(nothing)) : said);
  }

  /** With an end, since more may stand behind it on the line. */
  private static String ended(String text) {
    return Character.isLetterOrDigit(text.codePointBefore(text.length())) ? text + "." : text;
  }

  /** What services wrote, each named where there are several; empty when nobody wrote. */
  static List<Inline> said(Figure figure, Function<Remark, String> what, Paper paper) {
    Line line = new Line();
    for (Remark remark : figure.remarks()) {
      String text = Wording.plain(what.apply(remark));
      if (!text.isEmpty()) {
        if (!line.isEmpty()) {
          line.words(" ");
        }
        if (!remark.service().isEmpty()) {
          line.add(Inline.strong(Inline.words(serviceName(remark.service(), paper) + ":")));
          line.words(" ");
        }
        line.words(ended(text));
        if (remark.period().lastDay().isBefore(figure.period().lastDay())) {
          line.add(
              Inline.quiet(
                  " (written for "
                      + Style.of(paper.figures().council()).period(remark.period())
                      + ")"));
        }
      }
    }
    return line.text();
  }

  static String serviceName(String code, Paper paper) {
    return paper
        .figures()
        .council()
        .catalogue()
        .service(code)
        .map(Service::name)
        .map(Wording::plain)
        .orElse(code);
  }
}
