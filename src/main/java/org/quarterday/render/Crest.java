package org.quarterday.render;

import java.util.Optional;
import java.util.regex.Pattern;

/** A council's crest as SVG, which must ask for nothing and do nothing. */
public final class Crest {
  private static final Pattern WHOLE = Pattern.compile("(?s)\\s*<svg\\b.*</svg>\\s*");
  private static final Pattern ACTS =
      Pattern.compile(
          "<script|<style|<foreignObject|<!|<\\?|<image\\b|<iframe|@import|[\\s/\"']on[a-z]+\\s*=|javascript:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:href|src)\\s*=\\s*(?![\"']#)|url\\(\\s*[\"']?(?!#)|\\sid\\s*=",
          Pattern.CASE_INSENSITIVE);

  private Crest() {}

  /** What is wrong with it; empty for a crest that may stand in a page. */
  public static Optional<String> wrong(String svg) {
    if (!WHOLE.matcher(svg).matches()) {
      return Optional.of("is not one <svg> element and nothing else");
    }
    if (ACTS.matcher(svg).find()) {
      return Optional.of("holds a script, a style, a picture or something else that acts");
    }
    if (ASKS.matcher(svg).find()) {
      return Optional.of("names an id, or asks for something from elsewhere");
    }
    return Optional.empty();
  }
}
