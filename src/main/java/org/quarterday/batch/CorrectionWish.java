package org.quarterday.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Held values that somebody wants to stand, or a change of settings that somebody wants to apply to
 * figures that were printed.
 *
 * @param returns the returns in which the values came; none for a change of settings
 * @param kind "error", "late" or "finalised"
 * @param nextPaper whether the committee's next paper carries the notice and nothing is reissued
 * @param settings whether the settings of now are applied to printed figures
 */
public record CorrectionWish(
    List<SentReturn> returns, String reason, String kind, boolean nextPaper, boolean settings) {
  /** The kinds there are. */
  public static final List<String> KINDS = List.of("error", "late", "finalised");

  public CorrectionWish {
    returns = List.copyOf(returns);
  }

  /**
   * A return.
   *
   * @param place below the returns folder
   * @param file where its content lies, if it may have to be taken in first
   */
  public record SentReturn(String place, Optional<Path> file) {}
}
