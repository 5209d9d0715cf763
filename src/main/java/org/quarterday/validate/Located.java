package org.quarterday.validate;

/**
 * A finding with what puts it in order.
 *
 * @param table from 0; -1 for the whole file
 * @param row 0 for a whole sheet
 * @param column 0 for a whole row
 */
record Located(int table, int row, int column, Finding finding) {
  private static final int ROW_BITS = 26;
  private static final int COLUMN_BITS = 18;

  /** A number that is greater for what comes later: by table, then row, then column. */
  long order() {
    return ((long) (table + 1) << ROW_BITS | row) << COLUMN_BITS | column;
  }
}
