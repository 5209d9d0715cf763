package org.quarterday.council;

/**
 * How large a return may be, checked before memory is spent.
 *
 * @param fileBytes the largest file read; a larger one is named, sized and hashed only
 * @param cells the most cells of one file
 * @param cellCharacters the longest text of one cell
 */
public record Limits(long fileBytes, long cells, int cellCharacters) {
  /** 50 MB, ten million cells, 32,767 characters: the last is Excel's own limit. */
  public static final Limits STANDARD = new Limits(50_000_000, 10_000_000, 32_767);
}
