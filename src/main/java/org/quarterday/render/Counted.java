package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.Spelling;

/**
 * What a sentence can agree with, or depend on: how many indicators have a status, and how many of
 * other things there are.
 */
final class Counted {
  /** As the page about papers names them, beside the statuses. */
  static final List<String> OTHERS =
      List.of("total", "rated", "unrated", "actions", "awards", "risks", "raised");

  private Counted() {}

  /** Empty when nothing is counted by that name. */
  static Optional<Integer> of(String what, Scope scope) {
    Tally tally = scope.tally();
    return switch (what) {
      case "total" -> Optional.of(tally.all());
      case "rated" -> Optional.of(tally.all() - tally.unrated(Tally.ALL, ""));
      case "unrated" -> Optional.of(tally.unrated(Tally.ALL, ""));
      case "actions" -> Optional.of(scope.paper().reported().actions().rows().size());
      case "awards" -> Optional.of(new NoteBlocks(scope).of("award").size());
      case "risks" -> Optional.of(new RiskBlocks(scope).risks().size());
      case "raised" -> Optional.of(Raise.of(scope.paper()).size());
      default ->
          statuses(what, scope)
              .map(them -> them.stream().mapToInt(s -> tally.count(Tally.ALL, "", s)).sum());
    };
  }

  /** The statuses that "amber or red" names; empty when any word of it is none. */
  static Optional<List<String>> statuses(String wanted, Scope scope) {
    List<String> found = new ArrayList<>();
    for (String word : wanted.split(" or | and ")) {
      Optional<Band> band =
          scope.tally().bands().stream()
              .filter(b -> b.status().equals(word) || Spelling.same(b.word(), word))
              .findFirst();
      if (band.isEmpty()) {
        return Optional.empty();
      }
      found.add(band.get().status());
    }
    return Optional.of(found);
  }
}
