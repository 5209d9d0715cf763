package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Trait;
import org.quarterday.validate.NumberReading.Kind;

/**
 * Reads a number as people type it (the contract, section 5): thousands, percent and pound signs,
 * brackets and every sign for minus, spaces of every width, words in its place, marks behind it.
 *
 * <p>Exact, with the places typed. What could mean two things is refused, never guessed: "12,5",
 * "£12m", "1e5", a percent sign where the unit is days.
 */
final class NumberText {
  /** No council counts further; a longer run of digits is a mistake or an attack. */
  static final int MOST_DIGITS = 30;

  private static final Pattern PLAIN = Pattern.compile("[0-9]*\\.?[0-9]*");
  private static final Pattern GROUPED =
      Pattern.compile(
          "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]*)?|[0-9]{1,3}(?: [0-9]{3})+(?:\\.[0-9]*)?");
  private static final Pattern SHORT =
      Pattern.compile(
          "([0-9][0-9,]*(?:\\.[0-9]+)?) ?(k|m|mn|mil|bn|b|thousand|million|billion|hundred)");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.,]+e[+-]?[0-9]+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9. ]+,[0-9]+");

  private NumberText() {}

  /** Reads a cell; a workbook's own number is taken before the text that it shows. */
  static NumberReading read(Cell cell, String unit) {
    String text = cell.text();
    if (cell.has(Trait.ERROR) || cell.has(Trait.NOT_CALCULATED)) {
      return formulaError(text.strip(), cell.has(Trait.NOT_CALCULATED));
    }
    if (cell.date().isPresent()) {
      return refused(
          text.strip(), "is a date", "Format the cell as a number and type the value again.");
    }
    if (cell.number().isEmpty()) {
      return read(text, unit);
    }
    BigDecimal number = cell.number().get();
    if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      return tooLong(text.strip());
    }
    boolean signed = text.indexOf('%') >= 0;
    return fitting(
        NumberReading.number(number, Optional.empty(), signed, text.strip(), ""),
        text.indexOf('\u00a3') >= 0,
        unit);
  }

  /** Reads a text as typed; the unit is the indicator's, empty where there is none. */
  static NumberReading read(String text, String unit) {
    int digits = plainDigits(text);
    if (digits > 0 && digits <= MOST_DIGITS) {
      return NumberReading.number(new BigDecimal(text));
    }
    String typed = Typed.tidy(text);
    if (typed.isEmpty()) {
      return NumberReading.BLANK;
    }
    if (typed.length() > 500) {
      return refused(typed, "is not a number", FindingCode.VALUE_NOT_A_NUMBER.remedy());
    }
    String clean = typed.toLowerCase(Locale.ROOT);
    Optional<Kind> kind = NumberWords.kindOf(clean);
    if (kind.isPresent()) {
      return kind.get() == Kind.FORMULA_ERROR
          ? formulaError(typed, clean.startsWith("="))
          : NumberReading.words(kind.get(), typed);
    }
    return dressed(typed, clean, unit);
  }

  /** How many digits a text of nothing but digits, one point and a leading hyphen has; else 0. */
  private static int plainDigits(String text) {
    int digits = 0;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && !point) {
        point = true;
      } else if (c != '-' || i > 0) {
        return 0;
      }
    }
    return digits;
  }

  /** Takes off a mark, brackets, signs and unit one by one, each at most once. */
  private static NumberReading dressed(String typed, String clean, String unit) {
    if (clean.chars().allMatch(c -> c == '-' || c == '.')) {
      return refused(
          typed,
          "may mean nothing or zero",
          "Leave the cell blank, type 0, or type \"not available\" with the reason.");
    }
    Dress dress = new Dress(clean, unit);
    String core = dress.core();
    if (core.isEmpty() || dress.broken()) {
      return refused(typed, "is not a number", FindingCode.VALUE_NOT_A_NUMBER.remedy());
    }
    boolean grouped = GROUPED.matcher(core).matches();
    if (!grouped && !PLAIN.matcher(core).matches() || core.equals(".")) {
      return refusedCore(typed, core, dress);
    }
    String bare = grouped ? core.replace(",", "").replace(" ", "") : core;
    if (bare.length() - (bare.indexOf('.') >= 0 ? 1 : 0) > MOST_DIGITS) {
      return tooLong(typed);
    }
    BigDecimal number = new BigDecimal(bare);
    return fitting(
        NumberReading.number(
            dress.negative() ? number.negate() : number,
            dress.mark(),
            dress.percent(),
            typed,
            dress.footnote()),
        dress.pounds(),
        unit);
  }

  private static NumberReading refusedCore(String typed, String core, Dress dress) {
    Matcher shorthand = SHORT.matcher(core);
    if (shorthand.matches()) {
      return refused(
          typed,
          "is shortened",
          "Type the whole number, such as " + Shorthand.inFull(shorthand, dress) + ".");
    }
    if (EXPONENT.matcher(core).matches()) {
      return refused(
          typed,
          "was shortened by a program",
          "Format the cell as a number without an exponent and type the value in full.");
    }
    if (DECIMAL_COMMA.matcher(core).matches()) {
      return refused(
          typed,
          "has a comma where thousands have none",
          "Use a point for decimals (12.5) and commas only between thousands (1,234).");
    }
    return refused(typed, "is not a number", FindingCode.VALUE_NOT_A_NUMBER.remedy());
  }

  /** A sign that says another unit than the indicator's is a mistake to be put right. */
  private static NumberReading fitting(NumberReading read, boolean pounds, String unit) {
    if (unit.isEmpty()) {
      return read;
    }
    if (read.signed() && !Units.isPercent(unit)) {
      return refused(
          read.words(),
          "is a percentage, but the indicator is measured in " + unit,
          "Type the value in " + unit + ", without a percent sign.");
    }
    if (pounds && !Units.isMoney(unit)) {
      return refused(
          read.words(),
          "is an amount of money, but the indicator is measured in " + unit,
          "Type the value in " + unit + ", without a pound sign.");
    }
    return read;
  }

  private static NumberReading tooLong(String typed) {
    return refused(
        typed,
        "has more than " + MOST_DIGITS + " digits",
        "Check the number; no more than " + MOST_DIGITS + " digits can be kept.");
  }

  private static NumberReading formulaError(String typed, boolean notCalculated) {
    return notCalculated
        ? NumberReading.refused(
            Kind.FORMULA_ERROR,
            typed,
            "is a formula without a result",
            "Open the workbook in a spreadsheet, let it calculate, save it and send it again.")
        : NumberReading.refused(
            Kind.FORMULA_ERROR,
            typed,
            "is an error of a formula",
            FindingCode.FORMULA_ERROR.remedy());
  }

  private static NumberReading refused(String typed, String why, String remedy) {
    return NumberReading.refused(Kind.REFUSED, typed, why, remedy);
  }
}
