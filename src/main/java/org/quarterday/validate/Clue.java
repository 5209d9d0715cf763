package org.quarterday.validate;

/**
 * Something said about all the rows of a table, and by what: "the sheet's name", "the file's name".
 */
record Clue<T>(String by, T says) {}
