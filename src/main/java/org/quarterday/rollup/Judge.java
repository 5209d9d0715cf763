package org.quarterday.rollup;

import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;

/** Decides a status: the first band whose test holds, unless something stands in the way. */
final class Judge {
  private final StatusScheme scheme;
  private final Indicator indicator;
  private final Map<String, Travel> travel;
  private final Reasons reasons;
  private final UnratedReasons unratedReasons;

  Judge(StatusScheme scheme, Indicator indicator, Map<String, Travel> travel) {
    this.scheme = scheme;
    this.indicator = indicator;
    this.travel = travel;
    this.reasons = new Reasons(scheme, indicator, travel);
    this.unratedReasons = new UnratedReasons(indicator);
  }

  /** Judges a value against its target. */
  Judgement judge(Combined judged, Aim aim) {
    return judge("", judged, aim);
  }

  /**
   * Judges something else than the figure's own value.
   *
   * @param what how the reason names what is held against the target, with a space after it
   */
  Judgement judge(String what, Combined judged, Aim aim) {
    if (judged.lacking().isPresent()) {
      return unrated(judged.lacking().get(), unratedReasons.lacking(judged), judged, aim);
    }
    Polarity polarity = indicator.measure().polarity();
    if (polarity == Polarity.NONE) {
      return unrated(Unrated.DATA_ONLY, UnratedReasons.DATA_ONLY, judged, aim);
    }
    boolean possible = Distance.possible(polarity, aim);
    int places = Shown.places(indicator, judged);
    Exact value = judged.value().orElseThrow();
    Optional<Distance> exact =
        possible ? Optional.of(new Distance(polarity, value, aim)) : Optional.empty();
    Optional<Distance> compared = scheme.compareShown() ? exact.map(d -> d.rounded(places)) : exact;
    for (Band band : scheme.bands()) {
      for (BandTest test : band.when()) {
        if (holds(test, compared)) {
          Sentence about = new Sentence(what, value, places, compared);
          return new Judgement(
              band.status(),
              true,
              band.word(),
              band.phrase(),
              scheme.offTarget(band),
              reasons.rated(band, test, judged, about),
              judged.value(),
              aim.text());
        }
      }
      boolean undecided = band.when().stream().anyMatch(test -> undecidable(test, compared));
      if (undecided) {
        boolean inWords = !possible && aim.isInWords();
        return unrated(
            inWords ? Unrated.TEXT_TARGET : Unrated.DATA_ONLY,
            unratedReasons.noEdge(aim),
            judged,
            aim);
      }
    }
    if (scheme.bands().stream().allMatch(band -> band.when().isEmpty())) {
      // a scheme of which services say the status, asked what a number would come to
      return unrated(Unrated.DATA_ONLY, "Data only: the service says the status.", judged, aim);
    }
    throw new IllegalStateException("no band of " + scheme.name() + " holds");
  }

  /** Whether what the test compares with is not there. */
  private static boolean undecidable(BandTest test, Optional<Distance> distance) {
    return test.kind().needsTarget() && distance.isEmpty();
  }

  private boolean holds(BandTest test, Optional<Distance> distance) {
    return switch (test.kind()) {
      case IMPROVED -> went(test, TravelWay.BETTER);
      case IMPROVED_OR_MAINTAINED -> went(test, TravelWay.BETTER) || went(test, TravelWay.SAME);
      case OTHERWISE -> true;
      case MET, WITHIN, UNDER, WITHIN_TOLERANCE, FLOOR_MET, BETTER_BY_OVER, IN_RANGE ->
          distance.map(d -> holds(test, d)).orElse(false);
    };
  }

  private boolean holds(BandTest test, Distance distance) {
    return switch (test.kind()) {
      case WITHIN -> distance.within(test.margin().orElseThrow());
      case UNDER -> distance.under(test.margin().orElseThrow());
      case WITHIN_TOLERANCE -> indicator.tolerance().map(distance::within).orElseGet(distance::met);
      case FLOOR_MET -> distance.aim().amber().map(distance::floorMet).orElse(false);
      case BETTER_BY_OVER -> distance.betterByOver(test.margin().orElseThrow());
      case MET, IN_RANGE -> distance.met();
      case IMPROVED, IMPROVED_OR_MAINTAINED, OTHERWISE ->
          throw new IllegalArgumentException(test.kind() + " compares with no target");
    };
  }

  private boolean went(BandTest test, TravelWay way) {
    return Optional.ofNullable(travel.get(test.comparator().orElse("")))
        .filter(t -> t.way() == way)
        .isPresent();
  }

  private static Judgement unrated(Unrated why, String reason, Combined judged, Aim aim) {
    return Judgement.unrated(why, reason, judged.value(), aim.text());
  }
}
