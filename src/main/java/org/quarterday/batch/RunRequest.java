package org.quarterday.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;

/**
 * A run that somebody asked for.
 *
 * @param period as asked for on the command line, else the job's own; empty means the latest
 * @param asOf as asked for on the command line, else the job's own, else today
 * @param now the clock, once for the whole run
 * @param program the version of the program, which is part of what makes a run the same
 */
public record RunRequest(
    Settings settings,
    JobFile job,
    Optional<Period> period,
    LocalDate asOf,
    Instant now,
    String program) {
  /** What stands for "the newest of each paper". */
  static final String LATEST = "latest";

  /** The clock's date in the council's zone: when what this run takes in was known. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, settings.council().calendar().zone());
  }

  /** As the ledger and the journal have it: a code, or "latest". */
  public String periodText() {
    return period.map(Period::code).orElse(LATEST);
  }
}
