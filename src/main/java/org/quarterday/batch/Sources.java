package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.IssuedFolder;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.council.Council;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;

/**
 * Where papers are made from besides the settings of now: the ledger, the papers that were issued,
 * and settings as they were.
 */
final class Sources {
  private final Ledger ledger;
  private final RecordFolder record;
  private final CouncilReader reader;
  private final Map<String, Settings> settings = new HashMap<>();

  Sources(Ledger ledger, RecordFolder record, CouncilReader reader) {
    this.ledger = ledger;
    this.record = record;
    this.reader = reader;
  }

  Ledger ledger() {
    return ledger;
  }

  RecordFolder record() {
    return record;
  }

  IssuedFolder issued() {
    return new IssuedFolder(record);
  }

  /** Settings as a run or an issue used them; those of now if they are the same. */
  Settings settings(String sha256, Settings now) {
    if (sha256.equals(now.snapshot().sha256())) {
      return now;
    }
    return settings.computeIfAbsent(
        sha256, s -> RunWords.named(reader.read(record.settings(s)), now.council().folder()));
  }

  /** The files of an issue, by name. */
  Map<String, byte[]> files(IssueRow issue) {
    try {
      return issued().read(issue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a return that was sent is still kept: one may have been erased. */
  boolean isArchived(Path file) {
    return Files.isRegularFile(file);
  }

  /** What stood of the record at a moment. */
  RecordView view(Council council, Moment moment) {
    return RecordView.read(ledger, council, moment)
        .with(new Enclosing(ledger.issues().standing(moment), this::files));
  }
}
