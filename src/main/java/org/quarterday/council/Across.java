package org.quarterday.council;

/** How the values of several services make the council's own. */
public enum Across {
  SUM("added up over its services"),
  RATIO("numerators over denominators of its services"),
  MEAN("the plain mean of its services"),
  MAX("the greatest of its services"),
  MIN("the least of its services"),
  NONE("shown by service only");

  private final String words;

  Across(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it is worked out by dividing, so that it has no last place of its own. */
  public boolean divides() {
    return this == RATIO || this == MEAN;
  }
}
