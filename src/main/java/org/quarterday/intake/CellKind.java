package org.quarterday.intake;

import java.util.regex.Pattern;

/** What a text looks like, without understanding it: enough to tell columns from each other. */
enum CellKind {
  BLANK,
  NUMBER,
  DATE,
  TIME,
  ADDRESS,
  CODE,
  TEXT;

  private static final int LONGEST_SHORT = 40;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "[-+(\u2212]?[£$€]?[-+\u2212]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?\\)?"
              + " ?%?[£$€]?");

  private static final Pattern DATES =
      Pattern.compile(
          "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})"
              + "|\\d{1,2}[- ][A-Za-z]{3,9}[- ](?:\\d{4}|\\d{2})"
              + "|[A-Za-z]{3,9} \\d{1,2},? \\d{4})"
              + "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");

  private static final Pattern TIMES =
      Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?");

  private static final Pattern ADDRESSES =
      Pattern.compile("(?:[a-z]+://|www\\.)\\S+|[^\\s@]+@[^\\s@]+\\.[a-z]{2,}");

  private static final Pattern CODES =
      Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9]*(?:[-/_.][A-Za-z0-9]+)*");

  static CellKind of(String text) {
    if (Blank.is(text)) {
      return BLANK;
    }
    String bare = text.strip();
    char first = bare.charAt(0);
    if (bare.length() > LONGEST_SHORT) {
      return ADDRESSES.matcher(bare).matches() ? ADDRESS : TEXT;
    }
    boolean digit = hasDigit(bare);
    if (digit && !Character.isLetter(first) && NUMBERS.matcher(bare).matches()) {
      return NUMBER;
    }
    if (digit && DATES.matcher(bare).matches()) {
      return DATE;
    }
    if (digit && TIMES.matcher(bare).matches()) {
      return TIME;
    }
    if (ADDRESSES.matcher(bare).matches()) {
      return ADDRESS;
    }
    return digit && CODES.matcher(bare).matches() ? CODE : TEXT;
  }

  /** Whether a heading would not look like this. */
  boolean isValue() {
    return this == NUMBER || this == DATE || this == TIME || this == ADDRESS;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
