package org.quarterday.render.sheets;

import java.util.List;

/**
 * What may be typed into the cells of a column, and what is said while somebody types.
 *
 * @param column from 1; the rows are from 1 too
 * @param words that may be chosen; empty where a number is wanted
 * @param from a range of this workbook whose cells may be chosen instead; empty for none
 * @param strict whether anything else is refused, or only asked about
 * @param prompt said when the cell is chosen; empty for nothing
 */
public record Choice(
    int column,
    int firstRow,
    int lastRow,
    List<String> words,
    String from,
    boolean strict,
    String prompt) {

  /** What a list of words may take together, so that every spreadsheet reads it. */
  private static final int LONGEST_LIST = 255;

  public Choice {
    words = List.copyOf(words);
    boolean parts = words.stream().anyMatch(word -> word.indexOf(',') >= 0);
    if (parts || String.join(",", words).length() > LONGEST_LIST) {
      throw new IllegalArgumentException("a spreadsheet cannot offer these words: " + words);
    }
  }

  /** One of these words. */
  public static Choice ofWords(
      int column, int firstRow, int lastRow, List<String> words, String prompt) {
    return new Choice(column, firstRow, lastRow, words, "", true, prompt);
  }

  /** A number; other text is asked about, since "not available" is an answer too. */
  public static Choice ofNumber(int column, int firstRow, int lastRow, String prompt) {
    return new Choice(column, firstRow, lastRow, List.of(), "", false, prompt);
  }

  /** Whether a spreadsheet can offer these words as a list. */
  public static boolean canOffer(List<String> words) {
    return !words.isEmpty()
        && words.stream().noneMatch(word -> word.indexOf(',') >= 0 || word.indexOf('"') >= 0)
        && String.join(",", words).length() <= LONGEST_LIST;
  }
}
