package org.quarterday.publish;

/** Text from outside, without what would act on the person or program that reads it. */
public final class SafeText {
  private static final int UNKNOWN = 0xFFFD;

  private SafeText() {}

  /**
   * The text with every kind of line end as LF, without control characters (terminal escapes among
   * them) and without marks that turn the direction of what follows. Tabs stay. Half a character
   * becomes U+FFFD, since UTF-8 cannot hold it.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** The same on one line, each run of line ends and tabs as one space. */
  static String oneLine(String text) {
    return of(text).strip().replaceAll("[\\n\\t]+", " ");
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      safe.append('\n');
    } else if (Character.getType(c) == Character.SURROGATE) {
      safe.appendCodePoint(UNKNOWN);
    } else if (c == '\n' || c == '\t' || !acts(c)) {
      safe.appendCodePoint(c);
    }
  }

  /** Whether a character does something instead of being seen. */
  static boolean acts(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
