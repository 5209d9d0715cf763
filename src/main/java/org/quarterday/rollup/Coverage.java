package org.quarterday.rollup;

/** How many of the returns that a figure should rest on it does rest on. */
public record Coverage(int got, int owed) {
  public static final Coverage NONE = new Coverage(0, 0);

  public Coverage plus(Coverage other) {
    return new Coverage(got + other.got, owed + other.owed);
  }

  /** "125/128". */
  public String text() {
    return got + "/" + owed;
  }
}
