package org.quarterday.accept;

/**
 * Where something stands that was taken into the record.
 *
 * @param sheet empty for CSV
 * @param cell as a spreadsheet shows it: "D9"
 */
public record Source(Arrival arrival, String sheet, String cell) {
  /** "housing/q2.xlsx, Q2, D9". */
  public String words() {
    return arrival.place() + (sheet.isEmpty() ? "" : ", " + sheet) + ", " + cell;
  }
}
