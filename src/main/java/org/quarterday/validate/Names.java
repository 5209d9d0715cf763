package org.quarterday.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Action;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.council.Spelling;

/**
 * Whom and what the names in a return mean. Without a council every name means itself.
 *
 * <p>Each distinct text is looked up once, since a million rows name a thousand things.
 */
final class Names {
  private static final int SHORT = 4;
  private static final Set<String> WHOLE =
      Set.of(
          "total",
          "totals",
          "council",
          "council total",
          "whole council",
          "all",
          "all services",
          "council wide",
          "corporate total");

  private final Optional<Council> council;
  private final Map<String, Optional<String>> indicators = new HashMap<>();
  private final Map<String, Set<String>> codesWithNames = new HashMap<>();
  private final Map<String, Optional<String>> services = new HashMap<>();
  private final Map<String, Optional<String>> actions = new HashMap<>();

  Names(Optional<Council> council) {
    this.council = council;
  }

  boolean hasCatalogue() {
    return council.isPresent();
  }

  /** The code of the indicator that a text means. */
  Optional<String> indicator(String text) {
    Optional<String> known = indicators.get(text);
    if (known == null) {
      String words = Typed.tidy(text);
      known =
          council.isEmpty()
              ? Optional.of(words).filter(w -> !w.isEmpty())
              : council.get().catalogue().findIndicator(words).or(() -> codeWithName(words));
      indicators.put(text, known);
    }
    return known;
  }

  /** "HS01 Repairs on time", "Repairs on time (HS01)": code and name in one cell. */
  private Optional<String> codeWithName(String words) {
    if (codesWithNames.isEmpty()) {
      for (Indicator row : council.map(c -> c.catalogue().indicators()).orElse(List.of())) {
        List<String> spellings = new ArrayList<>(row.aliases());
        spellings.add(row.name());
        for (String name : spellings) {
          addCodeWithName(row.code() + " " + name, row.code());
          addCodeWithName(name + " " + row.code(), row.code());
        }
      }
    }
    Set<String> codes = codesWithNames.getOrDefault(Spelling.key(words), Set.of());
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  private void addCodeWithName(String words, String code) {
    codesWithNames.computeIfAbsent(Spelling.key(words), k -> new LinkedHashSet<>()).add(code);
  }

  /** The code of the service that a text means; an empty code for the council as a whole. */
  Optional<String> service(String text) {
    Optional<String> known = services.get(text);
    if (known == null) {
      known = findService(Typed.tidy(text));
      services.put(text, known);
    }
    return known;
  }

  private Optional<String> findService(String words) {
    if (words.isEmpty()) {
      return Optional.of("");
    }
    if (council.isEmpty()) {
      return Optional.of(WHOLE.contains(Spelling.key(words)) ? "" : words);
    }
    Optional<String> found = council.get().catalogue().findService(words);
    if (found.isPresent()) {
      return found;
    }
    boolean whole =
        WHOLE.contains(Spelling.key(words)) || Spelling.same(council.get().name(), words);
    return whole ? Optional.of("") : Optional.empty();
  }

  /** The code of the action that a text means. */
  Optional<String> action(String text) {
    return actions.computeIfAbsent(
        text,
        typed -> {
          String words = Typed.tidy(typed);
          if (council.isEmpty()) {
            return Optional.of(words);
          }
          List<String> codes = new ArrayList<>();
          for (Action action : council.get().work().actions()) {
            if (action.code().equals(words)) {
              return Optional.of(action.code());
            }
            if (Spelling.same(action.code(), words) || Spelling.same(action.name(), words)) {
              codes.add(action.code());
            }
          }
          return codes.stream().distinct().count() == 1
              ? Optional.of(codes.get(0))
              : Optional.empty();
        });
  }

  /** The services that a title or a file's name speaks of: those with the longest names in it. */
  Set<String> servicesIn(String text, boolean loose) {
    Set<String> found = new LinkedHashSet<>();
    if (council.isEmpty()) {
      return found;
    }
    String padded = " " + Spelling.key(text) + " ";
    int longest = 0;
    for (Service service : council.get().catalogue().services()) {
      int length = longestIn(service, padded, loose, text);
      if (length > longest) {
        longest = length;
        found.clear();
      }
      if (length > 0 && length == longest) {
        found.add(service.code());
      }
    }
    return found;
  }

  /** A short name such as "IT" counts in a sentence only when typed in just those letters. */
  private static int longestIn(Service service, String padded, boolean loose, String text) {
    int longest = 0;
    for (String name : spellings(service)) {
      String key = Spelling.key(name);
      boolean there = !key.isEmpty() && padded.contains(" " + key + " ");
      boolean plain = loose || key.length() >= SHORT || wordsOf(text).contains(name);
      if (there && plain) {
        longest = Math.max(longest, key.length());
      }
    }
    return longest;
  }

  private static List<String> wordsOf(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}]+"));
  }

  private static List<String> spellings(Service service) {
    List<String> spellings = new ArrayList<>(service.aliases());
    spellings.add(service.code());
    spellings.add(service.name());
    return spellings;
  }

  /** The indicator whose code, name or alias is nearest, as "CS01 (Calls answered)". */
  Optional<String> nearestIndicator(String text) {
    if (council.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Indicator> bySpelling = new HashMap<>();
    List<String> spellings = new ArrayList<>();
    for (Indicator row : council.get().catalogue().indicators()) {
      add(spellings, bySpelling, row.code(), row);
      add(spellings, bySpelling, row.name(), row);
      row.aliases().forEach(alias -> add(spellings, bySpelling, alias, row));
    }
    return Nearest.to(Typed.tidy(text), spellings)
        .map(bySpelling::get)
        .map(row -> row.code() + " (" + row.name() + ")");
  }

  private static void add(
      List<String> spellings, Map<String, Indicator> bySpelling, String name, Indicator row) {
    if (bySpelling.putIfAbsent(name, row) == null) {
      spellings.add(name);
    }
  }

  /** The action whose code or name is nearest, as "A1 (Open the depot)". */
  Optional<String> nearestAction(String text) {
    Map<String, String> bySpelling = new LinkedHashMap<>();
    for (Action action : council.map(c -> c.work().actions()).orElse(List.of())) {
      String label = action.code() + " (" + action.name() + ")";
      bySpelling.putIfAbsent(action.code(), label);
      bySpelling.putIfAbsent(action.name(), label);
    }
    return Nearest.to(Typed.tidy(text), bySpelling.keySet()).map(bySpelling::get);
  }

  /** The name of the service that is spelt most like a text. */
  Optional<String> nearestService(String text) {
    if (council.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>();
    List<String> spellings = new ArrayList<>();
    for (Service service : council.get().catalogue().services()) {
      for (String spelling : spellings(service)) {
        if (names.putIfAbsent(spelling, service.name()) == null) {
          spellings.add(spelling);
        }
      }
    }
    return Nearest.to(Typed.tidy(text), spellings).map(names::get);
  }

  /** What people call a service. */
  String serviceName(String code) {
    return council.flatMap(c -> c.catalogue().service(code)).map(Service::name).orElse(code);
  }
}
