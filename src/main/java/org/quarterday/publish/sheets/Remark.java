package org.quarterday.publish.sheets;

/**
 * A comment on a cell.
 *
 * @param row from 1
 * @param column from 1
 */
public record Remark(int row, int column, String text) {}
