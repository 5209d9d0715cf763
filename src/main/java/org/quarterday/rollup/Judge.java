package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.Margin;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;

/** Decides a status: the first band whose test holds, unless something stands in the way. */
final class Judge {
  private final StatusScheme scheme;
  private final Indicator indicator;
  private final Map<String, Travel> travel;
  private final Reasons reasons;

  Judge(StatusScheme scheme, Indicator indicator, Map<String, Travel> travel) {
    this.scheme = scheme;
    this.indicator = indicator;
    this.travel = travel;
    this.reasons = new Reasons(scheme, indicator);
  }

  /**
   * Judges a value against its target.
   *
   * @param judged what is held against the target, which may be the year to date or a forecast
   */
  Judgement judge(Combined judged, Aim aim) {
    if (judged.lacking().isPresent()) {
      Unrated why = judged.lacking().get();
      return unrated(why, reasons.lacking(judged), judged.value());
    }
    Polarity polarity = indicator.measure().polarity();
    if (polarity == Polarity.NONE) {
      return unrated(Unrated.DATA_ONLY, "Data only: it is not held against a target.", judged);
    }
    boolean target = Distance.possible(polarity, aim);
    int places = Shown.places(indicator, judged);
    Exact value = comparable(judged.value().orElseThrow(), places);
    Aim edge = scheme.compareShown() ? rounded(aim) : aim;
    for (Band band : scheme.bands()) {
      for (BandTest test : band.when()) {
        if (test.kind().needsTarget() && !target || needsFloor(test, edge)) {
          return withoutEdge(test, aim, judged);
        }
        if (holds(test, new Distance(polarity, value, edge), target)) {
          String reason =
              reasons.rated(
                  band, test, judged, value, target ? Optional.of(edge) : Optional.empty(), travel);
          return new Judgement(
              band.status(),
              true,
              band.word(),
              band.phrase(),
              !band.onTarget(),
              reason,
              judged.value(),
              target ? Optional.of(targetJudged(polarity, value, edge)) : Optional.empty());
        }
      }
    }
    throw new IllegalStateException("no band of " + scheme.name() + " holds");
  }

  private static boolean needsFloor(BandTest test, Aim aim) {
    return test.kind() == BandTest.Kind.FLOOR_MET && aim.amber().isEmpty();
  }

  private static BigDecimal targetJudged(Polarity polarity, Exact value, Aim edge) {
    return new Distance(polarity, value, edge).nearestEdge();
  }

  private Judgement withoutEdge(BandTest test, Aim aim, Combined judged) {
    boolean wordsOnly = !aim.text().isEmpty() && aim.number().isEmpty() && !aim.isRange();
    if (wordsOnly) {
      return unrated(
          Unrated.TEXT_TARGET,
          "The target, \u201c" + aim.text() + "\u201d, is not a number to compare with.",
          judged);
    }
    String why;
    if (!aim.onlyProposed().isEmpty()) {
      why = "Data only: its target of " + aim.onlyProposed() + " is proposed, not agreed.";
    } else if (test.kind() == BandTest.Kind.FLOOR_MET) {
      why = "Data only: no floor is set for it, and its scheme needs one.";
    } else if (indicator.measure().polarity() == Polarity.RANGE) {
      why = "Data only: no range is agreed for it.";
    } else {
      why = "Data only: no target is agreed for it.";
    }
    return unrated(Unrated.DATA_ONLY, why, judged);
  }

  private boolean holds(BandTest test, Distance distance, boolean target) {
    return switch (test.kind()) {
      case MET, IN_RANGE -> target && distance.met();
      case WITHIN -> target && distance.within(test.margin().orElseThrow());
      case UNDER -> target && distance.under(test.margin().orElseThrow());
      case WITHIN_TOLERANCE ->
          target && indicator.tolerance().map(distance::within).orElse(distance.met());
      case FLOOR_MET -> distance.floorMet(distance.aim().amber().orElseThrow());
      case BETTER_BY_OVER -> target && distance.betterByOver(test.margin().orElseThrow());
      case IMPROVED -> went(test, TravelWay.BETTER);
      case IMPROVED_OR_MAINTAINED -> went(test, TravelWay.BETTER) || went(test, TravelWay.SAME);
      case OTHERWISE -> true;
    };
  }

  private boolean went(BandTest test, TravelWay way) {
    return Optional.ofNullable(travel.get(test.comparator().orElse("")))
        .filter(t -> t.way() == way)
        .isPresent();
  }

  private Exact comparable(Exact value, int places) {
    return scheme.compareShown() ? Exact.of(value.rounded(places)) : value;
  }

  private Aim rounded(Aim aim) {
    Optional<Integer> places = indicator.measure().fixedDecimals();
    if (places.isEmpty()) {
      return aim;
    }
    int p = places.get();
    return new Aim(
        aim.text(),
        aim.number().map(n -> Exact.of(n).rounded(p)),
        aim.edgeExcluded(),
        aim.amber().map(n -> Exact.of(n).rounded(p)),
        aim.lower().map(n -> Exact.of(n).rounded(p)),
        aim.upper().map(n -> Exact.of(n).rounded(p)),
        aim.onlyProposed(),
        aim.rule());
  }

  private Judgement unrated(Unrated why, String reason, Combined judged) {
    return unrated(why, reason, judged.value());
  }

  static Judgement unrated(Unrated why, String reason, Optional<Exact> judged) {
    return new Judgement(
        why.code(), false, why.word(), why.word(), false, reason, judged, Optional.empty());
  }

  /** The margin a test allows, where it has one. */
  static Optional<Margin> marginOf(BandTest test, Indicator indicator) {
    return test.kind() == BandTest.Kind.WITHIN_TOLERANCE ? indicator.tolerance() : test.margin();
  }
}
