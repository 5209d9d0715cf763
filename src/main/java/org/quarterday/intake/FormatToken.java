package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A piece of a workbook's number format, such as {@code #,##0.0" days"} or {@code dd/mm/yyyy}. */
record FormatToken(Kind kind, String text) {

  enum Kind {
    /** Printed as it is. */
    LITERAL,
    /** A run of 0 # ? with its point and commas. */
    DIGITS,
    /** A run of one of y m d h s, in lower case. */
    DATE,
    /** [h], [mm], [s]: hours, minutes, seconds that go beyond a day. */
    ELAPSED,
    AM_PM,
    PERCENT,
    GENERAL,
    /** [$-F800]: the long date as the computer is set. */
    LONG_DATE,
    /** [$-F400]: the time as the computer is set. */
    LONG_TIME,
    /** [<5]: the section is for such numbers only. */
    CONDITION,
    /** Powers of ten, fractions: what is not followed here. */
    OTHER
  }

  private static final Set<Character> DATE_LETTERS = Set.of('y', 'm', 'd', 'h', 's');

  /** The tokens of each section; sections are parted by semicolons. */
  static List<List<FormatToken>> sections(String code) {
    List<List<FormatToken>> sections = new ArrayList<>();
    List<FormatToken> section = new ArrayList<>();
    int at = 0;
    while (at < code.length()) {
      if (code.charAt(at) == ';') {
        sections.add(List.copyOf(section));
        section.clear();
        at++;
      } else {
        at = token(code, at, section);
      }
    }
    sections.add(List.copyOf(section));
    return List.copyOf(sections);
  }

  /** Adds the token at this place, if it prints or means anything; returns where it ends. */
  private static int token(String code, int at, List<FormatToken> section) {
    char c = Character.toLowerCase(code.charAt(at));
    switch (c) {
      case '"':
        int close = code.indexOf('"', at + 1);
        int end = close < 0 ? code.length() : close;
        section.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, end)));
        return end + 1;
      case '\\':
        int next = Math.min(at + 2, code.length());
        section.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, next)));
        return next;
      case '_', '*':
        return at + 2; // the width of a character, or one to fill the cell with
      case '[':
        int bracket = code.indexOf(']', at);
        int after = bracket < 0 ? code.length() : bracket;
        bracket(code.substring(at + 1, after), section);
        return after + 1;
      case '%':
        section.add(new FormatToken(Kind.PERCENT, "%"));
        return at + 1;
      case '@':
        section.add(new FormatToken(Kind.GENERAL, ""));
        return at + 1;
      default:
        return wordOrRun(code, at, c, section);
    }
  }

  private static int wordOrRun(String code, int at, char c, List<FormatToken> section) {
    if (code.regionMatches(true, at, "General", 0, 7)) {
      section.add(new FormatToken(Kind.GENERAL, ""));
      return at + 7;
    }
    if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
      section.add(new FormatToken(Kind.AM_PM, ""));
      return at + 5;
    }
    int end = at + 1;
    if (DATE_LETTERS.contains(c)) {
      while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
        end++;
      }
      section.add(new FormatToken(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT)));
    } else if (isDigits(c)) {
      while (end < code.length() && isDigits(code.charAt(end))) {
        end++;
      }
      section.add(new FormatToken(Kind.DIGITS, code.substring(at, end)));
    } else if (c == 'e' && end < code.length() && "+-".indexOf(code.charAt(end)) >= 0) {
      section.add(new FormatToken(Kind.OTHER, "E"));
      end++;
    } else {
      section.add(new FormatToken(Kind.LITERAL, code.substring(at, end)));
    }
    return end;
  }

  private static void bracket(String inside, List<FormatToken> section) {
    String lower = inside.toLowerCase(Locale.ROOT);
    if (lower.matches("h+|m+|s+")) {
      section.add(new FormatToken(Kind.ELAPSED, lower));
    } else if (lower.equals("$-f800")) {
      section.add(new FormatToken(Kind.LONG_DATE, ""));
    } else if (lower.equals("$-f400")) {
      section.add(new FormatToken(Kind.LONG_TIME, ""));
    } else if (lower.startsWith("$")) {
      int dash = inside.indexOf('-');
      String currency = dash < 0 ? inside.substring(1) : inside.substring(1, dash);
      section.add(new FormatToken(Kind.LITERAL, currency));
    } else if (lower.startsWith("<") || lower.startsWith(">") || lower.startsWith("=")) {
      section.add(new FormatToken(Kind.CONDITION, lower.replace(" ", "")));
    }
  }

  private static boolean isDigits(char c) {
    return c == '0' || c == '#' || c == '?' || c == '.' || c == ',';
  }
}
