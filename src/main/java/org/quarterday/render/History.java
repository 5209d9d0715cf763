package org.quarterday.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;

/** The figures of the periods up to a paper's own, each period made once. */
final class History {
  private static final int FEWEST = 2;

  private final Paper paper;
  private final Map<Period, Figures> made = new LinkedHashMap<>();

  History(Paper paper) {
    this.paper = paper;
  }

  /**
   * The periods of a kind up to the end of the paper's, the oldest first; none before the council's
   * first.
   */
  List<Period> periods(PeriodKind kind, int most) {
    Period own = paper.figures().period();
    Optional<Period> first = paper.figures().council().calendar().firstPeriod();
    List<Period> periods = new ArrayList<>();
    Period period = newest(own, kind);
    while (periods.size() < most && isNotBefore(first, period)) {
      periods.add(period);
      period = period.previous();
    }
    Collections.reverse(periods);
    return periods;
  }

  private static boolean isNotBefore(Optional<Period> first, Period period) {
    return first.map(f -> !period.firstDay().isBefore(f.firstDay())).orElse(true);
  }

  /** The newest period of a kind that ends with the paper's own or before it. */
  private static Period newest(Period own, PeriodKind kind) {
    Period period = last(Period.of(own.year()).parts(kind));
    while (period.lastDay().isAfter(own.lastDay())) {
      period = period.previous();
    }
    return period;
  }

  private static Period last(List<Period> periods) {
    return periods.get(periods.size() - 1);
  }

  /** The council's figure of an indicator, if it was in force then. */
  Optional<Figure> find(Indicator indicator, Period period) {
    Figures own = paper.figures();
    Figures figures =
        period.equals(own.period())
            ? own
            : made.computeIfAbsent(period, p -> paper.history().apply(p));
    return figures.find(indicator.code(), "");
  }

  /** Whether there is anything to draw a line through. */
  boolean worthDrawing(Indicator indicator, List<Period> periods) {
    return periods.stream()
            .map(p -> find(indicator, p))
            .flatMap(Optional::stream)
            .filter(Trends::isDrawn)
            .count()
        >= FEWEST;
  }
}
