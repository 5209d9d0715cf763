package org.quarterday.command;

/** A run holds the record, and a look-up has waited long enough; ends 4. */
final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Busy(String council) {
    super(
        "A run holds the record of "
            + council
            + ". Try again when it has ended, or use --last for the last published figures.");
  }
}
