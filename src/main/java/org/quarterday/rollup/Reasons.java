package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.Margin;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;

/** One plain sentence for a status, with the numbers at the edge. */
final class Reasons {
  private static final int EXACT_PLACES = 10;

  private final StatusScheme scheme;
  private final Indicator indicator;

  Reasons(StatusScheme scheme, Indicator indicator) {
    this.scheme = scheme;
    this.indicator = indicator;
  }

  /** Why there is no status. */
  String lacking(Combined judged) {
    Coverage coverage = judged.coverage();
    return switch (judged.lacking().orElseThrow()) {
      case SUPPRESSED -> "Suppressed: a number it rests on is too small to be shown.";
      case NOT_DUE -> notDue(judged);
      case NOT_RETURNED -> "No return received.";
      case NO_DATA ->
          judged.words().isEmpty()
              ? "Not available: no reason was given."
              : "Not available: " + judged.words() + ".";
      case NOT_COMPUTABLE ->
          "Cannot be computed: the numerators and denominators it needs were not sent.";
      case BY_SERVICE -> "Shown service by service; there is no figure for the council.";
      case INCOMPLETE ->
          "Incomplete: "
              + coverage.got()
              + " of the "
              + coverage.owed()
              + (coverage.owed() == 1 ? " return" : " returns")
              + " it should rest on came.";
      case DATA_ONLY, TEXT_TARGET -> "";
    };
  }

  private String notDue(Combined judged) {
    if (judged.coverage().owed() > 0) {
      return "Not due yet: the date for returns has not passed.";
    }
    return switch (indicator.measure().frequency()) {
      case ANNUAL -> "Annual: due at year end.";
      case HALF_YEARLY -> "Half-yearly: due at the end of the half year.";
      case QUARTERLY -> "Quarterly: due at the end of the quarter.";
      case MONTHLY -> "Not collected for this period.";
    };
  }

  /** Why this band, and what the next better one needs. */
  String rated(
      Band band,
      BandTest test,
      Combined judged,
      Exact value,
      Optional<Aim> aim,
      Map<String, Travel> travel) {
    if (!test.kind().needsTarget() && test.kind() != BandTest.Kind.OTHERWISE) {
      Travel way = travel.get(test.comparator().orElseThrow());
      return band.word() + ": " + way.reason();
    }
    if (aim.isEmpty()) {
      return band.word() + ": none of the tests before it holds.";
    }
    Polarity polarity = indicator.measure().polarity();
    Distance distance = new Distance(polarity, value, aim.get());
    StringBuilder sentence = new StringBuilder(band.word()).append(": ");
    sentence.append(comparison(judged, value, aim.get(), distance));
    sentence.append(", ").append(polarity.words());
    sentence.append(testWords(band, test, distance));
    needed(band, judged, distance).ifPresent(n -> sentence.append("; ").append(n));
    return sentence.append('.').toString();
  }

  /** "84.5% against 85.0%"; with more places where the shown figures look equal but are not. */
  private String comparison(Combined judged, Exact value, Aim aim, Distance distance) {
    int places = Shown.places(indicator, judged);
    if (indicator.measure().polarity() == Polarity.RANGE) {
      return unit(text(value, places)) + " against " + aim.text();
    }
    BigDecimal edge = distance.nearestEdge();
    BigDecimal shown = value.rounded(places);
    BigDecimal edgeShown =
        edge.stripTrailingZeros().scale() > places
            ? edge
            : edge.setScale(places, RoundingMode.HALF_UP);
    boolean looksEqual = shown.compareTo(edge) == 0 && value.compareTo(Exact.of(edge)) != 0;
    String against = unit(shown.toPlainString()) + " against " + unit(edgeShown.toPlainString());
    if (!looksEqual) {
      return against;
    }
    return against + " as shown, but " + unit(distinct(value, edge)) + " unrounded";
  }

  /** The fewest places at which a value no longer looks equal to its edge. */
  private static String distinct(Exact value, BigDecimal edge) {
    for (int places = 0; places < EXACT_PLACES; places++) {
      if (value.rounded(places).compareTo(edge) != 0) {
        return value.rounded(places).toPlainString();
      }
    }
    return value.plain();
  }

