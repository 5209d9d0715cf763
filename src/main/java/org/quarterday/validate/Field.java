package org.quarterday.validate;

import java.util.Locale;

/** What a cell of an indicators table can say (the contract, section 5). */
public enum Field {
  VALUE,
  NUMERATOR,
  DENOMINATOR,
  STATE,
  FORECAST,
  COMMENTARY,
  ACTION,
  JUDGED_STATUS,
  JUDGED_REASON,
  EXPLANATION;

  /** The name of the column in the contract. */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
