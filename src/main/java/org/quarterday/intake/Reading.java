package org.quarterday.intake;

import java.util.Optional;

/** What became of reading one file: its sheets, or why there are none. */
public sealed interface Reading permits Readable, Unreadable {

  /** The sheets, when the file could be read. */
  Optional<Readable> readable();

  /** Why not, when it could not. */
  Optional<Unreadable> unreadable();
}
