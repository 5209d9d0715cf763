package org.quarterday.council;

/**
 * How much a return may hold; each limit is checked before memory is spent. A file beyond one is
 * refused with the limit in words, and the other returns of the run are not touched.
 *
 * @param fileBytes size of the file as sent; a larger one is named, sized and hashed only
 * @param unpackedBytes all parts of a workbook that are read, unpacked
 * @param rows rows of all sheets that are not blank
 * @param columns columns of one row
 * @param cells cells of all sheets, blank ones before the last in a row counted; a number in a
 *     workbook takes the room of four
 * @param cellCharacters characters of one cell
 * @param characters text of all cells together
 */
public record Limits(
    long fileBytes,
    long unpackedBytes,
    long rows,
    int columns,
    long cells,
    int cellCharacters,
    long characters) {

  private static final long MILLION = 1_000_000;

  /** Enough for any return a person makes; a million rows need only more {@code fileBytes}. */
  public static final Limits STANDARD =
      new Limits(
          50 * MILLION, 1_000 * MILLION, 2 * MILLION, 16_384, 20 * MILLION, 100_000, 250 * MILLION);
}
