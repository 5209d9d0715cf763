package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RecordLock;

/** Reads a record without changing a byte of it, and never beside a run. */
final class LookUp {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Workplace workplace;
  private final Console console;

  LookUp(Workplace workplace, Console console) {
    this.workplace = workplace;
    this.console = console;
  }

  RecordFolder record(String council) {
    return RecordFolder.of(workplace.home(), council);
  }

  /** Asks the ledger something; without a record, says so and answers nothing. */
  <T> Optional<T> ask(String council, Function<Ledger, T> question) {
    RecordFolder record = record(council);
    LedgerFiles files = new LedgerFiles(record);
    if (!files.exist() || !Files.exists(record.lock())) {
      return none(council);
    }
    try {
      Optional<RecordLock> lock = RecordLock.forLookUp(record, PATIENCE);
      if (lock.isEmpty()) {
        throw new Busy(council);
      }
      try (LedgerFiles.Open open = files.forLookUp()) {
        return open.isLedger() ? Optional.of(question.apply(open.ledger())) : none(council);
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("The record cannot be read: " + e.getMessage(), e);
    }
  }

  private <T> Optional<T> none(String council) {
    console.say("There is no record of " + council + " in " + workplace.home() + " yet.");
    return Optional.empty();
  }
}
