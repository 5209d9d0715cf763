package org.quarterday.rollup;

import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;

/** One plain sentence for a figure that has no status. */
final class UnratedReasons {
  static final String DATA_ONLY = "Data only: it is not held against a target.";

  private final Indicator indicator;

  UnratedReasons(Indicator indicator) {
    this.indicator = indicator;
  }

  /** Why there is nothing to judge. */
  String lacking(Combined judged) {
    return switch (judged.lacking().orElseThrow()) {
      case SUPPRESSED -> "Suppressed: a number it rests on is too small to be shown.";
      case NOT_DUE -> notDue(judged);
      case NOT_RETURNED -> "No return received.";
      case NO_DATA ->
          judged.words().isEmpty()
              ? "Not available: no reason was given."
              : ended("Not available: " + judged.words());
      case NOT_COMPUTABLE ->
          judged.isNothingOfNothing()
              ? "Cannot be computed: its denominator is 0."
              : "Cannot be computed: the numerators and denominators it needs were not sent.";
      case BY_SERVICE -> "Shown service by service; there is no figure for the council.";
      case INCOMPLETE -> incomplete(judged);
      case DATA_ONLY, TEXT_TARGET -> "";
    };
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String incomplete(Combined judged) {
    Coverage coverage = judged.coverage();
    if (coverage.got() == 0) {
      Coverage finer =
          judged.parts().stream().map(Combined::coverage).reduce(Coverage.NONE, Coverage::plus);
      return "Incomplete: of the shorter periods it is made from, "
          + finer.got()
          + " of "
          + finer.owed()
          + " came.";
    }
    return "Incomplete: "
        + coverage.got()
        + " of the "
        + coverage.owed()
        + (coverage.owed() == 1 ? " return" : " returns")
        + " it should rest on came.";
  }

  private String notDue(Combined judged) {
    if (judged.coverage().owed() > 0) {
      return "Not due yet: the date for returns has not passed.";
    }
    if (!judged.rule().startsWith("collected")) {
      return "Not collected for this period.";
    }
    return switch (indicator.measure().frequency()) {
      case ANNUAL -> "Annual: due at year end.";
      case HALF_YEARLY -> "Half-yearly: due at the end of the half year.";
      case QUARTERLY -> "Quarterly: due at the end of the quarter.";
      case MONTHLY -> "Not collected for this period.";
    };
  }

  /** Why a test cannot be decided. */
  String noEdge(Aim aim) {
    if (aim.isInWords()) {
      return "The target, \u201c" + aim.text() + "\u201d, is not a number to compare with.";
    }
    if (!aim.onlyProposed().isEmpty()) {
      return "Data only: its target of " + aim.onlyProposed() + " is proposed, not agreed.";
    }
    return indicator.measure().polarity() == Polarity.RANGE
        ? "Data only: no range is agreed for it."
        : "Data only: no target is agreed for it.";
  }
}
