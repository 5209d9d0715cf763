package org.quarterday.council;

import java.util.Locale;

/**
 * How names are compared: by letters and digits alone, whatever their case, spacing or punctuation.
 *
 * <p>"Sickness absence (days)" and "SICKNESS ABSENCE - days" are one spelling; "&amp;" is "and".
 */
public final class Spelling {
  private Spelling() {}

  /** The letters and digits of a text in lower case, runs of anything else as one space. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    String lower = text.replace("&", " and ").replace("%", " percent ").toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(point);
      } else if (point != '\'' && point != '\u2019') {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Whether two texts are spellings of one name. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
