package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;

/**
 * What a block is made from: the whole paper, or one part of it.
 *
 * @param part empty for the whole paper
 */
record Scope(Paper paper, Tally tally, Optional<Part> part) {

  /**
   * @throws PaperFault when the counts do not tie with the figures
   */
  static Scope whole(Paper paper) {
    return new Scope(paper, new Tally(paper, ""), Optional.empty());
  }

  Style style() {
    return Style.of(paper.figures().council());
  }

  /** One part of the whole, its counts made of its own figures. */
  Scope within(Part one) {
    Council council = paper.figures().council();
    Figures figures =
        new Figures(
            council,
            paper.figures().period(),
            paper.figures().schemes(),
            paper.figures().rows().stream().filter(f -> one.has(f, council)).toList());
    Summary summary = new Summary(figures);
    List<StatusCount> counts = new ArrayList<>();
    Summary.BYS.forEach(by -> counts.addAll(summary.statuses(by)));
    Reported all = paper.reported();
    Reported its =
        all.with(
            new ActionFigures(
                council,
                all.actions().period(),
                all.actions().rows().stream().filter(one::has).toList()),
            new ReportedRows(all.risks().rows().stream().filter(one::has).toList()),
            new ReportedRows(all.notes().rows().stream().filter(one::has).toList()));
    Paper narrow =
        new Paper(
            paper.spec(),
            paper.edition(),
            figures,
            counts,
            paper.returns(),
            paper.asOf(),
            paper.imprint(),
            its,
            paper.history());
    return new Scope(narrow, new Tally(narrow, one.prefix()), Optional.of(one));
  }

  /** Before the name of every count; nothing for the whole paper. */
  String prefix() {
    return part.map(Part::prefix).orElse("");
  }

  /** A block's usual name, which must differ from part to part. */
  String named(String usual) {
    return part.map(p -> usual + "-" + Fact.idPart(p.code())).orElse(usual);
  }

  /**
   * @throws PaperFault outside of the parts
   */
  Part thePart() {
    return part.orElseThrow(
        () ->
            new PaperFault(
                "This belongs into a passage that is repeated for each part of the paper."));
  }
}
