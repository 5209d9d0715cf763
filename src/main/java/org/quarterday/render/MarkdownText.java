package org.quarterday.render;

import java.util.regex.Pattern;

/** Writes a text so that Markdown reads the text and nothing else. */
final class MarkdownText {
  private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");
  private static final Pattern ENTITY = Pattern.compile("&(?=#|[A-Za-z])");
  private static final Pattern ADDRESS = Pattern.compile("(?<=:)(?=//)|(?<=(?i:www))(?=\\.)");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern LED = Pattern.compile("^(?=[-+=])(?![-+]\\d)");

  private MarkdownText() {}

  /** On one line; signs that mean something get a backslash, those at the start included. */
  static String escape(String text) {
    String escaped = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    escaped = ALWAYS.matcher(escaped).replaceAll("\\\\$0");
    escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
    escaped = ADDRESS.matcher(escaped).replaceAll("\\\\");
    escaped = NUMBERED.matcher(escaped).replaceAll("$1\\\\$2");
    return LED.matcher(escaped).replaceAll("\\\\");
  }
}
