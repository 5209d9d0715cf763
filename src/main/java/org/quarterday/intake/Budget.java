package org.quarterday.intake;

import java.util.Locale;
import org.quarterday.council.Limits;

/** Counts what one file spends of its limits, and stops it before the memory is gone. */
final class Budget {

  private final Limits limits;
  private long rows;
  private long cells;
  private long characters;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Call before a row is kept. */
  void spendRow() throws LimitExceeded {
    rows++;
    if (rows > limits.rows()) {
      throw new LimitExceeded(
          String.format(Locale.ROOT, "It has more than %s rows.", words(limits.rows())));
    }
  }

  /** Call before a cell is kept. */
  void spend(int row, int column, int length) throws LimitExceeded {
    if (column > limits.columns()) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT,
              "Row %s has more than %s columns.",
              words(row),
              words(limits.columns())));
    }
    if (length > limits.cellCharacters()) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT,
              "Cell %s%d holds more than %s characters.",
              Cell.columnName(column),
              row,
              words(limits.cellCharacters())));
    }
    spendCharacters(length);
    spendCells(1);
  }

  /** Call before blank cells, or what numbers and merged ranges need, are kept. */
  void spendCells(long more) throws LimitExceeded {
    cells += more;
    if (cells > limits.cells()) {
      throw new LimitExceeded(
          String.format(Locale.ROOT, "It has more than %s cells.", words(limits.cells())));
    }
  }

  void spendCharacters(long more) throws LimitExceeded {
    characters += more;
    if (characters > limits.characters()) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT,
              "It holds more than %s characters of text.",
              words(limits.characters())));
    }
  }

  static String words(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
