package org.quarterday.council;

/**
 * What direction of travel compares with.
 *
 * @param periods how many, for the average of the last N
 * @param threshold a smaller change is "same"
 */
public record TravelComparator(
    String name, Against against, int periods, Margin threshold, Cumulative cumulative) {
  /** The period or periods compared with. */
  public enum Against {
    PREVIOUS_PERIOD,
    SAME_PERIOD_LAST_YEAR,
    AVERAGE_OF_LAST
  }

  /** When a cumulative indicator may be compared with the previous period. */
  public enum Cumulative {
    WHOLE_YEARS,
    WITHIN_THE_YEAR,
    ALWAYS
  }
}
