package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.council.Council;
import org.quarterday.council.Measure;
import org.quarterday.rollup.Figure;

/** Where every figure comes from: the rule, the owner, and what it rests on. */
final class SourceBlocks {
  private final Scope scope;
  private final Paper paper;

  SourceBlocks(Scope scope) {
    this.scope = scope;
    this.paper = scope.paper();
  }

  List<Block> blocks() {
    Council council = paper.figures().council();
    List<Block.Column> columns =
        List.of(
            Block.Column.text("Indicator"),
            Block.Column.text("Sent by"),
            Block.Column.text("How it is made"),
            Block.Column.text("Rests on"));
    List<Block.Row> rows = new ArrayList<>();
    for (Figure figure : paper.figures().councils()) {
      rows.add(
          new Block.Row(
              false,
              anchor(figure),
              List.of(
                  new Block.Cell(FigureText.name(figure)),
                  Block.Cell.of(Wording.capital(FigureText.owners(figure, council))),
                  Block.Cell.of(rule(figure)),
                  Block.Cell.of(restsOn(figure)))));
    }
    Line note =
        new Line()
            .words(
                "Every figure can be followed back to the file, sheet and cell that it was sent in,"
                    + " and the text as typed there: ask the performance team for its trace.");
    return List.of(
        note.paragraph(),
        new Block.Table(
            scope.named("sources"), "", "How each figure is made", columns, rows, List.of()));
  }

  /** What several services owe may stand in several parts; no link could say which is meant. */
  private String anchor(Figure figure) {
    boolean once = scope.part().isEmpty() || !figure.indicator().owners().several();
    return once ? FigureText.source(figure) : "";
  }

  private static String rule(Figure figure) {
    Measure measure = figure.indicator().measure();
    String rule = Wording.capital(measure.aggregation().words());
    if (figure.indicator().owners().several()) {
      rule += "; " + measure.acrossServices().words();
    }
    return rule + ". " + Wording.capital(measure.polarity().words()) + ".";
  }

  private static Inline restsOn(Figure figure) {
    int owed = figure.coverage().owed();
    if (owed == 0) {
      return Inline.words("nothing is due yet");
    }
    String text =
        figure.coverage().got() + " of " + owed + Wording.agree(owed, " return", " returns");
    return Inline.Shown.plain(Fact.of(figure, "coverage", text));
  }
}
