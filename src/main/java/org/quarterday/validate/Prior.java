package org.quarterday.validate;

import java.util.Map;
import java.util.Optional;

/**
 * What the record said about a return's keys, and the periods near them, when the return came.
 *
 * @param values what stands, by key
 */
public record Prior(Map<Key, Value> values) {
  public static final Prior NOTHING = new Prior(Map.of());

  /**
   * A value that stands.
   *
   * @param source file and cell, in words: "housing/q1.xlsx, Sheet1, D9"
   */
  public record Value(Said said, String source) {}

  public Optional<Value> find(Key key) {
    return Optional.ofNullable(values.get(key));
  }
}
