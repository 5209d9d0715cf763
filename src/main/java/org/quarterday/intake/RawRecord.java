package org.quarterday.intake;

import java.util.List;

/**
 * One record of a text, before it is known to what table it belongs.
 *
 * @param number as a spreadsheet numbers the row, from 1
 * @param start where it begins in the text
 * @param end where its line end stands
 * @param cells as they were parted; one empty cell on an empty line
 * @param mended whether its quotation marks did not do what such marks do
 */
record RawRecord(int number, int start, int end, List<String> cells, boolean mended) {

  RawRecord {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(Blank::is);
  }

  RawRecord repaired(List<String> better) {
    return new RawRecord(number, start, end, better, true);
  }
}
