package org.quarterday.jobs;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Letters;

/** What somebody may have meant: the names a few keystrokes away. */
public final class Nearest {
  private static final int MOST_SHOWN = 3;

  private Nearest() {}

  /** The names near to a text, the nearest first. */
  static List<String> to(String text, Collection<String> names) {
    int far = Math.max(1, text.length() / 3);
    String typed = text.toLowerCase(Locale.ROOT);
    Set<String> seen = new HashSet<>();
    return names.stream()
        .filter(name -> seen.add(name.toLowerCase(Locale.ROOT)))
        .filter(name -> distance(typed, name.toLowerCase(Locale.ROOT)) <= far)
        .sorted(
            Comparator.<String>comparingInt(n -> distance(typed, n.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_SHOWN)
        .toList();
  }

  /** "Did you mean amber?", or the sentence given when nothing is near. */
  public static String ask(String text, Collection<String> names, String otherwise) {
    return question(text, names).orElse(otherwise);
  }

  /** "Did you mean amber?" and then the sentence given; the sentence alone when nothing is near. */
  static String askAndSay(String text, Collection<String> names, String sentence) {
    return question(text, names).map(asked -> asked + " " + sentence).orElse(sentence);
  }

  private static Optional<String> question(String text, Collection<String> names) {
    List<String> near = to(text, names);
    return near.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + anyOf(near) + "?");
  }

  /** "a, b or c". */
  static String anyOf(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static int distance(String one, String other) {
    return Letters.apart(one, other, Integer.MAX_VALUE);
  }
}
