package org.quarterday.accept;

import java.time.LocalDate;

/**
 * One issue of a paper, as the ledger has it.
 *
 * @param period the code of the paper's period
 * @param number 1 for the first, whatever became of it since
 * @param kind "first", "words", or the kind of the correction: "error", "late", "finalised"
 * @param asOf the date that its figures are of
 * @param settings SHA-256 of the settings it was made with
 * @param scheme by which the paper judges; empty when each figure is judged by its own
 * @param words what it says of itself: "Published version 2, corrected"
 * @param acceptedOpen why it was issued with open points; empty when it had none
 * @param manifest SHA-256 of its manifest
 * @param predecessor SHA-256 of the manifest made before it; empty for the council's first
 * @param withdrawn the number of the act that took it back; 0 while it stands
 */
public record IssueRow(
    Act act,
    String period,
    String paper,
    int number,
    String kind,
    boolean isPublic,
    LocalDate asOf,
    String settings,
    String program,
    String scheme,
    String words,
    String acceptedOpen,
    String manifest,
    String predecessor,
    long withdrawn) {

  /** The same paper for the same period, whatever the number. */
  public boolean isOf(String otherPeriod, String otherPaper) {
    return period.equals(otherPeriod) && paper.equals(otherPaper);
  }

  public boolean stands() {
    return withdrawn == 0;
  }
}
