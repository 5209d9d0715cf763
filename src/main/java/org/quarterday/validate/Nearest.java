package org.quarterday.validate;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that a mistyped one was probably meant to be. */
final class Nearest {
  private static final int LONGEST = 120;

  private Nearest() {}

  /**
   * The candidate with the fewest letters to change, if they are few: at most a third of the text.
   * Of equals the first.
   */
  static Optional<String> to(String text, Collection<String> candidates) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int best = Math.max(1, wanted.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      String other = candidate.toLowerCase(Locale.ROOT);
      if (Math.abs(other.length() - wanted.length()) < best) {
        int distance = distance(wanted, other, best);
        if (distance < best) {
          best = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** How many letters must be put in, taken out or changed; {@code enough} where it is no fewer. */
  private static int distance(String one, String other, int enough) {
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
