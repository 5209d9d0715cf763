package org.quarterday.validate;

import static org.quarterday.validate.Severity.ERROR;
import static org.quarterday.validate.Severity.NOTE;
import static org.quarterday.validate.Severity.QUERY;

import java.util.Locale;

/**
 * Everything that can be said about a return, in the order of the contract, section 5: how much it
 * matters, its name in plain words, and what the sender can do about it.
 *
 * <p>An error refuses its row, or the file where it is about the file. To add one: a line here, a
 * function in one of the rules of {@link RuleBook}, a row in that rule's test.
 */
public enum FindingCode {
  FILE_UNREADABLE(
      ERROR,
      "The file cannot be read",
      "Open the file, save it as an Excel workbook (.xlsx) or as CSV, and send it again."),
  FILE_ENCRYPTED(
      ERROR, "The file has a password", "Take the password off and send the file again."),
  FILE_TOO_LARGE(
      ERROR,
      "The file is too large",
      "Send it in smaller parts, or ask the performance team to raise the limit."),
  NOT_A_RETURN(
      ERROR,
      "No table of a return was found",
      "Give the table a row of headings, such as Indicator, Period and Actual."),
  COLUMN_MISSING(
      ERROR, "A column is missing", "Add the column with its heading and send the return again."),
  INDICATOR_UNKNOWN(
      ERROR,
      "An indicator is not known",
      "Use the indicator's code or name as the catalogue has it."),
  ACTION_UNKNOWN(
      ERROR, "An action is not known", "Use the action's code or name as the plan has it."),
  PERIOD_UNKNOWN(
      ERROR,
      "The period is not clear",
      "Write the period with its year in the row, such as \"Q2 2017/18\" or \"September 2017\"."),
  SERVICE_UNKNOWN(
      ERROR,
      "The service is not clear",
      "Write the service's name in the row as the council's list has it."),
  PERIOD_IN_FUTURE(
      ERROR,
      "The period has not ended yet",
      "Check the period. If it is right, send the value once the period has ended."),
  NOT_COLLECTED(
      ERROR,
      "This value is not collected",
      "Check the indicator, the period and the service, or take the row out."),
  VALUE_NOT_A_NUMBER(
      ERROR,
      "A value is not a number",
      "Type the number in digits, or \"not available\" with the reason."),
  FORMULA_ERROR(
      ERROR, "A formula does not work", "Put the formula right, or type the number in its place."),
  DENOMINATOR_ZERO(
      ERROR,
      "The denominator is zero",
      "Type the right denominator. If there was nothing to count, leave numerator and denominator"
          + " blank and type \"not available\" with the reason as the value."),
  DUPLICATE_ROW(
      ERROR,
      "Two rows give different values for the same thing",
      "Keep the row that is right and take the others out."),
  CONFLICTING_RETURNS(
      ERROR,
      "Two returns give different values for the same thing",
      "Agree which value is right and send one return that has it."),
  STATUS_UNKNOWN(ERROR, "A status is not known", "Use one of the words that the council uses."),
  COLUMN_REPEATED(
      ERROR,
      "Two columns say different things of the same",
      "Take one of them out, or write in each heading which period it is for."),
  VALUE_DISAGREES(
      QUERY,
      "The value is not numerator over denominator",
      "Check all three numbers and put right the one that is wrong."),
  PARTS_MISSING(
      QUERY,
      "Numerator and denominator are missing",
      "Give both beside the value: without them it cannot be combined with other periods or"
          + " services."),
  PERCENT_OVER_100(
      QUERY, "A percentage is over 100", "Check the value, or explain how it can be over 100%."),
  LOOKS_LIKE_A_FRACTION(
      QUERY,
      "A percentage looks like a fraction",
      "If 0.821 means 82.1%, type 82.1%. If it is right as it stands, say so."),
  FAR_FROM_TARGET(
      QUERY,
      "The value is far from its target",
      "Check the value and its unit, or explain the difference."),
  UNLIKE_HISTORY(
      QUERY,
      "The value is unlike the earlier ones",
      "Check the value and its unit, or explain what has changed."),
  ZERO_MAY_BE_BLANK(
      QUERY,
      "A zero may mean that there is no value",
      "If nothing was measured, leave the cell blank or type \"not available\". If it is zero, say"
          + " so."),
  SAME_AS_LAST_PERIOD(
      QUERY,
      "The value is exactly last period's",
      "Check that it was brought up to date, or say that it is the same."),
  RESTATES_EARLIER_PERIOD(
      QUERY,
      "An earlier period's value has changed",
      "Check that the change is meant, and say why."),
  ROLLUP_DISAGREES(
      QUERY,
      "A value is not what its parts make",
      "Put right the value or the part that is wrong, or say why they differ in a column headed"
          + " Explanation."),
  COMMENTARY_MISSING(
      QUERY,
      "Nothing is said about a value that is not on target",
      "Say in a column headed Commentary why it is so, and under Action what is being done."),
  NO_LONGER_SENT(
      QUERY,
      "A value is no longer sent",
      "Add its row with the value, or say why it is not sent any more."),
  PERIOD_FROM_DATE(
      QUERY,
      "A date stands where a period is meant",
      "Write the period itself, such as Q2 2017/18, or September 2017 if it is for that month"
          + " alone."),
  DATE_UNCLEAR(
      QUERY,
      "A date is not clear",
      "Write the day, the month and the year, such as 31 March 2018."),
  HIDDEN_CONTENT(
      QUERY,
      "Values stand in hidden rows, columns or sheets",
      "Show them and check that they are meant to be sent, or take them out."),
  EMPTY_TABLE(
      QUERY,
      "A table is empty",
      "Fill it in. If there is nothing to report, type \"nil return\" under the headings."),
  ROW_REPAIRED(
      QUERY,
      "A row was mended to make it readable",
      "Check that its cells were read as you meant them."),
  PERIOD_CLOSED(
      QUERY,
      "A value would change what an issued paper has printed",
      "Nothing to send again: the performance team decides whether and how it is corrected."),
  HEADER_ALIAS(
      NOTE, "A heading was understood", "Nothing to do, if it was understood as you meant it."),
  ENCODING_GUESSED(
      NOTE,
      "The file does not say how its letters are written",
      "Check that names and pound signs look right; save as \"CSV UTF-8\" next time."),
  DELIMITER_FOUND(
      NOTE,
      "The file parts its cells in a way of its own",
      "Nothing to do, if the table was read as it was meant."),
  FORMULA_RESULT_USED(
      NOTE,
      "Results of formulas were used",
      "Nothing to do, if the workbook was calculated before it was saved."),
  COLUMN_IGNORED(
      NOTE, "A column was not read", "Nothing to do, unless it holds something to report."),
  ROW_IGNORED(
      NOTE,
      "A row that adds up others, or a footnote, was not read",
      "Nothing to do, unless it was meant to give a value of its own."),
  REPEATED_ROW(NOTE, "A row says what another has said", "Nothing to do; it counts once."),
  NIL_READ_AS_ZERO(
      NOTE,
      "\"Nil\" was read as zero",
      "Nothing to do, if it means zero; otherwise type \"not available\"."),
  MARK_READ(
      NOTE,
      "A mark behind a number was read",
      "Nothing to do, if the mark was understood as you meant it."),
  MACROS_NOT_RUN(
      NOTE,
      "Macros in the workbook were not run",
      "Nothing to do, if the values were up to date when it was saved.");

  private final Severity severity;
  private final String title;
  private final String remedy;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  FindingCode(Severity severity, String title, String remedy) {
    this.severity = severity;
    this.title = title;
    this.remedy = remedy;
  }

  /** As receipts name it: "value-not-a-number". */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** What is the matter, for a heading over all findings of this code. */
  public String title() {
    return title;
  }

  /** What to do, where a finding knows nothing more particular. */
  public String remedy() {
    return remedy;
  }
}
