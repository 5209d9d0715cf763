package org.quarterday.validate;

/** How firm a value is, the firmest first. */
public enum ValueState {
  FINAL,
  PROVISIONAL,
  ESTIMATED;

  /** The weaker of two: a combined figure is as weak as its weakest part. */
  public ValueState weaker(ValueState other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
