package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.Act;
import org.quarterday.accept.Correction;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.accept.Standing;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;
import org.quarterday.validate.Key;

/**
 * Writes down that commentary holds although its figure has changed, and issues what was waiting
 * for that.
 */
final class Confirming {
  private final ActDesk desk;
  private final Settings settings;

  Confirming(ActDesk desk) {
    this.desk = desk;
    this.settings = desk.request().settings();
  }

  RunOutcome confirm(String indicator, Period period) {
    List<Key> stale =
        desk.sources().view(settings.council(), Moment.NOW).standing().all().stream()
            .filter(s -> s.key().indicator().equals(indicator))
            .filter(s -> period.contains(s.key().period()))
            .filter(s -> s.writtenAbout().isPresent())
            .map(Standing::key)
            .toList();
    if (stale.isEmpty()) {
      return new RunOutcome(
          RunOutcome.Kind.NOTHING_NEW,
          "no commentary on "
              + indicator
              + " for "
              + period.words()
              + " was written about another figure: nothing to confirm",
          List.of(),
          List.of(),
          true);
    }
    CouncilActs.begin(desk.sources());
    Act wanted = desk.request().act(Act.Kind.CONFIRM, "");
    return desk.ledger().whole(() -> confirmed(desk.ledger().act(wanted), stale));
  }

  private RunOutcome confirmed(Act act, List<Key> stale) {
    desk.ledger().confirm(act, stale);
    IssuedPapers papers = new IssuedPapers(desk.sources(), settings);
    Reissuing reissuing = new Reissuing(desk, papers);
    List<String> did = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (IssueRow issue : papers.standing()) {
      List<Correction> pending = papers.pending(issue);
      if (!pending.isEmpty()) {
        Settings then = desk.sources().settings(issue.settings(), settings);
        IssuedPapers.Redrawn paper = papers.redrawn(issue, then, Moment.NOW, true);
        if (!reissuing.waits(paper, issue)) {
          IssueRow next = reissuing.reissue(act, issue, paper, pending);
          did.add("; " + issue.paper() + " is issued: " + Wording.small(next.words()));
          made.add(desk.sources().issued().of(next).resolve("paper.html").toString());
        }
      }
    }
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        "the commentary is confirmed" + String.join("", did),
        List.of(),
        made,
        true);
  }
}
