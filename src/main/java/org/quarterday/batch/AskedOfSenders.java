package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterday.accept.Receipt;
import org.quarterday.render.Wording;
import org.quarterday.validate.FindingCode;
import org.quarterday.validate.Severity;
import org.quarterday.validate.Verdict;

/** What a return that stands still asks of who sent it. */
final class AskedOfSenders {
  private AskedOfSenders() {}

  /** What the sender of a return must do, in a sentence. */
  static Optional<String> by(Receipt receipt) {
    String who = "The sender of " + receipt.file();
    if (receipt.status() == Verdict.Status.REJECTED) {
      return Optional.of(who + " must put it right: nothing in it could be taken.");
    }
    int queries = queries(receipt);
    List<String> asked = new ArrayList<>();
    if (receipt.status() == Verdict.Status.PARTLY_ACCEPTED) {
      asked.add(" must put right " + things((int) receipt.open(Severity.ERROR.code())));
    }
    if (queries > 0) {
      asked.add(" should check or explain " + things(queries));
    }
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(who + String.join(" and", asked) + " in it.");
  }

  /** Open ones, but for rows that are held: those are listed by themselves, for somebody else. */
  private static int queries(Receipt receipt) {
    Set<List<Object>> held =
        receipt.findings().stream()
            .filter(f -> f.code().equals(FindingCode.PERIOD_CLOSED.code()))
            .map(AskedOfSenders::row)
            .collect(Collectors.toSet());
    return (int)
        receipt.findings().stream()
            .filter(f -> f.severity().equals(Severity.QUERY.code()))
            .filter(f -> f.explained().isEmpty() && !held.contains(row(f)))
            .count();
  }

  private static List<Object> row(Receipt.Line finding) {
    return List.of(finding.sheet(), finding.row());
  }

  private static String things(int count) {
    return Wording.count(count) + Wording.agree(count, " thing", " things");
  }
}
