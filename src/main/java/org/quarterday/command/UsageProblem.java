package org.quarterday.command;

/** Something wrong with what was asked for on the command line; ends 2. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageProblem(String words) {
    super(words);
  }
}
