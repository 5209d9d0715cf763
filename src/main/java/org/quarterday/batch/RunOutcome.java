package org.quarterday.batch;

import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Seal;

/**
 * How a run ended.
 *
 * @param kind what kind of end it was
 * @param did what it did, one sentence
 * @param needs what needs whom, a sentence each
 * @param papers the paths of the drafts that stand now
 * @param whollyAccepted whether every return that it took in was accepted whole
 */
public record RunOutcome(
    Kind kind, String did, List<String> needs, List<String> papers, boolean whollyAccepted) {
  /** The kinds there are, with the exit code of the contract, section 9. */
  public enum Kind {
    DONE(0),
    NOTHING_NEW(0),
    REFUSED(1),
    WRONG(2),
    FAILED(3),
    LOCKED(4);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  public RunOutcome {
    needs = List.copyOf(needs);
    papers = List.copyOf(papers);
  }

  /** Whether a change of settings would move printed figures, and was therefore not applied. */
  public boolean settingsNotApplied() {
    return needs.stream().anyMatch(need -> need.startsWith(Drift.NOT_APPLIED));
  }

  static RunOutcome failed(String why) {
    return new RunOutcome(Kind.FAILED, why, List.of(), List.of(), true);
  }

  /**
   * Nothing was done, and somebody has to see to it.
   *
   * @param needs what stands in the way, a sentence each
   */
  static RunOutcome refused(String why, List<String> needs) {
    return new RunOutcome(Kind.REFUSED, why, needs, List.of(), true);
  }

  /** What was asked for is not there: nothing was done. */
  static RunOutcome wrong(String why) {
    return new RunOutcome(Kind.WRONG, why, List.of(), List.of(), true);
  }

  /** Another run did it between the asking and the lock. */
  static RunOutcome doneMeanwhile(Optional<Seal.LastRun> last) {
    return new RunOutcome(
        Kind.NOTHING_NEW,
        "another run has just done it",
        last.map(Seal.LastRun::needs).orElse(List.of()),
        List.of(),
        last.map(Seal.LastRun::whollyAccepted).orElse(true));
  }

  static RunOutcome busy() {
    return new RunOutcome(
        Kind.LOCKED, "Another run holds this record.", List.of(), List.of(), true);
  }
}
