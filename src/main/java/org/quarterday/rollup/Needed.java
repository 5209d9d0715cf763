package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.StatusScheme;

/** "green needs 3 more of 612": how far the next better band is. */
final class Needed {
  private final StatusScheme scheme;
  private final Indicator indicator;

  Needed(StatusScheme scheme, Indicator indicator) {
    this.scheme = scheme;
    this.indicator = indicator;
  }

  /**
   * An edge to be reached.
   *
   * @param excluded whether reaching it exactly is not enough
   */
  private record Edge(Exact value, boolean excluded) {}

  /** What the nearest better band with an edge asks for; empty when no band above has one. */
  Optional<String> words(Band band, Combined judged, Sentence about, Distance distance) {
    List<Band> bands = scheme.bands();
    for (int i = bands.indexOf(band) - 1; i >= 0; i--) {
      Optional<Edge> edge = edge(bands.get(i), distance);
      if (edge.isPresent()) {
        String name = name(bands.get(i).word());
        return Optional.of(name + " needs " + amount(edge.get(), judged, about, distance));
      }
    }
    return Optional.empty();
  }

  private static String name(String word) {
    String lower =
        word.length() > 1 && Character.isUpperCase(word.charAt(1))
            ? word
            : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    // a colour reads as the name of a status by itself
    return Band.COLOURS.contains(lower) ? lower : "\u201c" + lower + "\u201d";
  }

  /** The easiest of a band's tests that can be reached by moving the value. */
  private Optional<Edge> edge(Band band, Distance distance) {
    Edge easiest = null;
    for (BandTest test : band.when()) {
      Optional<Edge> edge = edge(test, distance);
      if (edge.isPresent() && (easiest == null || easier(edge.get(), easiest, distance))) {
        easiest = edge.get();
      }
    }
    return Optional.ofNullable(easiest);
  }

  private static boolean easier(Edge one, Edge other, Distance distance) {
    int order = one.value.compareTo(other.value);
    return distance.mustRise() ? order < 0 : order > 0;
  }

  private Optional<Edge> edge(BandTest test, Distance distance) {
    Exact target = Exact.of(distance.nearestEdge());
    Edge met = new Edge(target, distance.aim().edgeExcluded());
    return switch (test.kind()) {
      case MET, IN_RANGE -> Optional.of(met);
      case WITHIN -> test.margin().map(m -> new Edge(distance.edgeOf(m), false));
      case WITHIN_TOLERANCE ->
          indicator
              .tolerance()
              .map(m -> new Edge(distance.edgeOf(m), false))
              .or(() -> Optional.of(met));
      case UNDER -> test.margin().map(m -> new Edge(distance.edgeOf(m), true));
      case FLOOR_MET -> distance.aim().amber().map(a -> new Edge(Exact.of(a), false));
      case BETTER_BY_OVER -> test.margin().map(m -> new Edge(distance.leadOf(m), true));
      case IMPROVED, IMPROVED_OR_MAINTAINED, OTHERWISE -> Optional.empty();
    };
  }

  private String amount(Edge edge, Combined judged, Sentence about, Distance distance) {
    return cases(edge, judged, about, distance)
        .orElseGet(() -> points(edge, about.places(), distance));
  }

  /** Counted in cases, where the value is a share of so many whole ones. */
  private Optional<String> cases(Edge edge, Combined judged, Sentence about, Distance distance) {
    boolean share = indicator.measure().unit().equals("%") && !scheme.compareShown();
    Optional<BigDecimal> over = judged.numerator().filter(Needed::isWhole);
    Optional<BigDecimal> under =
        judged.denominator().filter(Needed::isWhole).filter(d -> d.signum() > 0);
    if (!share || over.isEmpty() || under.isEmpty()) {
      return Optional.empty();
    }
    Exact scale = Exact.of(indicator.measure().multiplier()).dividedBy(Exact.of(under.get()));
    Exact quotient = Exact.of(over.get()).times(scale);
    boolean typed =
        quotient.rounded(about.places()).compareTo(about.value().rounded(about.places())) != 0;
    BigDecimal wanted = whole(edge.value.dividedBy(scale), edge.excluded, distance.mustRise());
    boolean reachable = wanted.signum() >= 0 && wanted.compareTo(under.get()) <= 0;
    BigDecimal change = wanted.subtract(over.get()).abs();
    if (typed || !reachable || change.signum() == 0) {
      return Optional.empty();
    }
    String way = distance.mustRise() ? " more of " : " fewer of ";
    return Optional.of(Digits.grouped(plain(change)) + way + Digits.grouped(plain(under.get())));
  }

  /** The first whole number that reaches an edge, from the bad side of it. */
  private static BigDecimal whole(Exact edge, boolean excluded, boolean rising) {
    BigDecimal nearest =
        new BigDecimal(edge.over())
            .divide(
                new BigDecimal(edge.under()),
                0,
                rising ? RoundingMode.CEILING : RoundingMode.FLOOR);
    boolean onEdge = Exact.of(nearest).compareTo(edge) == 0;
    if (!excluded || !onEdge) {
      return nearest;
    }
    return rising ? nearest.add(BigDecimal.ONE) : nearest.subtract(BigDecimal.ONE);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** In the unit, rounded so that so much is enough. */
  private String points(Edge edge, int places, Distance distance) {
    Exact gap = edge.value.minus(distance.value()).abs();
    Exact steps = gap.times(Exact.of(BigDecimal.TEN.pow(places)));
    String number = whole(steps, edge.excluded, true).movePointLeft(places).toPlainString();
    boolean rising = distance.mustRise();
    String unit = indicator.measure().unit();
    String amount = Digits.grouped(number);
    if (unit.equals("%")) {
      return amount + " " + Digits.unit(number, "points") + (rising ? " more" : " less");
    }
    if (Shown.isCount(unit)) {
      return amount + (rising ? " more" : " fewer");
    }
    Optional<String> behind = Digits.behindMoney(unit);
    if (behind.isPresent()) {
      return "£" + amount + behind.get() + (rising ? " more" : " less");
    }
    return amount + " " + Digits.unit(number, unit) + (rising ? " more" : " less");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
