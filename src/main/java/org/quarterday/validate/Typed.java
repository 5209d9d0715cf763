package org.quarterday.validate;

/** Text as people type it, with what cannot be seen made plain. */
final class Typed {
  private static final int SHOWN = 60;

  private Typed() {}

  /**
   * Spaces of every width and line breaks as one plain space, none at the ends; every sign for
   * minus as a hyphen; marks without width left out.
   */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnseen(c)) {
        continue;
      }
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && tidy.length() > 0) {
        tidy.append(' ');
      }
      gap = false;
      tidy.append(isMinus(c) ? '-' : c);
    }
    return tidy.toString();
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i)) && !isUnseen(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** In quotation marks for a sentence, cut short where it is long, on one line. */
  static String quote(String text) {
    String line = tidyWords(text);
    int end = Math.min(line.length(), SHOWN);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return '"' + line.substring(0, end) + (end < line.length() ? "\u2026" : "") + '"';
  }

  /** Text for people to read later: stripped of spaces at its ends, its line breaks kept. */
  static String words(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }

  private static String tidyWords(String text) {
    StringBuilder line = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length() && line.length() <= SHOWN + 1; i++) {
      char c = text.charAt(i);
      if (blank(c) || Character.isISOControl(c)) {
        gap = true;
        continue;
      }
      if (gap && line.length() > 0) {
        line.append(' ');
      }
      gap = false;
      line.append(c);
    }
    return line.toString();
  }

  private static boolean blank(char c) {
    return isSpace(c) || isUnseen(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c > 127 && Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static boolean isUnseen(char c) {
    return c >= '\u200b' && c <= '\u200f' || c == '\ufeff' || c == '\u2060' || c == '\u00ad';
  }

  private static boolean isMinus(char c) {
    return c >= '\u2010' && c <= '\u2015'
        || c == '\u2212'
        || c == '\ufe58'
        || c == '\ufe63'
        || c == '\uff0d';
  }
}
