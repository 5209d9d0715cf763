package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One job of a council as its file says it (the contract, section 9).
 *
 * @param name of its file without ".yaml", {@code [a-z0-9-]{1,64}}
 * @param period the period it reports; empty means the latest of each paper
 * @param papers the names of its papers; empty means all
 * @param asOf the day it runs as of, for samples and replays
 * @param deadline by when a run that was due must have ended; empty when there is none
 */
public record JobFile(
    String name,
    String description,
    Optional<Cron> schedule,
    Optional<Period> period,
    List<String> papers,
    Optional<LocalDate> asOf,
    Missed missed,
    Optional<Deadline> deadline) {
  /** What becomes of a run whose time passed while nothing was running. */
  public enum Missed {
    RUN_ONCE,
    SKIP
  }

  public JobFile {
    papers = List.copyOf(papers);
  }

  public boolean allPapers() {
    return papers.isEmpty();
  }
}
