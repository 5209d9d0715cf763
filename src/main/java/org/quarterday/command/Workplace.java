package org.quarterday.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.RecordFolder;
import org.quarterday.jobs.CouncilFolders;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;

/**
 * Where the program works, and when.
 *
 * @param root the folder that holds {@code jobs}
 * @param home the folder that holds {@code record} and {@code out}
 * @param program its version
 */
record Workplace(Path root, Path home, Clock clock, String program) {
  /** The job that look-ups share a date with, where it has one of its own. */
  static final String NIGHTLY = "nightly";

  CouncilFolders councils() {
    return new CouncilFolders(root.resolve("jobs"));
  }

  /** That the record is in danger where it lies, if it is. */
  Optional<String> checkoutWarning() {
    return home.equals(root) && Files.exists(root.resolve(".git"))
        ? Optional.of(
            "Warning: the record lies inside a git checkout, where a git clean would delete it."
                + " Set QUARTERDAY_HOME to a folder of its own.")
        : Optional.empty();
  }

  CouncilReader reader() {
    return new CouncilReader(Set.of("performance-report"));
  }

  Settings settings(String council) {
    return reader().read(councils().find(council));
  }

  /** The name of a council's record: of its folder, or of a record whose settings are gone. */
  String recordOf(String council) {
    boolean name = council.matches("[a-z0-9-]{1,64}");
    return name && Files.isDirectory(RecordFolder.of(home, council).root())
        ? council
        : String.valueOf(councils().find(council).getFileName());
  }

  LocalDate today(Settings settings) {
    return LocalDate.ofInstant(clock.instant(), settings.council().calendar().zone());
  }

  /**
   * The date asked for, else the nightly job's own, so that look-ups and papers agree, else today.
   */
  LocalDate asOf(Settings settings, Optional<LocalDate> asked) {
    return asked
        .or(() -> settings.job(NIGHTLY).flatMap(JobFile::asOf))
        .orElseGet(() -> today(settings));
  }
}
