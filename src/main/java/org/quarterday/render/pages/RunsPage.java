package org.quarterday.render.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The runs that changed something. The only page with a time of day on it.
 *
 * @param council its name
 * @param runs in any order; the page has the newest first
 */
public record RunsPage(String council, List<Run> runs) {
  public RunsPage {
    runs = List.copyOf(runs);
  }

  /**
   * One run.
   *
   * @param when it began, on the council's own clock
   * @param job what it was for, or its name
   * @param period in words; empty where it has none of its own
   * @param drawn how many papers it drew anew
   */
  public record Run(
      LocalDateTime when, String job, String period, LocalDate asOf, Taken taken, int drawn) {}

  /** How many returns it took in, by what became of them; accepted includes those with queries. */
  public record Taken(int accepted, int partly, int rejected, int held, int unchanged) {}
}
