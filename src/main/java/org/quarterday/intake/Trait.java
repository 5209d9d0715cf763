package org.quarterday.intake;

/** Something about a cell, other than its text, that whoever checks it may have to say. */
public enum Trait {
  /** A formula stands here; the result stored in the file is used. */
  FORMULA,
  /** A formula stands here without a stored result; the text is the formula, "=SUM(B2:B4)". */
  NOT_CALCULATED,
  /** The workbook holds an error here, such as #REF! or #N/A; the text is that error. */
  ERROR,
  /** The cell's row, column or sheet is hidden. */
  HIDDEN,
  /** Covered by a merged range, and not its first cell; the text is empty. */
  MERGED;

  int bit() {
    return 1 << ordinal();
  }
}
