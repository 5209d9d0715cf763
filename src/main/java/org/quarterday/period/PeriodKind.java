package org.quarterday.period;

/** The shapes a period can have (the contract, section 3). */
public enum PeriodKind {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12),
  /** From the start of the year to the end of one of its months; of no fixed length. */
  TO_DATE(0);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  /** How many months a period of this kind has; 0 for {@link #TO_DATE}, which has no one length. */
  int months() {
    return months;
  }
}
