package org.quarterday.validate;

import java.util.Map;

/**
 * In which column of a table each field stands, 1 being column A. One value serves all the rows of
 * a table; in a wide table, all the rows of one period.
 */
public record Columns(Map<Field, Integer> byField) {
  public Columns {
    byField = Map.copyOf(byField);
  }
}
