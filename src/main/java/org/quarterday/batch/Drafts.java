package org.quarterday.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.quarterday.accept.RunFile;
import org.quarterday.council.Council;
import org.quarterday.intake.Reading;
import org.quarterday.jobs.ReturnForms;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.Said;

/**
 * The returns of one run, read but not yet judged, and where they contradict one another: two
 * places that give different values for one key in one run are both refused for it, unless the days
 * on which they were received say which came later.
 */
final class Drafts {
  private final Map<Integer, ReturnDraft> bySeq = new LinkedHashMap<>();
  private final Map<Integer, Reading> readings = new HashMap<>();
  private final Map<Integer, Map<Key, String>> conflicts = new HashMap<>();
  private final ActionClaims actions = new ActionClaims();

  /** What one place says of a key. */
  private record Claim(RunFile file, Entry entry) {
    Said said() {
      return entry.said();
    }
  }

  void add(RunFile file, Reading reading, Council council, ReturnForms forms, LocalDate asOf) {
    readings.put(file.seq(), reading);
    ReturnInput input = new ReturnInput(file.place(), reading);
    bySeq.put(file.seq(), Drafting.draft(input, council, forms.forReturn(file.place()), asOf));
  }

  /** To be called once all are added. */
  void compare(List<RunFile> files, Told told) {
    Map<Key, List<Claim>> claims = new HashMap<>();
    for (RunFile file : files) {
      actions.add(file, bySeq.get(file.seq()));
      List<Entry> entries = bySeq.get(file.seq()).entries();
      for (Entry entry : told.untold(file.place(), file.sha256(), entries)) {
        claims.computeIfAbsent(entry.key(), k -> new ArrayList<>(1)).add(new Claim(file, entry));
      }
    }
    claims.forEach(this::compare);
  }

  /** Where two of them contradict each other, no place that claims the same day is believed. */
  private void compare(Key key, List<Claim> claims) {
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (one != other && contradict(one, other)) {
          claims.stream()
              .filter(c -> c.file().received().equals(one.file().received()))
              .forEach(c -> refuse(c.file(), key, c == one ? other : one));
          return;
        }
      }
    }
  }

  private static boolean contradict(Claim one, Claim other) {
    boolean ordered =
        one.file().place().equals(other.file().place())
            || !one.file().received().equals(other.file().received());
    return !ordered
        && (differ(one.said().value(), other.said().value(), Amount::saysTheSameAs)
            || differ(one.said().numerator(), other.said().numerator(), Drafts::equal)
            || differ(one.said().denominator(), other.said().denominator(), Drafts::equal));
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /** A blank contradicts nothing. */
  private static <T> boolean differ(Optional<T> one, Optional<T> other, BiPredicate<T, T> same) {
    return one.isPresent() && other.isPresent() && !same.test(one.get(), other.get());
  }

  private void refuse(RunFile file, Key key, Claim other) {
    String said = bySeq.get(other.file().seq()).saying(other.entry(), other.file().place());
    conflicts.computeIfAbsent(file.seq(), s -> new HashMap<>()).put(key, said);
  }

  /** Whether another return of the run has a row about a key's indicator and period. */
  boolean sentElsewhere(RunFile file, Key key) {
    return bySeq.entrySet().stream()
        .anyMatch(draft -> draft.getKey() != file.seq() && draft.getValue().names(key));
  }

  /** What it says, but for actions of which another return of the run says something else. */
  ReturnDraft draft(RunFile file) {
    return bySeq.get(file.seq()).without(actions.of(file));
  }

  Reading reading(RunFile file) {
    return readings.get(file.seq());
  }

  /** The keys for which another return of the run says something else, and which return. */
  Map<Key, String> conflicts(RunFile file) {
    return conflicts.getOrDefault(file.seq(), Map.of());
  }
}
