package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Remark;

/** An exception paper: what was raised, why, and what is being done; or that nothing was. */
final class RaisedBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.of(
              "raised",
              "What the paper's tests raised, each with why, its commentary and its remedial action;"
                  + " or the tests, and that none was met.",
              "{raised}",
              (s, a) -> new RaisedBlocks(s).blocks()));

  static final List<Offer<Inline>> PHRASES =
      List.of(
          Offer.of(
              "raised_count",
              "How many things the paper's tests raised.",
              "{raised count}",
              (s, a) -> List.of(count(s, Raise.of(s.paper()).size()))));

  private final Scope scope;

  private RaisedBlocks(Scope scope) {
    this.scope = scope;
  }

  static Inline count(Scope scope, int raised) {
    String period = scope.paper().figures().period().code();
    return Inline.Shown.plain(
        Fact.count("raised", period, "", "count", scope.style().count(raised)));
  }

  private List<Block> blocks() {
    if (scope.paper().spec().wishes().raise().isEmpty()) {
      throw new PaperFault("The paper raises nothing: say raise: [status red] in paper.yaml.");
    }
    List<Raise> raised = Raise.of(scope.paper());
    if (raised.isEmpty()) {
      return nothing();
    }
    List<Block> blocks = new ArrayList<>();
    int all = raised.size();
    blocks.add(
        new Line()
            .add(count(scope, all))
            .words(Wording.agree(all, " matter is", " matters are") + " raised.")
            .paragraph());
    for (Raise each : raised) {
      each.figure().ifPresent(f -> figure(blocks, f, each.why()));
      each.action().ifPresent(a -> action(blocks, a, each.why()));
    }
    return blocks;
  }

  private List<Block> nothing() {
    return List.of(
        new Line()
            .words(
                "Nothing is raised for "
                    + scope.style().period(scope.paper().figures().period())
                    + ": "
                    + Wording.list(Raise.tests(scope.paper()))
                    + ".")
            .paragraph());
  }

  private void figure(List<Block> blocks, Figure figure, List<String> why) {
    blocks.add(Block.Heading.below(SummaryBlocks.name(figure), FigureText.name(figure)));
    blocks.add(
        new Line()
            .add(FigureText.status(figure))
            .words(": ")
            .add(FigureText.againstTarget(figure))
            .words(". Raised because " + Wording.list(why) + ".")
            .paragraph());
    List<Inline> said = EditedWords.commentary(figure, scope.paper());
    List<Inline> done = OffTargetBlocks.said(figure, Remark::action, scope.paper());
    List<Block.Particular> rows = new ArrayList<>();
    figure
        .forecast()
        .ifPresent(
            forecast -> {
              String text =
                  Wording.number(forecast.toPlainString(), figure.indicator().measure().unit());
              Fact fact = Fact.of(figure, "forecast", text);
              rows.add(Block.Particular.of("Forecast for the year", Inline.Shown.plain(fact)));
            });
    rows.add(row("Commentary", said, scope.style().text(StyleText.NO_COMMENTARY)));
    rows.add(row("Remedial action", done, scope.style().text(StyleText.NO_REMEDY)));
    rows.add(
        Block.Particular.of(
            "Responsible",
            Inline.words(
                Wording.capital(FigureText.owners(figure, scope.paper().figures().council())))));
    blocks.add(new Block.Particulars(rows));
  }

  private void action(List<Block> blocks, ActionFigure action, List<String> why) {
    blocks.add(
        Block.Heading.below(
            "raised-" + Fact.idPart(action.action().code()), ActionBlocks.name(action)));
    blocks.add(
        new Line()
            .add(ActionBlocks.status(action))
            .words(". Raised because " + Wording.list(why) + ": it was due on ")
            .words(action.dueNow().map(scope.style()::date).orElse("no date") + ".")
            .paragraph());
    blocks.add(
        new Block.Particulars(
            List.of(
                row("Progress", words(action.progress()), "No progress stated."),
                row(
                    "Remedial action",
                    words(action.remedy()),
                    scope.style().text(StyleText.NO_REMEDY)))));
  }

  private static List<Inline> words(String typed) {
    String text = Wording.plain(typed);
    return text.isEmpty() ? List.of() : List.of(Inline.words(text));
  }

  private static Block.Particular row(String label, List<Inline> said, String nothing) {
    return new Block.Particular(
        List.of(Inline.words(label)), said.isEmpty() ? List.of(Inline.words(nothing)) : said);
  }
}
