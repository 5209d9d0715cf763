package org.quarterday.council;

import java.util.Map;
import java.util.Optional;

/** A strategic priority, in the order in which the council lists it. */
public record Priority(
    String code, String name, Optional<Integer> order, Map<String, String> more) {
  public Priority {
    more = Map.copyOf(more);
  }
}
