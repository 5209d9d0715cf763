package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Every question that is asked of a return, in one list for each stage. Its words and remedy stand
 * in {@link FindingCode}, a return that shows it in {@code src/test/resources/faults}; a test holds
 * that no code is without any of these.
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
              FindingCode.PERIOD_FROM_DATE,
              "Is a day typed for a period that is longer than a month?",
              CompletenessRules::periodFromDate),
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

  /** Asked while the file is opened, and its tables and rows are read. */
  static final List<Asked> WHILE_READING =
      List.of(
          new Asked(FindingCode.FILE_UNREADABLE, "Can the file be opened?"),
          new Asked(FindingCode.FILE_ENCRYPTED, "Can it be opened without a password?"),
          new Asked(FindingCode.FILE_TOO_LARGE, "Is it within the council's limits?"),
          new Asked(FindingCode.NOT_A_RETURN, "Is there a table under headings?"),
          new Asked(
              FindingCode.COLUMN_MISSING, "Has the table the columns that it cannot do without?"),
          new Asked(FindingCode.COLUMN_REPEATED, "Do columns of one name agree?"),
          new Asked(FindingCode.INDICATOR_UNKNOWN, "Which indicator is the row about?"),
          new Asked(FindingCode.ACTION_UNKNOWN, "Which action is the row about?"),
          new Asked(FindingCode.PERIOD_UNKNOWN, "Which period is it about?"),
          new Asked(FindingCode.SERVICE_UNKNOWN, "Which service is it from?"),
          new Asked(FindingCode.VALUE_NOT_A_NUMBER, "Is the value a number in its unit?"),
          new Asked(FindingCode.FORMULA_ERROR, "Has a formula a result?"),
          new Asked(FindingCode.STATUS_UNKNOWN, "Is a status one of the council's?"),
          new Asked(FindingCode.DATE_UNCLEAR, "Is a date a date?"),
          new Asked(FindingCode.EMPTY_TABLE, "Does the table say anything?"),
          new Asked(FindingCode.ROW_REPAIRED, "Did the row have to be mended?"),
          new Asked(
              FindingCode.HEADER_ALIAS, "Is a heading called otherwise than in the contract?"),
          new Asked(FindingCode.ENCODING_GUESSED, "Does the file say how its letters are written?"),
          new Asked(FindingCode.DELIMITER_FOUND, "What parts the cells of the file?"),
          new Asked(FindingCode.COLUMN_IGNORED, "Is there a column that is not read?"),
          new Asked(FindingCode.ROW_IGNORED, "Does a row add up others, or explain them?"),
          new Asked(FindingCode.NIL_READ_AS_ZERO, "Is a zero written as a word?"),
          new Asked(FindingCode.MARK_READ, "Does a mark stand behind a number?"),
          new Asked(FindingCode.MACROS_NOT_RUN, "Has the workbook macros?"));

  /** Asked of all rows together, and of what the record says beside them. */
  static final List<Asked> OF_THE_WHOLE_RETURN =
      List.of(
          new Asked(FindingCode.DUPLICATE_ROW, "Do rows about one thing agree?"),
          new Asked(FindingCode.REPEATED_ROW, "Does a row add anything to another?"),
          new Asked(FindingCode.NO_LONGER_SENT, "Is everything there that came before?"),
          new Asked(FindingCode.HIDDEN_CONTENT, "Is what was taken to be seen?"),
          new Asked(FindingCode.FORMULA_RESULT_USED, "Is a number the result of a formula?"),
          new Asked(FindingCode.PERIOD_CLOSED, "Would it move what a paper has printed?"));

  /** A question with the code of what is found. */
  record Asked(FindingCode code, String question) {}

  /** All of them, in the order of the stages. */
  static List<Asked> all() {
    List<Asked> all = new ArrayList<>(WHILE_READING);
    ERRORS.forEach(rule -> all.add(new Asked(rule.code(), rule.asks())));
    all.addAll(OF_THE_WHOLE_RETURN);
    QUERIES.forEach(rule -> all.add(new Asked(rule.code(), rule.asks())));
    return List.copyOf(all);
  }

  private RuleBook() {}
}
