package org.quarterday.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the council that sends returns. */
public record Service(
    String code,
    String name,
    List<String> aliases,
    String directorate,
    String committee,
    String champion,
    String email,
    Optional<String> replacedBy,
    InForce inForce,
    Map<String, String> more) {
  public Service {
    aliases = List.copyOf(aliases);
    more = Map.copyOf(more);
  }

  /** Whether a text is its code, its name or one of its aliases. */
  public boolean isCalled(String text) {
    return Spelling.same(code, text)
        || Spelling.same(name, text)
        || aliases.stream().anyMatch(a -> Spelling.same(a, text));
  }
}
