package org.quarterday.intake;

import java.util.List;
import java.util.Optional;

/**
 * The tables of one file, in its order; none for an empty file.
 *
 * @param unreadable why there are none, when the file is no table at all
 */
public record PlainTables(List<PlainTable> tables, Optional<Unreadable> unreadable) {

  public PlainTables {
    tables = List.copyOf(tables);
  }
}
