package org.quarterday.render;

import java.util.Locale;

/** The colours that a council may choose, each with its key in council.yaml. */
public enum StyleColour {
  ACCENT,
  GREEN,
  AMBER,
  RED,
  BLUE,
  GREY;

  /** "colour-accent". */
  public String key() {
    return "colour-" + name().toLowerCase(Locale.ROOT);
  }

  /** The property of the style sheet that it sets. */
  String property() {
    return "--" + name().toLowerCase(Locale.ROOT);
  }
}
