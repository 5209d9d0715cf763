package org.quarterday.validate;

import java.util.Comparator;

/**
 * A finding with what puts it in order.
 *
 * @param table from 0; -1 for the whole file
 * @param row 0 for a whole sheet
 * @param column 0 for a whole row
 */
record Located(int table, int row, int column, Finding finding) {
  static final Comparator<Located> ORDER =
      Comparator.comparingInt(Located::table)
          .thenComparingInt(Located::row)
          .thenComparingInt(Located::column);
}
