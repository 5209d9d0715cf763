package org.quarterday.validate;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.council.Letters;

/** The name that a mistyped one was probably meant to be. */
public final class Nearest {
  private static final int LONGEST = 120;

  private Nearest() {}

  /**
   * The candidate with the fewest letters to change, if they are few: at most a third of the text.
   * Of equals the first.
   */
  public static Optional<String> to(String text, Collection<String> candidates) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int best = Math.max(1, wanted.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      String other = candidate.toLowerCase(Locale.ROOT);
      if (Math.abs(other.length() - wanted.length()) < best) {
        int distance = Letters.apart(wanted, other, best);
        if (distance < best) {
          best = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }
}
