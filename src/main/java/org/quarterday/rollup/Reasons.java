package org.quarterday.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.Margin;
import org.quarterday.council.StatusScheme;

/**
 * One plain sentence for a status, with the numbers at the edge: "Amber: 84.5% against 85.0%,
 * higher is better, within 10% (76.5%); green needs 3 more of 612."
 */
final class Reasons {
  private final StatusScheme scheme;
  private final Indicator indicator;
  private final Map<String, Travel> travel;
  private final Comparison comparison;
  private final Needed needed;

  Reasons(StatusScheme scheme, Indicator indicator, Map<String, Travel> travel) {
    this.scheme = scheme;
    this.indicator = indicator;
    this.travel = travel;
    this.comparison = new Comparison(scheme, indicator);
    this.needed = new Needed(scheme, indicator);
  }

  /** Why this band, and what the next better one needs. */
  String rated(Band band, BandTest test, Combined judged, Sentence about) {
    boolean byTravel =
        test.kind() == BandTest.Kind.IMPROVED
            || test.kind() == BandTest.Kind.IMPROVED_OR_MAINTAINED;
    if (about.distance().isEmpty()) {
      String why = byTravel ? went(test) : missed(band, Optional.empty());
      return band.word() + ": " + why + ".";
    }
    Distance distance = about.distance().get();
    StringBuilder sentence = new StringBuilder(band.word()).append(": ").append(about.what());
    sentence.append(comparison.words(about, distance));
    sentence.append(", ").append(indicator.measure().polarity().words());
    sentence.append(", ").append(byTravel ? went(test) : held(band, test, distance));
    sentence.append(comparison.unrounded(about, edges(band, test, distance)));
    needed.words(band, judged, about, distance).ifPresent(n -> sentence.append("; ").append(n));
    return sentence.append('.').toString();
  }

  private String went(BandTest test) {
    Travel way = travel.get(test.comparator().orElseThrow());
    return way.reason().substring(0, 1).toLowerCase(Locale.ROOT)
        + way.reason().substring(1, way.reason().length() - 1).replace(": ", ", ");
  }

  /** Why a test holds. */
  private String held(Band band, BandTest test, Distance distance) {
    return switch (test.kind()) {
      case MET, IN_RANGE -> distance.aim().isRange() ? "inside it" : "target met";
      case WITHIN, UNDER -> reach(test, distance);
      case WITHIN_TOLERANCE ->
          indicator.tolerance().isPresent() ? reach(test, distance) : "target met";
      case BETTER_BY_OVER ->
          "better by more than "
              + words(test)
              + " ("
              + edge(distance.leadOf(test.margin().orElseThrow()))
              + ")";
      case FLOOR_MET -> "at or better than the floor of " + floor(distance);
      case IMPROVED, IMPROVED_OR_MAINTAINED -> went(test);
      case OTHERWISE -> missed(band, Optional.of(distance));
    };
  }

  /** "within 10% (76.5%)". */
  private String reach(BandTest test, Distance distance) {
    Margin margin = margin(test).orElseThrow();
    String how = test.kind() == BandTest.Kind.UNDER ? "short by less than " : "within ";
    return how + margin.words() + " (" + edge(distance.edgeOf(margin)) + ")";
  }

  private String floor(Distance distance) {
    return edge(Exact.of(distance.aim().amber().orElseThrow()));
  }

  /** What the band just above asks for and did not get. */
  private String missed(Band band, Optional<Distance> distance) {
    int here = scheme.bands().indexOf(band);
    if (here == 0) {
      return "every figure is in this band";
    }
    List<String> missed = new ArrayList<>();
    for (BandTest test : scheme.bands().get(here - 1).when()) {
      missed.add(missed(test, distance));
    }
    return String.join(" and ", missed);
  }

  private String missed(BandTest test, Optional<Distance> distance) {
    return switch (test.kind()) {
      case WITHIN, WITHIN_TOLERANCE ->
          margin(test)
              .map(
                  m ->
                      "not within "
                          + m.words()
                          + " ("
                          + edge(distance.orElseThrow().edgeOf(m))
                          + ")")
              .orElse("target not met");
      case UNDER ->
          "short by "
              + words(test)
              + " or more ("
              + edge(distance.orElseThrow().edgeOf(test.margin().orElseThrow()))
              + ")";
      case FLOOR_MET ->
          distance
              .filter(d -> d.aim().amber().isPresent())
              .map(d -> "worse than the floor of " + floor(d))
              .orElse("target not met, no floor is set");
      case BETTER_BY_OVER -> "not better by more than " + words(test);
      case IMPROVED, IMPROVED_OR_MAINTAINED -> went(test);
      case MET, IN_RANGE, OTHERWISE ->
          distance.filter(d -> d.aim().isRange()).isPresent() ? "outside it" : "target not met";
    };
  }

  /** The target, and the edges of the test that holds or, for the last band, of those above. */
  private List<Exact> edges(Band band, BandTest test, Distance distance) {
    int here = scheme.bands().indexOf(band);
    boolean last = test.kind() == BandTest.Kind.OTHERWISE && here > 0;
    List<BandTest> decisive = last ? scheme.bands().get(here - 1).when() : List.of(test);
    List<Exact> edges = new ArrayList<>();
    edges.add(Exact.of(distance.nearestEdge()));
    for (BandTest each : decisive) {
      switch (each.kind()) {
        case WITHIN, WITHIN_TOLERANCE, UNDER ->
            margin(each).map(distance::edgeOf).ifPresent(edges::add);
        case FLOOR_MET -> distance.aim().amber().map(Exact::of).ifPresent(edges::add);
        case BETTER_BY_OVER -> each.margin().map(distance::leadOf).ifPresent(edges::add);
        default -> {}
      }
    }
    return edges;
  }

  private Optional<Margin> margin(BandTest test) {
    return test.kind() == BandTest.Kind.WITHIN_TOLERANCE ? indicator.tolerance() : test.margin();
  }

  private static String words(BandTest test) {
    return test.margin().orElseThrow().words();
  }

  private String edge(Exact value) {
    return comparison.unit(value.plain());
  }
}
