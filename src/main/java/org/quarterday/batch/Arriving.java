package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Archive;
import org.quarterday.accept.RunFile;
import org.quarterday.accept.RunRow;
import org.quarterday.accept.StandingReturn;
import org.quarterday.publish.OutFolder;
import org.quarterday.publish.Publisher;

/** Takes in one return that somebody corrects with, as a run of its own, whole with the act. */
final class Arriving {
  private final ActDesk desk;

  Arriving(ActDesk desk) {
    this.desk = desk;
  }

  /** Takes it in, unless its content stands at its place already. */
  void takeIn(CorrectionWish.SentReturn sent) {
    if (sent.file().isEmpty()) {
      return;
    }
    Archive.Kept kept = keep(sent.file().get());
    Optional<StandingReturn> stands =
        Optional.ofNullable(desk.ledger().standingReturns().get(sent.place()));
    if (stands.filter(s -> s.sha256().equals(kept.sha256())).isPresent()) {
      return;
    }
    ActRequest request = desk.request();
    String identity =
        Publisher.sha256(
            (sent.place() + "\n" + kept.sha256() + "\n" + desk.ledger().revision())
                .getBytes(StandardCharsets.UTF_8));
    RunRow run =
        new RunRow(
            0,
            identity,
            "correct",
            "latest",
            desk.last().asOf(),
            request.today(),
            request.settings().snapshot().sha256(),
            request.program(),
            0,
            request.now(),
            Optional.empty(),
            false,
            0);
    RunFile file =
        new RunFile(0, sent.place(), kept.sha256(), kept.extension(), "", 0, request.today());
    RunRow begun = desk.ledger().begin(run, List.of(file));
    new TakeInReturns(new RunDesk())
        .takeInAll(
            new RunWork(
                begun,
                request.settings(),
                desk.sources(),
                desk.sources().record(),
                new OutFolder(Path.of("")),
                line -> {},
                new RunTrail(),
                new StopSignal()));
    desk.ledger().changed(begun.id(), 0);
    desk.ledger().end(begun.id(), request.now());
  }

  private Archive.Kept keep(Path file) {
    try {
      return new Archive(desk.sources().record()).keep(file, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
