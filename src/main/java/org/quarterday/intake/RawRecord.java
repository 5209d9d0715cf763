package org.quarterday.intake;

import java.util.List;

/**
 * One record of a text, before it is known to what table it belongs.
 *
 * @param number as a spreadsheet numbers the row, from 1
 * @param start where it begins in the text
 * @param end where its line end stands
 * @param cells as they were parted; one empty cell on an empty line
 * @param mend what had to be mended for it to be read so
 */
record RawRecord(int number, int start, int end, List<String> cells, Mend mend) {

  /** What a row was mended for. */
  enum Mend {
    NOTHING,
    /** Its quotation marks did not do what such marks do, or were of the other kind. */
    MARKS,
    /** Its delimiters were too many or too few, or others. */
    DELIMITERS
  }

  RawRecord {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(Blank::is);
  }

  boolean mended() {
    return mend != Mend.NOTHING;
  }

  RawRecord repaired(List<String> better, Mend why) {
    return new RawRecord(number, start, end, better, why);
  }
}
