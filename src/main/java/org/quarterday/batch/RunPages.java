package org.quarterday.batch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RunRow;
import org.quarterday.council.Council;
import org.quarterday.period.Period;
import org.quarterday.render.pages.PageRenderer;
import org.quarterday.render.pages.RunsPage;
import org.quarterday.validate.Verdict;

/** The page of runs that changed something. */
final class RunPages {
  private RunPages() {}

  static String html(Council council, Ledger ledger) {
    List<RunsPage.Run> runs = new ArrayList<>();
    for (RunRow run : ledger.runs()) {
      if (run.changed()) {
        runs.add(
            new RunsPage.Run(
                LocalDateTime.ofInstant(run.begunAt(), council.calendar().zone()),
                run.job(),
                periodWords(run, council),
                run.asOf(),
                taken(ledger.statuses(run.id())),
                run.drawn()));
      }
    }
    return new PageRenderer().render(new RunsPage(council.name(), runs));
  }

  private static String periodWords(RunRow run, Council council) {
    return Period.ofCode(run.period(), council.calendar().yearStarts())
        .map(Period::words)
        .orElse("the latest");
  }

  private static RunsPage.Taken taken(Map<String, Integer> statuses) {
    return new RunsPage.Taken(
        count(statuses, Verdict.Status.ACCEPTED)
            + count(statuses, Verdict.Status.ACCEPTED_WITH_QUERIES),
        count(statuses, Verdict.Status.PARTLY_ACCEPTED),
        count(statuses, Verdict.Status.REJECTED),
        count(statuses, Verdict.Status.HELD),
        count(statuses, Verdict.Status.UNCHANGED));
  }

  private static int count(Map<String, Integer> statuses, Verdict.Status status) {
    return statuses.getOrDefault(status.code(), 0);
  }
}
