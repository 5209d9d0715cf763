package org.quarterday.validate;

import java.util.Optional;

/**
 * What a row is about, or why that cannot be said.
 *
 * @param trouble what is the matter, a sentence; empty when there is an answer
 * @param remedy what to do; empty for the usual
 */
record Answer<T>(Optional<T> found, String trouble, String remedy) {
  static <T> Answer<T> of(T found) {
    return new Answer<>(Optional.of(found), "", "");
  }

  static <T> Answer<T> unknown(String trouble, String remedy) {
    return new Answer<>(Optional.empty(), trouble, remedy);
  }
}
