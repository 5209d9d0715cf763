package org.quarterday.validate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the record said about a return's keys, and the periods near them, when the return came.
 *
 * @param look what stands for a key; asked while the return is judged, and not after
 */
public record Prior(Function<Key, Optional<Value>> look) {
  public static final Prior NOTHING = new Prior(key -> Optional.empty());

  /** These values and no others. */
  public static Prior of(Map<Key, Value> values) {
    return new Prior(key -> Optional.ofNullable(values.get(key)));
  }

  /**
   * A value that stands.
   *
   * @param source file and cell, in words: "housing/q1.xlsx, Sheet1, D9"
   */
  public record Value(Said said, String source) {}

  public Optional<Value> find(Key key) {
    return look.apply(key);
  }
}
