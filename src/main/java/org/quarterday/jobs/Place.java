package org.quarterday.jobs;

import java.util.Comparator;
import org.quarterday.intake.Cell;

/**
 * Where something stands in a council's settings.
 *
 * @param file below the council's folder, parted by '/'
 * @param sheet of a workbook; empty for any other file
 * @param row the line or row from 1; 0 for the file as a whole
 * @param column from 1 in a table; 0 for a line
 */
record Place(String file, String sheet, int row, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(Place::sheet)
          .thenComparingInt(Place::row)
          .thenComparingInt(Place::column);

  static Place ofFile(String file) {
    return new Place(file, "", 0, 0);
  }

  static Place ofLine(String file, int line) {
    return new Place(file, "", line, 0);
  }

  /** "line 7", "C4", "sheet targets, C4", or nothing for the file as a whole. */
  String where() {
    String spot = "";
    if (column > 0) {
      spot = Cell.columnName(column) + row;
    } else if (row > 0) {
      spot = "line " + row;
    }
    if (sheet.isEmpty()) {
      return spot;
    }
    return "sheet " + sheet + (spot.isEmpty() ? "" : ", " + spot);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
