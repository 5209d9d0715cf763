package org.quarterday.render;

import org.jspecify.annotations.Nullable;
import org.quarterday.council.TravelComparator;
import org.quarterday.rollup.Travel;
import org.quarterday.rollup.TravelWay;

/** What a direction of travel is held against, in words. */
final class TravelWords {
  private TravelWords() {}

  /** Behind a word: "worse" + " than the period before", "no change" + " on the period before". */
  static String on(@Nullable Travel travel, TravelComparator comparator) {
    boolean than =
        travel != null && (travel.way() == TravelWay.BETTER || travel.way() == TravelWay.WORSE);
    boolean with = travel == null || travel.way() == TravelWay.NOT_COMPARABLE;
    return (than ? " than " : with ? " with " : " on ") + against(comparator);
  }

  /** "the period before". */
  static String against(TravelComparator comparator) {
    return switch (comparator.against()) {
      case PREVIOUS_PERIOD -> "the period before";
      case SAME_PERIOD_LAST_YEAR -> "the same period last year";
      case AVERAGE_OF_LAST ->
          comparator.periods() == 1
              ? "the period before"
              : "the average of the last " + Wording.count(comparator.periods()) + " periods";
    };
  }
}
