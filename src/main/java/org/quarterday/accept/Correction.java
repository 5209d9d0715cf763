package org.quarterday.accept;

/**
 * What a correction means for one paper that had printed what it changes.
 *
 * @param act by whom and why
 * @param kind "error", "late" or "finalised"
 * @param period and {@code paper}: the issued paper that is affected
 * @param nextPaper whether the committee's next paper carries the notice and nothing is reissued
 */
public record Correction(Act act, String kind, String period, String paper, boolean nextPaper) {
  /** The kind unless another is said. */
  public static final String ERROR = "error";
}
