package org.quarterday.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.RunFile;
import org.quarterday.period.Period;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.TableKind;

/**
 * Where the returns of one run contradict one another about actions: two places that give one
 * action another status or another day for one period are both refused for it, unless the days on
 * which they were received say which came later.
 */
final class ActionClaims {
  private static final List<String> DECIDING = List.of("status", "due");

  private record Subject(String action, Optional<Period> period) {}

  private record Claim(RunFile file, OtherRow row) {}

  private final Map<Subject, Claim> first = new HashMap<>();
  private final Map<Integer, Map<OtherRow, String>> conflicts = new HashMap<>();

  void add(RunFile file, ReturnDraft draft) {
    for (OtherRow row : draft.rows()) {
      if (row.kind() == TableKind.ACTIONS) {
        Claim claim = new Claim(file, row);
        Subject subject = new Subject(row.fields().getOrDefault("action", ""), row.period());
        Claim other = first.putIfAbsent(subject, claim);
        if (other != null && contradict(other, claim)) {
          refuse(other, file);
          refuse(claim, other.file());
        }
      }
    }
  }

  private static boolean contradict(Claim one, Claim other) {
    boolean ordered =
        one.file().place().equals(other.file().place())
            || !one.file().received().equals(other.file().received());
    return !ordered && DECIDING.stream().anyMatch(field -> differ(one.row(), other.row(), field));
  }

  /** A blank contradicts nothing. */
  private static boolean differ(OtherRow one, OtherRow other, String field) {
    Optional<String> here = Optional.ofNullable(one.fields().get(field));
    Optional<String> there = Optional.ofNullable(other.fields().get(field));
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private void refuse(Claim claim, RunFile other) {
    conflicts
        .computeIfAbsent(claim.file().seq(), s -> new LinkedHashMap<>())
        .put(claim.row(), other.place());
  }

  /** The rows of a return that another return of the run contradicts, and which return. */
  Map<OtherRow, String> of(RunFile file) {
    return conflicts.getOrDefault(file.seq(), Map.of());
  }
}
