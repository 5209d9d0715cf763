package org.quarterday.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One meeting of a committee; {@code paper} and {@code period} are empty where not said.
 *
 * @param more the council's own columns, which begin with "x-"
 */
public record Meeting(
    String committee,
    LocalDate date,
    Optional<LocalDate> publishBy,
    String paper,
    String period,
    Map<String, String> more) {
  public Meeting {
    more = Map.copyOf(more);
  }
}
