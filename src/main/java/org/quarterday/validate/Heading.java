package org.quarterday.validate;

import java.util.Optional;
import org.quarterday.council.Spelling;
import org.quarterday.period.PeriodReading;

/**
 * One cell of a row of headings.
 *
 * @param row as the sender sees it
 * @param column from 1
 * @param text as typed
 * @param name the contract's name of the column; empty when it is not read
 * @param period the period it is for, in a wide table
 * @param alias whether it was understood by another name than the contract's
 */
record Heading(
    int row, int column, String text, String name, Optional<PeriodReading> period, boolean alias) {
  boolean isRead() {
    return !name.isEmpty();
  }

  /** Whether it says of itself that it is there to be read, as in the returns that we send out. */
  static boolean isForInformation(String text) {
    return Spelling.key(text).endsWith(" for information");
  }

  Heading ignored() {
    return new Heading(row, column, text, "", Optional.empty(), false);
  }
}
