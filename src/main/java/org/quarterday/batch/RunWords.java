package org.quarterday.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RunRow;
import org.quarterday.accept.StandingReturn;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.validate.Verdict;

/** What a run says of itself when it has ended. */
final class RunWords {
  private static final Set<String> NOT_WHOLE =
      Set.of(Verdict.Status.REJECTED.code(), Verdict.Status.PARTLY_ACCEPTED.code());

  /** A run that was cut short, and that a later one brought to its end. */
  static final String COMPLETED = "completed";

  private RunWords() {}

  static String returns(int count) {
    return count + (count == 1 ? " return" : " returns");
  }

  static String outcome(RunOutcome.Kind kind) {
    return switch (kind) {
      case DONE -> "done";
      case NOTHING_NEW -> "nothing new";
      case REFUSED, WRONG -> "refused";
      case FAILED -> "failed";
      case LOCKED -> "another run held the record";
    };
  }

  /**
   * @param runs the runs that were cut short and are completed, then the one that was asked for
   */
  static RunOutcome done(
      Ledger ledger,
      List<RunRow> runs,
      Map<String, String> seen,
      StaffPages.Written position,
      List<String> papers) {
    Map<String, Integer> statuses = new HashMap<>();
    runs.forEach(
        run -> ledger.statuses(run.id()).forEach((s, n) -> statuses.merge(s, n, Integer::sum)));
    int taken = statuses.values().stream().mapToInt(Integer::intValue).sum();
    String did =
        returns(seen.size())
            + statuses(statuses, Math.max(0, seen.size() - taken))
            + "; "
            + missing(position.missing())
            + " missing; "
            + papers.size()
            + (papers.size() == 1 ? " paper" : " papers")
            + (runs.size() == 1 ? "" : "; completed what was cut short");
    boolean whole =
        ledger.standingReturns().values().stream()
            .filter(standing -> seen.containsKey(standing.place()))
            .map(StandingReturn::status)
            .noneMatch(NOT_WHOLE::contains);
    return new RunOutcome(RunOutcome.Kind.DONE, did, position.needs(), papers, whole);
  }

  private static String missing(int values) {
    return values == 0 ? "nothing" : values + (values == 1 ? " value" : " values");
  }

  /** ": 3 accepted, 1 rejected", of what a run took in. */
  static String statuses(Ledger ledger, RunRow run) {
    return statuses(ledger.statuses(run.id()), 0);
  }

  /**
   * @param unchanged how many more stood already
   */
  private static String statuses(Map<String, Integer> statuses, int unchanged) {
    List<String> parts = new ArrayList<>();
    for (Verdict.Status status : Verdict.Status.values()) {
      int count = statuses.getOrDefault(status.code(), 0);
      count += status == Verdict.Status.UNCHANGED ? unchanged : 0;
      if (count > 0) {
        parts.add(count + " " + status.code().replace('-', ' '));
      }
    }
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  /** Settings read from the record lie in a folder of another name: the council keeps its own. */
  static Settings named(Settings then, String folder) {
    Council council = then.council();
    Council named =
        new Council(
            folder,
            council.name(),
            council.calendar(),
            council.goodRowsOnly(),
            council.limits(),
            council.judging(),
            council.catalogue(),
            council.targets(),
            council.work(),
            council.style());
    return new Settings(
        then.folder(),
        named,
        then.returnsFolder(),
        then.returnForms(),
        then.papers(),
        then.jobs(),
        then.templates(),
        then.snapshot());
  }
}
