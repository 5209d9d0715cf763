package org.quarterday.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterday.accept.Act;
import org.quarterday.accept.Correction;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.HeldRows;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.jobs.Settings;
import org.quarterday.render.Revisions;
import org.quarterday.render.Wording;
import org.quarterday.validate.Key;

/**
 * Lets held values stand, or a change of settings count for printed figures, and reissues every
 * paper that printed what changes by it. Papers that print the same as before are left alone.
 */
final class Correcting {
  private final ActDesk desk;
  private final Settings settings;
  private final CorrectionWish wish;

  Correcting(ActDesk desk, CorrectionWish wish) {
    this.desk = desk;
    this.settings = desk.request().settings();
    this.wish = wish;
  }

  RunOutcome correct() {
    CouncilActs.begin(desk.sources());
    desk.keepSettings();
    return desk.ledger().whole(this::inOne);
  }

  private RunOutcome inOne() {
    List<HeldRow> held = new ArrayList<>();
    for (CorrectionWish.SentReturn sent : wish.returns()) {
      new Arriving(desk).takeIn(sent);
      List<HeldRow> here = waiting().from(sent.place());
      if (here.isEmpty()) {
        return RunOutcome.refused(
            "Nothing is held that came in " + sent.place() + ": nothing was corrected.",
            List.of("What a paper has not printed is taken in by the next run."));
      }
      held.addAll(here);
    }
    long before = desk.ledger().revision();
    Act act = desk.ledger().act(desk.request().act(Act.Kind.CORRECT, wish.reason()));
    desk.ledger().end(held, act, true);
    Set<Key> touched = new LinkedHashSet<>();
    held.forEach(row -> touched.add(row.entry().key()));
    if (wish.settings()) {
      touched.addAll(govern(act));
    }
    return revised(act, before, touched);
  }

  private HeldRows waiting() {
    return HeldRows.of(desk.ledger().held(settings.council().calendar().yearStarts(), Moment.NOW));
  }

  /** From now on the settings of now decide every printed figure that they would move. */
  private Collection<Key> govern(Act act) {
    ClosedFigures closed = ClosedFigures.of(desk.sources(), settings);
    Drift drift = Drift.of(closed, view());
    drift
        .keys()
        .forEach(
            key ->
                desk.ledger()
                    .issues()
                    .govern(act, key, settings.snapshot().sha256(), desk.last().asOf()));
    return drift.keys();
  }

  private RecordView view() {
    return desk.sources().view(settings.council(), Moment.NOW);
  }

  private RunOutcome revised(Act act, long before, Set<Key> touched) {
    IssuedPapers papers = new IssuedPapers(desk.sources(), settings);
    List<String> did = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (IssueRow issue : papers.enclosedFirst()) {
      Settings then = desk.sources().settings(issue.settings(), settings);
      Settings by = wish.settings() ? settings : then;
      IssuedPapers.Redrawn was = papers.redrawn(issue, then, Moment.at(before), true);
      IssuedPapers.Redrawn is = papers.redrawn(issue, by, Moment.NOW, !wish.settings());
      if (Revisions.same(was.draft().document().facts(), is.draft().document().facts())) {
        if (!was.draft().body().equals(is.draft().body())) {
          needs.add(
              named(is)
                  + " prints the same figures, but lays in a version that was corrected now, or"
                  + " words that changed. Issue it again to say so.");
        }
        continue;
      }
      Correction correction =
          new Correction(act, wish.kind(), issue.period(), issue.paper(), wish.nextPaper());
      desk.ledger().corrections().add(correction);
      Reissuing reissuing = new Reissuing(desk, papers);
      if (wish.nextPaper()) {
        did.add(named(is) + ": the committee's next paper carries the notice");
      } else if (reissuing.waits(is, touched)) {
        did.add(named(is) + ": drawn as a draft");
        needs.add(
            named(is)
                + " has commentary that was written about the earlier figure. Confirm it with"
                + " confirm, or send commentary for the new one; then the next version is issued.");
      } else {
        IssueRow next = reissuing.reissue(act, issue, is, papers.pending(issue));
        did.add(named(is) + ": " + Wording.small(next.words()));
        made.add(desk.sources().issued().of(next).resolve("paper.html").toString());
      }
    }
    if (wish.settings() && touched.isEmpty() && did.isEmpty()) {
      throw new NothingToDo("the settings would move no printed figure: nothing to apply");
    }
    String what =
        Wording.count(touched.size())
            + Wording.agree(touched.size(), " value is", " values are")
            + " corrected; "
            + (did.isEmpty() ? "no paper prints anything else by it" : String.join("; ", did));
    return new RunOutcome(RunOutcome.Kind.DONE, what, needs, made, true);
  }

  private static String named(IssuedPapers.Redrawn paper) {
    DraftPlan.Planned planned = paper.made().planned();
    return planned.spec().name() + " for " + planned.period().words();
  }
}
