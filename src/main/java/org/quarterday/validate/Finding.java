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
 */
public record Finding(
    FindingCode code,
    Optional<FindingPlace> place,
    String text,
    String message,
    String remedy,
    Optional<String> explained) {}
