package org.quarterday.council;

/** How the parts of a longer period make its value (the contract, section 7). */
public enum Aggregation {
  SUM("the sum of its parts"),
  RATIO("the sum of numerators over the sum of denominators"),
  MEAN("the plain mean of its parts"),
  LATEST("the newest part"),
  CUMULATIVE("the newest part, which is already year to date"),
  MAX("the greatest part"),
  MIN("the least part");

  private final String words;

  Aggregation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it is worked out by dividing, so that it has no last place of its own. */
  public boolean divides() {
    return this == RATIO || this == MEAN;
  }

  /** How services are combined when the indicator does not say. */
  public Across usualAcross() {
    return switch (this) {
      case SUM, LATEST, CUMULATIVE -> Across.SUM;
      case RATIO -> Across.RATIO;
      case MEAN -> Across.MEAN;
      case MAX -> Across.MAX;
      case MIN -> Across.MIN;
    };
  }
}
