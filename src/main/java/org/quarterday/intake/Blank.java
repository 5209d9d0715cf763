package org.quarterday.intake;

/** What counts as nothing: spaces of every width, marks without width, line breaks. */
final class Blank {

  private Blank() {}

  static boolean is(CharSequence text) {
    return is(text, 0, text.length());
  }

  static boolean is(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200D');
  }
}
