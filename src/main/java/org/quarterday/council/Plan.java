package org.quarterday.council;

import java.util.Map;

/** A plan that actions belong to. */
public record Plan(
    String code, String name, String committee, String state, Map<String, String> more) {
  public Plan {
    more = Map.copyOf(more);
  }
}
