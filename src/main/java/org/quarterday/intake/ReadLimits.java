package org.quarterday.intake;

/**
 * How much a file may hold; each limit is checked before the memory is spent.
 *
 * @param fileBytes size of the file as sent
 * @param unzippedBytes all parts of a workbook that are read, unpacked
 * @param rows rows of all sheets that are not blank
 * @param cells cells of all sheets, blank ones before the last in a row counted; a number in a
 *     workbook takes the room of four
 * @param characters text of all cells together
 * @param columns columns of one row
 * @param textPerCell characters of one cell
 */
public record ReadLimits(
    long fileBytes,
    long unzippedBytes,
    long rows,
    long cells,
    long characters,
    int columns,
    int textPerCell) {

  private static final long MILLION = 1_000_000;

  /** Enough for any return a person makes; a million rows need only more {@code fileBytes}. */
  public static ReadLimits standard() {
    return new ReadLimits(
        50 * MILLION, 1_000 * MILLION, 2 * MILLION, 20 * MILLION, 250 * MILLION, 16_384, 100_000);
  }

  public ReadLimits withFileBytes(long bytes) {
    return new ReadLimits(bytes, unzippedBytes, rows, cells, characters, columns, textPerCell);
  }
}
