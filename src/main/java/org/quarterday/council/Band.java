package org.quarterday.council;

import java.util.List;
import java.util.Set;

/**
 * One status of a scheme; the first band of which a test holds is the status.
 *
 * @param status the word in files: letters and dashes
 * @param word what people read in a table
 * @param phrase what people read in a sentence
 */
public record Band(String status, String word, String phrase, List<BandTest> when) {
  /** The statuses that have a colour and a shape of their own (the contract, section 4). */
  public static final Set<String> COLOURS = Set.of("green", "amber", "red", "blue", "grey");

  public Band {
    when = List.copyOf(when);
  }

  /** Whether one of its tests is that of a figure as it should be. */
  boolean onTarget() {
    return when.stream().anyMatch(t -> t.kind().isSuccess());
  }
}
