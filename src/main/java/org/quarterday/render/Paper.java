package org.quarterday.render;

import java.time.LocalDate;
import java.util.List;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.StatusCount;

/**
 * Everything that a paper is made from.
 *
 * @param figures of the period; indicators the paper does not include are left out here
 * @param counts of the very figures included, by "all" and by the paper's grouping
 * @param asOf the day on which the figures are known as they are
 * @param imprint what an issue says of itself: what was open, what was revised
 */
public record Paper(
    PaperSpec spec,
    Edition edition,
    Figures figures,
    List<StatusCount> counts,
    ReturnsPosition returns,
    LocalDate asOf,
    Imprint imprint) {
  /** A paper that says nothing of itself but what edition it is. */
  public Paper(
      PaperSpec spec,
      Edition edition,
      Figures figures,
      List<StatusCount> counts,
      ReturnsPosition returns,
      LocalDate asOf) {
    this(spec, edition, figures, counts, returns, asOf, Imprint.NONE);
  }

  public Paper {
    figures = only(spec, figures);
    counts = List.copyOf(counts);
  }

  private static Figures only(PaperSpec spec, Figures figures) {
    List<Figure> wanted =
        figures.rows().stream()
            .filter(f -> spec.includes(f.indicator(), figures.council()))
            .toList();
    return new Figures(figures.council(), figures.period(), figures.schemes(), wanted);
  }
}
