package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;

/** "84.5% against 85.0%, higher is better": what was compared, in words. */
final class Comparison {
  private static final int MOST_PLACES = 10;

  private final StatusScheme scheme;
  private final Indicator indicator;

  Comparison(StatusScheme scheme, Indicator indicator) {
    this.scheme = scheme;
    this.indicator = indicator;
  }

  /** The value and what it is held against; for a range both its edges. */
  String words(Sentence about, Distance distance) {
    String shown = unit(about.value().rounded(about.places()).toPlainString());
    if (indicator.measure().polarity() == Polarity.RANGE) {
      return shown + " against " + range(distance.aim(), about.places());
    }
    String edge = unit(edge(distance.nearestEdge(), about.places()));
    return shown + " against " + (distance.aim().edgeExcluded() ? beyond(distance) : "") + edge;
  }

  /** An edge that is itself not enough is said to be so. */
  private static String beyond(Distance distance) {
    return distance.mustRise() ? "more than " : "less than ";
  }

  private String range(Aim aim, int places) {
    if (aim.lower().isEmpty() || aim.upper().isEmpty()) {
      return aim.lower().isPresent()
          ? unit(edge(aim.lower().get(), places)) + " or more"
          : unit(edge(aim.upper().orElseThrow(), places)) + " or less";
    }
    return unit(edge(aim.lower().get(), places)) + " to " + unit(edge(aim.upper().get(), places));
  }

  /** An edge at the places of the value; with its own if it has more. */
  private static String edge(BigDecimal edge, int places) {
    return edge.stripTrailingZeros().scale() > places
        ? edge.toPlainString()
        : edge.setScale(places, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Where the printed value does not stand to an edge as the exact one does, the exact one, so that
   * nobody need think the status a mistake; else nothing.
   */
  String unrounded(Sentence about, List<Exact> edges) {
    Exact shown = Exact.of(about.value().rounded(about.places()));
    for (Exact edge : edges) {
      if (shown.compareTo(edge) != about.value().compareTo(edge)) {
        return scheme.compareShown()
            ? ", compared as shown"
            : ", being " + unit(distinct(about.value(), edge, about.places())) + " before rounding";
      }
    }
    return "";
  }

  /** At the fewest places at which it stands to the edge as it does exactly. */
  private static String distinct(Exact value, Exact edge, int places) {
    for (int more = places + 1; more < MOST_PLACES; more++) {
      BigDecimal rounded = value.rounded(more);
      if (Exact.of(rounded).compareTo(edge) == value.compareTo(edge)) {
        return rounded.toPlainString();
      }
    }
    return value.plain();
  }

  String unit(String number) {
    return Shown.withUnit(indicator, number);
  }
}
