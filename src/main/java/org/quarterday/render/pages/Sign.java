package org.quarterday.render.pages;

/**
 * A status as it is printed: a shape, then words.
 *
 * @param look the name of shape and colour: "green", "amber", "red", "blue" or "unrated"
 */
record Sign(String look, String words, String shape) {
  Sign(String look, String words) {
    this(look, words, shapeOf(look));
  }

  private static String shapeOf(String look) {
    return switch (look) {
      case "green" -> "●";
      case "amber" -> "▲";
      case "red" -> "■";
      case "blue" -> "◆";
      default -> "○";
    };
  }
}
