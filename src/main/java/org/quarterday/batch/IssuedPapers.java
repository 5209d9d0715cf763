package org.quarterday.batch;

import java.util.List;
import java.util.Optional;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;

/** The papers that were issued, and whether what would be drawn now differs from them. */
final class IssuedPapers {
  private final Sources sources;
  private final Settings now;
  private final List<IssueRow> standing;

  IssuedPapers(Sources sources, Settings now) {
    this.sources = sources;
    this.now = now;
    this.standing = sources.ledger().issues().standing(Moment.NOW);
  }

  /** The newest issue of a paper that stands. */
  Optional<IssueRow> newest(Period period, String paper) {
    return standing.stream().filter(i -> i.isOf(period.code(), paper)).findFirst();
  }

  /** Whether a paper says anything else than its issue did, its head left aside. */
  boolean differs(IssueRow issue, PaperDrawing.Drawn draft) {
    return !asDraft(issue).body().equals(draft.body());
  }

  /** What an issue was made from, drawn as a draft by the program of now. */
  PaperDrawing.Drawn asDraft(IssueRow issue) {
    Settings then = sources.settings(issue.settings(), now);
    Moment moment = Moment.at(issue.act().id());
    RecordView record = sources.view(then.council(), moment);
    ClosedFigures closed = ClosedFigures.of(sources, then, moment);
    Period period =
        Period.ofCode(issue.period(), then.council().calendar().yearStarts()).orElseThrow();
    DraftPlan.Planned planned = new DraftPlan(then).planned(issue.paper(), period).orElseThrow();
    return new PaperDrawing(then, record, issue.asOf(), closed).draft(planned.spec(), period);
  }
}
