package org.quarterday.intake;

/**
 * How a text is parted into cells.
 *
 * @param quote the mark around cells that hold delimiters or line breaks; doubled inside
 * @param backslash whether a mark inside a cell stands behind a backslash instead
 * @param stated whether a first line "sep=;" says so; that line is no row
 * @param oneColumn whether the delimiter occurs nowhere between cells
 */
record Dialect(
    Delimiter delimiter, char quote, boolean backslash, boolean stated, boolean oneColumn) {

  /** For people. */
  String words() {
    return oneColumn ? "one column" : delimiter.words();
  }

  Dialect with(Delimiter other) {
    return new Dialect(other, quote, backslash, stated, false);
  }

  Dialect withQuote(char other) {
    return new Dialect(delimiter, other, backslash, stated, oneColumn);
  }
}
