package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What the record still has of a cell of a return that was erased: a code, a date, a degree, a
 * status that a service judged, or the word that stands where somebody's words stood.
 *
 * @param line of the list of rows, counting its first row as 1
 * @param field by the contract's column names
 */
record PackedCell(int line, String field, String text) {
  private static final String HEADER = "line\tfield\ttext";

  static String text(List<PackedCell> all) {
    return TabbedList.text(
        HEADER,
        all.stream()
            .map(
                each ->
                    List.of(Integer.toString(each.line), each.field, TabbedList.escaped(each.text)))
            .toList());
  }

  /**
   * Reads them back.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<PackedCell> read(String text) {
    List<PackedCell> all = new ArrayList<>();
    for (List<String> cells : TabbedList.cells(text, HEADER)) {
      all.add(
          new PackedCell(
              Integer.parseInt(cells.get(0)), cells.get(1), TabbedList.plain(cells.get(2))));
    }
    return all;
  }
}
