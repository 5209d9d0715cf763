package org.quarterday.intake;

/**
 * A rectangle of cells, both corners included; rows and columns count from 1.
 *
 * <p>Used for merged ranges: the text of the whole range stands in its first cell.
 */
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  boolean covers(int row, int column) {
    return contains(row, column) && !(row == firstRow && column == firstColumn);
  }
}
