package org.quarterday.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.Backup;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RecordLock;

/** Reads a record without changing a byte of it, and never beside a run. */
final class LookUp {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration A_LONG_RUN = Duration.ofMinutes(10);

  private final Workplace workplace;
  private final Console console;

  LookUp(Workplace workplace, Console console) {
    this.workplace = workplace;
    this.console = console;
  }

  RecordFolder record(String council) {
    return RecordFolder.of(workplace.home(), council);
  }

  /** Whether there is a record that can be asked. */
  boolean hasRecord(String council) {
    RecordFolder record = record(council);
    return new LedgerFiles(record).exist() && Files.exists(record.lock());
  }

  /** Asks the ledger something; without a record, says so and answers nothing. */
  <T> Optional<T> ask(String council, Function<Ledger, T> question) {
    return ask(record(council), question);
  }

  /** The same of a record that lies anywhere. */
  <T> Optional<T> ask(RecordFolder record, Function<Ledger, T> question) {
    String council = String.valueOf(record.root().getFileName());
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

  /** Work with files inside a question. */
  interface FileWork {
    void run() throws IOException;
  }

  /** Does it; what goes wrong with the files is a fault. */
  static void work(FileWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work on a record's files that no run may disturb. */
  interface Work<T> {
    T on(RecordFolder record) throws IOException, Backup.Refused;
  }

  /** Waits for a run that is going, for as long as a long one takes, then works on the files. */
  <T> T whileNothingWrites(String council, Work<T> work) throws IOException {
    RecordFolder record = record(council);
    Optional<RecordLock> lock = RecordLock.forLookUp(record, A_LONG_RUN);
    if (lock.isEmpty()) {
      throw new Busy(council);
    }
    try {
      return work.on(record);
    } catch (Backup.Refused refused) {
      throw new UsageProblem(String.valueOf(refused.getMessage()));
    } finally {
      lock.get().close();
    }
  }

  private <T> Optional<T> none(String council) {
    console.say("There is no record of " + council + " in " + workplace.home() + " yet.");
    return Optional.empty();
  }
}
