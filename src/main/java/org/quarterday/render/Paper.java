package org.quarterday.render;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.quarterday.period.Period;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.rollup.StatusCount;

/**
 * Everything that a paper is made from.
 *
 * @param figures of the period; indicators the paper does not include are left out here
 * @param counts of the very figures included, by "all" and by the paper's grouping
 * @param asOf the day on which the figures are known as they are
 * @param imprint what an issue says of itself: what was open, what was revised
 * @param reported what came beside the figures: actions, risks, notes
 * @param history the figures of another period, judged alike; asked for by charts only
 */
public record Paper(
    PaperSpec spec,
    Edition edition,
    Figures figures,
    List<StatusCount> counts,
    ReturnsPosition returns,
    LocalDate asOf,
    Imprint imprint,
    Reported reported,
    Function<Period, Figures> history) {
  /** A paper of figures alone, which says nothing of itself but what edition it is. */
  public Paper(
      PaperSpec spec,
      Edition edition,
      Figures figures,
      List<StatusCount> counts,
      ReturnsPosition returns,
      LocalDate asOf) {
    this(
        spec,
        edition,
        figures,
        counts,
        returns,
        asOf,
        Imprint.NONE,
        Reported.nothing(figures.council(), figures.period()));
  }

  /** A paper that knows of no other period. */
  public Paper(
      PaperSpec spec,
      Edition edition,
      Figures figures,
      List<StatusCount> counts,
      ReturnsPosition returns,
      LocalDate asOf,
      Imprint imprint,
      Reported reported) {
    this(
        spec,
        edition,
        figures,
        counts,
        returns,
        asOf,
        imprint,
        reported,
        period -> new Figures(figures.council(), period, List.of(), List.of()));
  }

  public Paper {
    figures = only(spec, figures);
    counts = List.copyOf(counts);
    reported = only(spec, reported);
  }

  private static Figures only(PaperSpec spec, Figures figures) {
    List<Figure> wanted =
        figures.rows().stream()
            .filter(f -> spec.includes(f.indicator(), figures.council()))
            .toList();
    return new Figures(figures.council(), figures.period(), figures.schemes(), wanted);
  }

  private static Reported only(PaperSpec spec, Reported reported) {
    Included included = new Included(spec.include(), reported.actions().council());
    return reported.with(
        new ActionFigures(
            reported.actions().council(),
            reported.actions().period(),
            reported.actions().rows().stream().filter(included::has).toList()),
        new ReportedRows(reported.risks().rows().stream().filter(included::has).toList()),
        new ReportedRows(reported.notes().rows().stream().filter(included::has).toList()));
  }
}