  private String testWords(Band band, BandTest test, Distance distance) {
    Optional<Margin> margin = Judge.marginOf(test, indicator);
    return switch (test.kind()) {
      case MET, IN_RANGE -> distance.aim().isRange() ? ", inside it" : ", target met";
      case WITHIN, WITHIN_TOLERANCE -> margin.map(m -> within("within ", m, distance)).orElse("");
      case UNDER -> margin.map(m -> within("by less than ", m, distance)).orElse("");
      case BETTER_BY_OVER -> margin.map(m -> ", better by more than " + m.words()).orElse("");
      case FLOOR_MET ->
          ", at or better than the floor of "
              + unit(distance.aim().amber().orElseThrow().toPlainString());
      case IMPROVED, IMPROVED_OR_MAINTAINED -> "";
      case OTHERWISE -> beyond(band, distance);
    };
  }

  private String within(String word, Margin margin, Distance distance) {
    return ", " + word + margin.words() + " (" + unit(distance.edgeOf(margin).plain()) + ")";
  }

  /** For the last band: which edge was passed, that of the band before it. */
  private String beyond(Band band, Distance distance) {
    List<Band> bands = scheme.bands();
    int here = bands.indexOf(band);
    if (here == 0) {
      return "";
    }
    for (BandTest test : bands.get(here - 1).when()) {
      Optional<Margin> margin = Judge.marginOf(test, indicator);
      boolean reach =
          test.kind() == BandTest.Kind.WITHIN
              || test.kind() == BandTest.Kind.UNDER
              || test.kind() == BandTest.Kind.WITHIN_TOLERANCE;
      if (reach && margin.isPresent()) {
        return ", not within "
            + margin.get().words()
            + " ("
            + unit(distance.edgeOf(margin.get()).plain())
            + ")";
      }
    }
    return ", target not met";
  }

  /** "green needs 3 more of 612": how far the first band's target is, in cases where it can be. */
  private Optional<String> needed(Band band, Combined judged, Distance distance) {
    Band best = scheme.bands().get(0);
    boolean reachable =
        !band.onTarget()
            && best.onTarget()
            && best.when().stream().anyMatch(t -> t.kind() == BandTest.Kind.MET)
            && indicator.measure().polarity() != Polarity.RANGE
            && scheme.judge() == StatusScheme.Judge.VALUE;
    if (!reachable || distance.shortfall().signum() == 0) {
      return Optional.empty();
    }
    return cases(best, judged, distance).or(() -> Optional.of(points(best, judged, distance)));
  }

  private Optional<String> cases(Band best, Combined judged, Distance distance) {
    Optional<BigDecimal> under = judged.denominator();
    if (judged.numerator().isEmpty() || under.isEmpty() || scheme.compareShown()) {
      return Optional.empty();
    }
    Exact wanted =
        Exact.of(distance.nearestEdge())
            .times(Exact.of(under.get()))
            .dividedBy(Exact.of(indicator.measure().multiplier()));
    Exact gap = wanted.minus(Exact.of(judged.numerator().get())).abs();
    boolean whole =
        under.get().stripTrailingZeros().scale() <= 0
            && judged.numerator().get().stripTrailingZeros().scale() <= 0;
    if (!whole) {
      return Optional.empty();
    }
    BigDecimal count = upward(gap);
    boolean more = indicator.measure().polarity() == Polarity.HIGHER;
    return Optional.of(
        best.status()
            + " needs "
            + grouped(count)
            + (more ? " more of " : " fewer of ")
            + grouped(under.get()));
  }

  private String points(Band best, Combined judged, Distance distance) {
    int places = Math.max(Shown.places(indicator, judged), 0);
    BigDecimal gap = upward(distance.shortfall(), places);
    boolean more = indicator.measure().polarity() == Polarity.HIGHER;
    String amount =
        indicator.measure().unit().equals("%")
            ? gap.toPlainString() + (more ? " points more" : " points less")
            : unit(gap.toPlainString()) + (more ? " more" : " less");
    return best.status() + " needs " + amount;
  }

  private static BigDecimal upward(Exact gap) {
    return upward(gap, 0);
  }

  private static BigDecimal upward(Exact gap, int places) {
    return new BigDecimal(gap.over())
        .divide(new BigDecimal(gap.under()), places, RoundingMode.CEILING);
  }

  private static String grouped(BigDecimal number) {
    String digits = number.stripTrailingZeros().toPlainString();
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  private static String text(Exact value, int places) {
    return value.rounded(places).toPlainString();
  }

  private String unit(String number) {
    return Shown.withUnit(indicator, number);
  }
}
