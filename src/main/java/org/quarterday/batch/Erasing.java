package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Act;
import org.quarterday.accept.Archive;
import org.quarterday.accept.Erasures;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;

/** Takes a return that should never have been sent out of the record, but for its values. */
final class Erasing {
  private final ActDesk desk;

  Erasing(ActDesk desk) {
    this.desk = desk;
  }

  RunOutcome erase(String sha256, String reason) {
    Erasures erasures = desk.ledger().erasures();
    Optional<String> whole = erasures.find(sha256);
    if (whole.isEmpty()) {
      return RunOutcome.wrong(
          erasures.beginning(sha256).isEmpty()
              ? "No return of the record has the SHA-256 " + sha256 + "."
              : "Several returns begin with " + sha256 + ": give more of it.");
    }
    CouncilActs.begin(desk.sources());
    Act wanted = desk.request().act(Act.Kind.ERASE, reason);
    desk.ledger()
        .whole(
            () -> {
              Act act = desk.ledger().act(wanted);
              erasures.erase(act, whole.get());
              return act;
            });
    try {
      new Archive(desk.sources().record()).forget(Set.of(whole.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    erasures.compact();
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        "what "
            + String.join(", ", erasures.places(whole.get()))
            + " said in words is erased; its"
            + " values stand",
        needs(erasures.places(whole.get())),
        List.of(),
        true);
  }

  /** What the record cannot do by itself. */
  private List<String> needs(Set<String> places) {
    List<String> needs = new ArrayList<>();
    needs.add(
        "Take "
            + String.join(", ", places)
            + " out of the returns folder, if it is still there; it is not taken in again.");
    needs.add("Backups that were made before hold it still: replace them.");
    List<IssueRow> issues = desk.ledger().issues().at(Moment.NOW);
    if (!issues.isEmpty()) {
      needs.add(
          "Published papers stay as they are. If one of them prints what was erased, withdraw it.");
    }
    return needs;
  }
}
