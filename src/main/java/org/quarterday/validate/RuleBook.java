package org.quarterday.validate;

import java.util.List;

/**
 * Every question that is asked of the rows of a return once they are understood, in order. Those
 * asked while reading (is it a number, which indicator, which period) stand in {@link Drafting};
 * those about several rows at once in {@link DuplicateRules} and {@link WorkbookRules}.
 */
final class RuleBook {
  /** A row for which one of these holds is not taken. */
  static final List<RowRule> ERRORS =
      List.of(
          new RowRule(
              FindingCode.PERIOD_IN_FUTURE,
              "Has the period ended?",
              CompletenessRules::periodInFuture),
          new RowRule(
              FindingCode.NOT_COLLECTED,
              "Is the indicator collected for the period?",
              CompletenessRules::notCollected),
          new RowRule(
              FindingCode.DENOMINATOR_ZERO,
              "Is there something to divide by?",
              RangeRules::denominatorZero),
          new RowRule(
              FindingCode.CONFLICTING_RETURNS,
              "Does another return of this run say something else?",
              CompletenessRules::conflictingReturns));

  /** Asked of the rows that are taken. */
  static final List<RowRule> QUERIES =
      List.of(
          new RowRule(
              FindingCode.VALUE_DISAGREES,
              "Is the value numerator over denominator?",
              ConsistencyRules::valueDisagrees),
          new RowRule(
              FindingCode.PARTS_MISSING,
              "Has a ratio its numerator and denominator?",
              CompletenessRules::partsMissing),
          new RowRule(
              FindingCode.PERCENT_OVER_100,
              "Is a percentage at most 100?",
              RangeRules::percentOver100),
          new RowRule(
              FindingCode.LOOKS_LIKE_A_FRACTION,
              "Is a percentage typed as a percentage?",
              RangeRules::looksLikeAFraction),
          new RowRule(
              FindingCode.FAR_FROM_TARGET,
              "Is the value between half and twice its target?",
              RangeRules::farFromTarget),
          new RowRule(
              FindingCode.UNLIKE_HISTORY,
              "Is the value like the earlier ones?",
              MovementRules::unlikeHistory),
          new RowRule(
              FindingCode.ZERO_MAY_BE_BLANK, "Is a zero a zero?", RangeRules::zeroMayBeBlank),
          new RowRule(
              FindingCode.SAME_AS_LAST_PERIOD,
              "Is it another number than last period's?",
              MovementRules::sameAsLastPeriod),
          new RowRule(
              FindingCode.RESTATES_EARLIER_PERIOD,
              "Do earlier periods stay as they were?",
              MovementRules::restatesEarlierPeriod),
          new RowRule(
              FindingCode.ROLLUP_DISAGREES,
              "Is the value for a longer period what its parts make?",
              ConsistencyRules::rollupDisagrees),
          new RowRule(
              FindingCode.COMMENTARY_MISSING,
              "Has what is not on target been explained?",
              CompletenessRules::commentaryMissing));

  private RuleBook() {}
}
