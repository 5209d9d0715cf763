package org.quarterday.council;

/** When an indicator is better: higher, lower, inside a range, or no judgement at all. */
public enum Polarity {
  HIGHER("higher is better"),
  LOWER("lower is better"),
  RANGE("better inside the range"),
  NONE("data only");

  private final String words;

  Polarity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
