package org.quarterday.council;

import java.util.List;
import java.util.Map;

/**
 * How shares of statuses are printed: half up, never forced to a hundred.
 *
 * @param decimals places
 * @param groups statuses counted together under a name of the council's
 */
public record Percentages(Base base, int decimals, Map<String, List<String>> groups) {
  /** What the shares are of: indicators that have a status, all of them, or a row for each. */
  public enum Base {
    RATED,
    ALL,
    BOTH
  }
}
