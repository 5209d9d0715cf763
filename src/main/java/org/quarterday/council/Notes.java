package org.quarterday.council;

import java.util.Map;

/** What is said about an indicator; {@code more} holds the council's own {@code x-} columns. */
public record Notes(String definition, String source, String note, Map<String, String> more) {
  public Notes {
    more = Map.copyOf(more);
  }
}
