package org.quarterday.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an issued paper, to stand inside another one. Not a word of it is changed: its names
 * for places get a beginning of their own, so that they meet none of the paper around it, and its
 * headings stand one level lower.
 */
final class EnclosedText {
  private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*)</main>");
  private static final Pattern PLACE = Pattern.compile("(?<=\\s)(id=\"|href=\"#)(?=[^<>]*>)");
  private static final Pattern FACT = Pattern.compile(" data-fact=\"[^\"]*\"");
  private static final Pattern HEADING = Pattern.compile("<(/?)h([2-5])\\b");
  private static final Pattern HEAD_TABLE =
      Pattern.compile("(?s)^.*?\\n\\| --- \\| --- \\|\\n(?:\\|[^\\n]*\\n)*");

  private EnclosedText() {}

  /**
   * @param name what its places begin with
   */
  static String html(String page, String name) {
    Matcher main = MAIN.matcher(page);
    String text = main.find() ? main.group(1) : "";
    text = FACT.matcher(text).replaceAll("");
    text = PLACE.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(name + "-"));
    return HEADING
        .matcher(text)
        .replaceAll(h -> "<" + h.group(1) + "h" + (Integer.parseInt(h.group(2)) + 1))
        .strip();
  }

  static String markdown(String text) {
    String body = HEAD_TABLE.matcher(text).replaceFirst("");
    return body.lines()
        .map(line -> line.startsWith("##") ? "#" + line : line)
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
