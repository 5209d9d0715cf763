package org.quarterday.council;

import java.util.List;
import java.util.Optional;

/**
 * Something measured, as one row of the catalogue says it; a code may have several rows in force at
 * different times.
 *
 * @param scheme the status scheme it names, if any
 * @param tolerance what "within tolerance" means for it, if anything
 * @param proposed next year's set: printed, never counted
 */
public record Indicator(
    String code,
    String name,
    List<String> aliases,
    Measure measure,
    Owners owners,
    Placing placing,
    Optional<String> scheme,
    Optional<Margin> tolerance,
    Notes notes,
    boolean proposed,
    InForce inForce) {
  public Indicator {
    aliases = List.copyOf(aliases);
  }

  /** Whether a text is its code, its name or one of its aliases. */
  public boolean isCalled(String text) {
    return Spelling.same(code, text)
        || Spelling.same(name, text)
        || aliases.stream().anyMatch(a -> Spelling.same(a, text));
  }
}
