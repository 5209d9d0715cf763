package org.quarterday.intake;

import java.util.Optional;

/**
 * A file that could not be read.
 *
 * @param detail a sentence or two for the sender: what it is, and what to do
 */
public record Unreadable(Reason reason, String detail) implements Reading {

  @Override
  public Optional<Readable> readable() {
    return Optional.empty();
  }

  @Override
  public Optional<Unreadable> unreadable() {
    return Optional.of(this);
  }
}
