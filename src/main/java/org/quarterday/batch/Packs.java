package org.quarterday.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.quarterday.accept.Act;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.Manifest;

/** Lays out the pack of an issue from its record, which nobody writes to meanwhile. */
public final class Packs {
  private final RecordFolder record;
  private final CouncilReader reader;

  public Packs(RecordFolder record, CouncilReader reader) {
    this.record = record;
    this.reader = reader;
  }

  /** The issue with this number, whatever became of it; empty when there is none. */
  public static Optional<IssueRow> find(Ledger ledger, String period, String paper, int number) {
    return ledger.issues().at(Moment.NOW).stream()
        .filter(issue -> issue.isOf(period, paper) && issue.number() == number)
        .findFirst();
  }

  /** An issue as its manifest tells of it. */
  static IssueRow row(Manifest manifest) {
    Act act =
        new Act(
            manifest.revision(),
            Act.Kind.ISSUE,
            manifest.at(),
            manifest.asOf(),
            manifest.by(),
            manifest.osUser(),
            manifest.reason());
    return new IssueRow(
        act,
        manifest.period(),
        manifest.paper(),
        manifest.number(),
        manifest.kind(),
        true,
        manifest.asOf(),
        manifest.settings(),
        manifest.program(),
        "",
        manifest.words(),
        manifest.acceptedOpen(),
        "",
        manifest.predecessor(),
        0);
  }

  /** Lays it out in an empty folder. */
  public void lay(Ledger ledger, IssueRow issue, Path folder) throws IOException {
    Sources sources = new Sources(ledger, record, reader);
    Settings then =
        RunWords.named(
            reader.read(record.settings(issue.settings())),
            String.valueOf(record.root().getFileName()));
    new Packing(sources, then, folder).pack(issue);
  }
}
