package org.quarterday.render.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

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
   * @param papers the papers drawn, by title
   * @param remark what a person should know of its outcome; may be empty
   * @param took how long it took, shown to the tenth of a second
   */
  public record Run(
      LocalDateTime when,
      String job,
      String period,
      Optional<LocalDate> asOf,
      Taken taken,
      List<String> papers,
      Outcome outcome,
      String remark,
      Duration took) {
    public Run {
      papers = List.copyOf(papers);
    }
  }

  /** How many returns it took in, by what became of them; accepted includes those with queries. */
  public record Taken(int accepted, int partly, int rejected, int held, int unchanged) {}

  /** How a run ended. */
  public enum Outcome {
    DONE("Done", "green"),
    NEEDS_SOMEBODY("Done, and something needs a person", "amber"),
    FAILED("Failed, nothing half-done is left", "red");

    private final Sign sign;

    Outcome(String words, String look) {
      this.sign = new Sign(look, words);
    }

    Sign sign() {
      return sign;
    }
  }
}
