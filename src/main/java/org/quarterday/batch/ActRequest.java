package org.quarterday.batch;

import java.time.Instant;
import java.time.LocalDate;
import org.quarterday.accept.Act;
import org.quarterday.jobs.Settings;

/**
 * Who wants something done to a record, and when.
 *
 * @param by the name given on the command line
 * @param osUser who is logged in to the machine
 * @param now the clock, once for all of it
 * @param program the version of the program
 */
public record ActRequest(Settings settings, String by, String osUser, Instant now, String program) {

  /** The clock's date in the council's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, settings.council().calendar().zone());
  }

  Act act(Act.Kind kind, String reason) {
    return new Act(0, kind, now, today(), by, osUser, reason);
  }
}
