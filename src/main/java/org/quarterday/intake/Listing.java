package org.quarterday.intake;

import java.util.List;

/**
 * What a returns folder holds.
 *
 * @param files in order of place, what is ignored left out
 */
public record Listing(List<SentFile> files) {

  public Listing {
    files = List.copyOf(files);
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }
}
