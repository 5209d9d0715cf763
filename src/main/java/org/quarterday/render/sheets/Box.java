package org.quarterday.render.sheets;

/**
 * One cell that is written. Its text is text, whatever it begins with: never a formula.
 *
 * @param note what a comment on it says; empty for none
 * @param link a cell of this workbook that it leads to, "'Q2'!D9"; empty for none
 */
public record Box(String text, Look look, String note, String link) {
  public static final Box NONE = of("", Look.PLAIN);

  public static Box of(String text, Look look) {
    return new Box(text, look, "", "");
  }

  public Box withNote(String words) {
    return new Box(text, look, words, link);
  }

  public Box leadingTo(String cell) {
    return new Box(text, look, note, cell);
  }
}
