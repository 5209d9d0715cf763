package org.quarterday.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The one clock: the machine's, or the instant that {@code QUARTERDAY_NOW} states. */
final class ClockFromEnvironment {
  private ClockFromEnvironment() {}

  /**
   * @param stated an ISO instant, from the environment
   */
  static Clock of(Optional<String> stated) {
    if (stated.isEmpty() || stated.get().isBlank()) {
      return Clock.systemUTC();
    }
    try {
      return Clock.fixed(Instant.parse(stated.get().strip()), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new UsageProblem(
          "QUARTERDAY_NOW must be an instant such as 2017-11-13T06:00:00Z, not "
              + stated.get()
              + ".");
    }
  }
}
