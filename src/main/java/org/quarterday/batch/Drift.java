package org.quarterday.batch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.ClosedKey;
import org.quarterday.rollup.Figure;
import org.quarterday.validate.Key;

/**
 * Which printed figures the settings of now would move, if they were applied to them; they are not,
 * until somebody decides it.
 *
 * @param keys the figures
 * @param sentences each with the old and the new, and the papers that printed it
 */
record Drift(Set<Key> keys, List<String> sentences) {
  /** How a sentence begins that says so of a run. */
  static final String NOT_APPLIED = "Not applied: ";

  static Drift of(ClosedFigures closed, RecordView record) {
    Set<Key> keys = new LinkedHashSet<>();
    Map<ClosedKey, Figure> before = new LinkedHashMap<>();
    Map<ClosedKey, Figure> after = new LinkedHashMap<>();
    ClosedFigures.Kept kept = closed.over(record.standing(), LocalDate.MAX);
    closed
        .all()
        .forEach(
            (key, papers) -> {
              for (ClosedKey paper : papers) {
                if (!closed.isByNow(paper)) {
                  Optional<String> scheme = Closing.scheme(paper);
                  kept.find(paper, scheme).ifPresent(f -> before.put(paper, f));
                  kept.byNow(paper, scheme).ifPresent(f -> after.put(paper, f));
                }
              }
            });
    before.forEach(
        (paper, was) -> {
          Map<ClosedKey, Figure> one = Map.of(paper, was);
          if (!Closing.moves(one, after).isEmpty()) {
            keys.add(paper.key());
          }
        });
    return new Drift(keys, Closing.moves(before, after));
  }
}
