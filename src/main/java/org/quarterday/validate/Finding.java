package org.quarterday.validate;

import java.util.Optional;

/**
 * Something to say about a return.
 *
 * @param place where it stands; empty for something about the whole file
 * @param text what stands there, as typed
 * @param message what is the matter, in words for the sender
 * @param remedy what to do about it
 * @param explained the answer given to a query, if any
 * @param about whose figure a query is about; empty where it is about more, or about no figure
 */
public record Finding(
    FindingCode code,
    Optional<FindingPlace> place,
    String text,
    String message,
    String remedy,
    Optional<String> explained,
    Optional<Key> about) {

  Finding explained(String answer) {
    return new Finding(code, place, text, message, remedy, Optional.of(answer), about);
  }
}
