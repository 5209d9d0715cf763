package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the record would say once a return were taken, for rules that look at figures: asked by key,
 * answered by whoever can combine and judge.
 *
 * @param parts what the parts of a key's period make without its own value, if all of them are
 *     there
 * @param unexplained why a key's figure is not on target, where nobody has said anything about it
 */
public record Outlook(
    Function<Key, Optional<Parts>> parts, Function<Key, Optional<String>> unexplained) {
  public static final Outlook NONE = new Outlook(k -> Optional.empty(), k -> Optional.empty());

  /**
   * @param value exact, or to ten places
   * @param source each part in words, with the cell it came from
   */
  public record Parts(BigDecimal value, String source) {}
}
