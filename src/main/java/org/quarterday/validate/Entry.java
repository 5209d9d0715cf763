package org.quarterday.validate;

/**
 * One row of a return that can be taken: what it is about, what it says and where it stands.
 *
 * @param table which table of the file, from 0
 * @param row as the sender sees it in a spreadsheet
 */
public record Entry(Key key, int table, int row, Columns columns, Said said) {}
