package org.quarterday.council;

/** How far two spellings are from one another, for "did you mean". */
public final class Letters {
  private Letters() {}

  /** How many letters must be put in, taken out or changed; {@code enough} where it is no fewer. */
  public static int apart(String one, String other, int enough) {
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least >= enough) {
        return enough;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return above[other.length()];
  }
}
