package org.quarterday.batch;

import java.util.List;
import java.util.Set;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.HeldRows;
import org.quarterday.accept.Receipt;
import org.quarterday.validate.Verdict;

/**
 * What has happened to a return since its receipt was written, which itself is never altered: held
 * values were decided on, or its file was taken away.
 */
final class SinceThen {
  private final Set<String> gone;
  private final List<HeldRow> held;

  /**
   * @param gone places whose file lies in the returns folder no more
   * @param held every row that was ever held, in the order of arrival
   */
  SinceThen(Set<String> gone, List<HeldRow> held) {
    this.gone = Set.copyOf(gone);
    this.held = List.copyOf(held);
  }

  /** In words that follow its outcome; empty for nothing. */
  String words(Receipt receipt) {
    if (gone.contains(receipt.file())) {
      return "no longer in the returns folder";
    }
    if (receipt.status() != Verdict.Status.HELD || !waiting().from(receipt.file()).isEmpty()) {
      return "";
    }
    List<HeldRow> its =
        held.stream()
            .filter(h -> h.arrival().place().equals(receipt.file()))
            .filter(h -> h.arrival().sha256().equals(receipt.sha256()))
            .toList();
    if (its.stream().anyMatch(h -> h.fate() == HeldRow.Fate.RELEASED)) {
      return "taken in by a correction";
    }
    return its.stream().anyMatch(this::isDeclined) ? "declined" : "superseded since";
  }

  /** By itself, or as another that said the same. */
  private boolean isDeclined(HeldRow row) {
    return held.stream()
        .filter(h -> h.fate() == HeldRow.Fate.DECLINED)
        .filter(h -> h.entry().key().equals(row.entry().key()))
        .anyMatch(h -> h.entry().said().sameFigureAs(row.entry().said()));
  }

  /** Whether its sender may still be asked: not for a file that somebody took away. */
  boolean asksNothing(Receipt receipt) {
    return gone.contains(receipt.file());
  }

  /** What waits for somebody to correct or to decline it. */
  HeldRows waiting() {
    return HeldRows.of(held);
  }
}
