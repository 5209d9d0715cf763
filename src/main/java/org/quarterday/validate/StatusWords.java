package org.quarterday.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Band;
import org.quarterday.council.Council;
import org.quarterday.council.Spelling;
import org.quarterday.council.StatusScheme;

/** The words for statuses and states: those of everybody, and those of one council. */
final class StatusWords {
  private static final Map<String, ValueState> STATES =
      Map.ofEntries(
          Map.entry("final", ValueState.FINAL),
          Map.entry("f", ValueState.FINAL),
          Map.entry("confirmed", ValueState.FINAL),
          Map.entry("actual", ValueState.FINAL),
          Map.entry("validated", ValueState.FINAL),
          Map.entry("provisional", ValueState.PROVISIONAL),
          Map.entry("prov", ValueState.PROVISIONAL),
          Map.entry("p", ValueState.PROVISIONAL),
          Map.entry("estimated", ValueState.ESTIMATED),
          Map.entry("estimate", ValueState.ESTIMATED),
          Map.entry("est", ValueState.ESTIMATED),
          Map.entry("e", ValueState.ESTIMATED));

  private final Map<String, String> judged = new HashMap<>();
  private final Set<String> judgements = new LinkedHashSet<>();
  private final boolean judgedByService;

  StatusWords(Optional<Council> council) {
    council.ifPresent(this::learn);
    judgedByService =
        council
            .map(c -> c.judging().schemes())
            .filter(all -> all.stream().anyMatch(s -> s.judge() == StatusScheme.Judge.SERVICE))
            .isPresent();
  }

  private void learn(Council council) {
    for (StatusScheme scheme : council.judging().schemes()) {
      for (Band band : scheme.bands()) {
        judgements.add(band.word());
        judged.put(Spelling.key(band.status()), band.status());
        judged.putIfAbsent(Spelling.key(band.word()), band.status());
        judged.putIfAbsent(band.status().substring(0, 1), band.status());
      }
    }
  }

  /** The words of the council's statuses, in their order. */
  List<String> judgements() {
    return List.copyOf(judgements);
  }

  Optional<ValueState> state(String text) {
    return Optional.ofNullable(STATES.get(Spelling.key(text)));
  }

  /**
   * The status that a service's own judgement means; as typed where no scheme of the council asks
   * for it, since then it decides nothing.
   */
  Optional<String> judged(String text) {
    Optional<String> known = Optional.ofNullable(judged.get(Spelling.key(text)));
    return known.isPresent() || judgedByService ? known : Optional.of(text);
  }
}
