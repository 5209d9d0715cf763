package org.quarterday.intake;

/**
 * What stands between two cells.
 *
 * @param text one or more characters
 * @param run whether any longer run of spaces parts two cells as well, as in a table that was
 *     aligned by hand
 */
record Delimiter(String text, boolean run) {

  static Delimiter of(char c) {
    return new Delimiter(String.valueOf(c), false);
  }

  static Delimiter of(String text) {
    return new Delimiter(text, false);
  }

  /** A run of two or more spaces. */
  static Delimiter spaces() {
    return new Delimiter("  ", true);
  }

  /** The length of the delimiter that begins here; 0 when none does. */
  int lengthAt(String line, int at, int end) {
    if (at + text.length() > end || line.charAt(at) != text.charAt(0)) {
      return 0;
    }
    if (text.length() > 1 && !line.startsWith(text, at)) {
      return 0;
    }
    int length = text.length();
    while (run && at + length < end && line.charAt(at + length) == ' ') {
      length++;
    }
    return length;
  }

  boolean isOneCharacter() {
    return text.length() == 1;
  }

  boolean isSpace() {
    return text.isBlank() && text.charAt(0) == ' ';
  }

  /** For people. */
  String words() {
    return switch (text) {
      case "," -> "comma";
      case ";" -> "semicolon";
      case "\t" -> "tab";
      case "|" -> "vertical bar";
      case " " -> "space";
      case ", " -> "comma and space";
      default -> run || isSpace() ? "several spaces" : "“" + text + "”";
    };
  }
}
