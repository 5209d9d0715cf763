package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.rollup.Figure;
import org.quarterday.validate.ValueState;

/** What a paper lacks before it may be handed over, each with who can mend it. */
public final class PaperChecks {
  private PaperChecks() {}

  /**
   * Every point of a paper that could be written; what stops the writing is a {@link PaperFault}.
   */
  public static List<Point> of(Paper paper) {
    List<Point> points = new ArrayList<>();
    paper.returns().services().stream()
        .filter(s -> s.received() < s.owed())
        .forEach(s -> points.add(missing(s)));
    for (Figure figure : paper.figures().councils()) {
      boolean silent = figure.remarks().stream().allMatch(r -> r.commentary().isEmpty());
      if (figure.judgement().offTarget() && silent) {
        points.add(
            open(
                FigureText.plainName(figure) + " is not on target and nobody has said why",
                FigureText.owners(figure, paper.figures().council())
                    + " can send commentary for it."));
      }
      if (figure.state() != ValueState.FINAL && FigureText.showsNumber(figure)) {
        boolean provisional = figure.state() == ValueState.PROVISIONAL;
        points.add(
            open(
                FigureText.plainName(figure) + (provisional ? " is provisional" : " is estimated"),
                FigureText.owners(figure, paper.figures().council())
                    + " can send the final figure."));
      }
    }
    return points;
  }

  private static Point missing(ReturnsPosition.OfService service) {
    return open(
        Wording.plain(service.name())
            + " has not sent "
            + Wording.list(service.missing().stream().map(Wording::plain).toList()),
        Wording.plain(service.name()) + " can send it.");
  }

  private static Point open(String words, String remedy) {
    return new Point(Point.Weight.OPEN, words, "", Wording.capital(remedy));
  }
}
