package org.quarterday.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say that numbers are typed in thousands or millions: "(£000)", "£m". */
final class Scale {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<![0-9.,])((?:\u00a3 ?|'|\u2019)000'?s?\\b|\\b000'?s\\b|\u00a3 ?(?:k|m|mn|bn)\\b|\\b\u00a3?\\s?"
              + "(?:thousands?|millions?|billions?)\\b)");

  private Scale() {}

  /** The words, where a text has them. */
  static Optional<String> in(String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    Matcher found = WORDS.matcher(text);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }
}
