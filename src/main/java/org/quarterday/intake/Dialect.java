package org.quarterday.intake;

/**
 * How a text is parted into cells; the quotation mark is always {@code "}, doubled inside a cell.
 *
 * @param delimiter what stands between two cells
 * @param stated whether a first line "sep=;" says so; that line is no row
 * @param oneColumn whether the delimiter occurs nowhere between cells
 * @param oddQuotes whether some quotation marks do not pair up
 */
record Dialect(char delimiter, boolean stated, boolean oneColumn, boolean oddQuotes) {

  /** For people. */
  String words() {
    return oneColumn ? "one column" : words(delimiter);
  }

  static String words(char delimiter) {
    return switch (delimiter) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "vertical bar";
      default -> "“" + delimiter + "”";
    };
  }
}
