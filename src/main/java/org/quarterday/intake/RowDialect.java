package org.quarterday.intake;

import java.util.List;

/**
 * Single rows in a dialect that the other rows of their table do not speak: in the other kind of
 * quotation marks, or with a space behind every delimiter.
 */
final class RowDialect {

  private static final int FEWEST_SPACED = 3;
  private static final double SELDOM = 0.1;

  private final Dialect dialect;
  private final Dialect spaced;
  private final boolean mayWrap;
  private final boolean maySpace;

  /**
   * @param lines of the rows that are whole
   * @param whole their cells
   */
  RowDialect(Dialect dialect, List<String> lines, List<List<String>> whole) {
    this.dialect = dialect;
    this.spaced = dialect.with(Delimiter.of(dialect.delimiter().text() + " "));
    long wrapped = whole.stream().filter(cells -> wrapped(cells) > 1).count();
    int width = whole.get(0).size();
    long apart = lines.stream().filter(line -> isSpaced(line, width)).count();
    double often = SELDOM * whole.size() + 1;
    this.mayWrap = wrapped <= often;
    this.maySpace = apart <= often && width >= FEWEST_SPACED && !dialect.delimiter().isSpace();
  }

  /** The cells as they were meant; the same where nothing is the matter. */
  List<String> meant(String line, List<String> cells, int width) {
    if (mayWrap && wrapped(cells) > 1) {
      return cells.stream().map(this::bare).toList();
    }
    return maySpace && isSpaced(line, width) ? StrictRecord.read(line, 0, spaced).cells() : cells;
  }

  /** The mark that does not stand around cells here. */
  char otherMark() {
    return dialect.quote() == '"' ? '\'' : '"';
  }

  long wrapped(List<String> cells) {
    return cells.stream().filter(cell -> isWrapped(cell, otherMark())).count();
  }

  /** Whether a space stands behind every delimiter of a row of three cells or more. */
  static boolean isSpaced(List<String> cells) {
    return cells.size() >= FEWEST_SPACED
        && cells.subList(1, cells.size()).stream().allMatch(cell -> cell.startsWith(" "));
  }

  private boolean isSpaced(String line, int width) {
    StrictRecord read = StrictRecord.read(line, 0, spaced);
    boolean whole = read.isRead() && read.end() >= line.length() && !read.bareMark();
    return whole && read.cells().size() == width && !hasPlainDelimiter(line, read.cells());
  }

  /** Whether the delimiter stands somewhere without a space, and no mark around it to excuse it. */
  private boolean hasPlainDelimiter(String line, List<String> cells) {
    return line.indexOf(dialect.quote()) < 0
        && cells.stream().anyMatch(cell -> cell.contains(dialect.delimiter().text()));
  }

  private String bare(String cell) {
    String mark = String.valueOf(otherMark());
    return isWrapped(cell, otherMark())
        ? cell.substring(1, cell.length() - 1).replace(mark + mark, mark)
        : cell;
  }

  private static boolean isWrapped(String cell, char mark) {
    return cell.length() > 1 && cell.charAt(0) == mark && cell.charAt(cell.length() - 1) == mark;
  }
}
