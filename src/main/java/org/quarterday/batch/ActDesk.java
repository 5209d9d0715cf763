package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.quarterday.accept.Archive;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RunRow;
import org.quarterday.jobs.SettingsSnapshot;

/**
 * What somebody who decides something about a record works with, while nobody else can.
 *
 * @param last the run that drew what people have been looking at
 */
record ActDesk(ActRequest request, Sources sources, RunRow last) {
  /** Keeps the settings of now in the record, for what is made with them. */
  void keepSettings() {
    SettingsSnapshot now = request.settings().snapshot();
    try {
      new Archive(sources.record())
          .keepSettings(
              now.sha256(),
              now.files().stream()
                  .map(f -> new Archive.SettingsFile(f.place(), f.path()))
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ledger ledger() {
    return sources.ledger();
  }
}
