package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.council.Spelling;

/**
 * What each code, name and alias of a table means. Two rows may share a name, which then finds
 * neither; but an alias was written to be found, so it may mean one thing only.
 */
final class Meanings {
  private final Typed typed;
  private final Map<String, String> codesBySpelling = new LinkedHashMap<>();
  private final Map<Written, String> aliases = new LinkedHashMap<>();

  Meanings(Typed typed) {
    this.typed = typed;
  }

  void add(String code, String name, List<Written> written) {
    codesBySpelling.putIfAbsent(Spelling.key(name), code);
    codesBySpelling.put(Spelling.key(code), code);
    written.forEach(alias -> aliases.put(alias, code));
  }

  /** To be called when every row is known. */
  void check() {
    Map<String, String> meant = new LinkedHashMap<>(codesBySpelling);
    aliases.forEach(
        (alias, code) -> {
          String other = meant.putIfAbsent(Spelling.key(alias.text()), code);
          if (other != null && !other.equals(code)) {
            typed.refuse(
                alias,
                "would mean both " + other + " and " + code,
                "Take the alias out, or choose another.");
          }
        });
  }
}
