package org.quarterday.command;

/** Sentences that several commands end with. */
final class Words {
  private Words() {}

  static String problems(int count) {
    return count == 1
        ? "One thing must be put right; nothing was run."
        : count + " things must be put right; nothing was run.";
  }
}
