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

  /** Whether commas part the cells and any marks are quotation marks, doubled inside. */
  boolean isUsual() {
    boolean comma = delimiter.text().equals(",") || oneColumn;
    return comma && quote == '"' && !backslash && !stated;
  }

  /** What was found, for people. */
  String sentence() {
    String marks =
        switch (quote) {
          case '\'' -> " and apostrophes stand around texts";
          case '`' -> " and backticks stand around texts";
          default -> "";
        };
    String escape = backslash ? ", with a backslash before a mark inside one" : "";
    String parted = oneColumn ? "The file has one column" : "The cells are parted by " + article();
    return parted + (stated ? ", as the first line says" : "") + marks + escape + ".";
  }

  private String article() {
    String words = delimiter.words();
    boolean bare = words.startsWith("“") || words.startsWith("several") || words.contains(" and ");
    return (bare ? "" : "a ") + words;
  }

  Dialect with(Delimiter other) {
    return new Dialect(other, quote, backslash, stated, false);
  }

  Dialect withQuote(char other) {
    return new Dialect(delimiter, other, backslash, stated, oneColumn);
  }
}
