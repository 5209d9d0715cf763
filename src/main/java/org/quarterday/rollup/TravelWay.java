package org.quarterday.rollup;

import java.util.Locale;

/** Which way a figure is going. */
public enum TravelWay {
  BETTER("better"),
  WORSE("worse"),
  SAME("no change"),
  UP("up"),
  DOWN("down"),
  NOT_COMPARABLE("not comparable");

  private final String word;

  TravelWay(String word) {
    this.word = word;
  }

  /** As files have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As people read it. */
  public String word() {
    return word;
  }
}
