package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the record would say once a return were taken, for rules that look at figures: asked by key,
 * answered by whoever can combine and judge.
 *
 * @param parts what the parts of a key's period make without its own value, if all of them are
 *     there
 * @param unexplained why a key's figure is not on target, where nobody has said anything about it
 * @param lapsed what came before with what this return sends, and is not in it
 */
public record Outlook(
    Function<Key, Optional<Parts>> parts,
    Function<Key, Optional<String>> unexplained,
    List<Lapsed> lapsed) {
  public static final Outlook NONE =
      new Outlook(k -> Optional.empty(), k -> Optional.empty(), List.of());

  public Outlook {
    lapsed = List.copyOf(lapsed);
  }

  /**
   * @param value exact, or to ten places
   * @param source each part in words, with the cell it came from
   */
  public record Parts(BigDecimal value, String source) {}

  /**
   * A value that might have been expected in a return.
   *
   * @param key for the period in which it is missing
   * @param before what was said before, and where; of the period before, or of this very period in
   *     what the return replaces
   */
  public record Lapsed(Key key, Key before, String value, String source) {}
}
