package org.quarterday.render;

import org.quarterday.council.TravelComparator;

/** What a direction of travel is held against, in words. */
final class TravelWords {
  private TravelWords() {}

  /** A head or label: "Direction of travel on the period before". */
  static String head(TravelComparator comparator) {
    return "Direction of travel on " + against(comparator);
  }

  static String against(TravelComparator comparator) {
    return switch (comparator.against()) {
      case PREVIOUS_PERIOD -> "the period before";
      case SAME_PERIOD_LAST_YEAR -> "the same period last year";
      case AVERAGE_OF_LAST ->
          "the average of the last " + Wording.count(comparator.periods()) + " periods";
    };
  }
}
