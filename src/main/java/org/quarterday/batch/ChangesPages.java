package org.quarterday.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RunRow;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;
import org.quarterday.render.pages.ChangesPage;
import org.quarterday.render.pages.PageRenderer;

/**
 * Beside a paper, what changed in it and why: since it was last issued, between its last two
 * issues, or since the run before.
 */
final class ChangesPages {
  private final Sources sources;
  private final Settings settings;
  private final WhyChanged why;

  ChangesPages(Sources sources, Settings settings) {
    this.sources = sources;
    this.settings = settings;
    this.why = new WhyChanged(sources, settings);
  }

  private record Compared(WhyChanged.State from, WhyChanged.State to, String words) {}

  /**
   * The page; none where there is nothing to compare or no figure differs.
   *
   * @param issue the newest issue, if the paper has one
   * @param isIssued whether the paper is as it was issued
   */
  Optional<String> html(
      DraftPlan.Planned planned, Optional<IssueRow> issue, boolean isIssued, LocalDate asOf) {
    Period period = planned.period();
    return compared(period, planned.spec().name(), issue, isIssued, asOf)
        .flatMap(
            c -> {
              List<WhyChanged.Step> steps = why.between(c.from(), c.to(), planned.spec(), period);
              return steps.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      page(planned.spec().title() + ", " + period.words(), c.words(), steps));
            });
  }

  private Optional<Compared> compared(
      Period period, String paper, Optional<IssueRow> issue, boolean isIssued, LocalDate asOf) {
    WhyChanged.State now = new WhyChanged.State(settings, Moment.NOW, asOf);
    if (issue.isPresent() && !isIssued) {
      return Optional.of(
          new Compared(
              at(issue.get()),
              now,
              "Between " + Wording.small(issue.get().words()) + " and this draft"));
    }
    if (issue.isPresent()) {
      return sources.ledger().issues().at(Moment.NOW).stream()
          .filter(i -> i.isOf(period.code(), paper) && i.stands())
          .filter(i -> i.number() < issue.get().number())
          .reduce((a, b) -> b)
          .map(
              before ->
                  new Compared(
                      at(before),
                      at(issue.get()),
                      "Between "
                          + Wording.small(before.words())
                          + " and "
                          + Wording.small(issue.get().words())));
    }
    return lastDraft(now);
  }

  WhyChanged.State at(IssueRow issue) {
    return new WhyChanged.State(
        sources.settings(issue.settings(), settings), Moment.at(issue.act().id()), issue.asOf());
  }

  /** What the run before the newest left: the record before it, by the settings of then. */
  private Optional<Compared> lastDraft(WhyChanged.State now) {
    List<RunRow> runs = sources.ledger().runs();
    if (runs.size() < 2) {
      return Optional.empty();
    }
    RunRow newest = runs.get(0);
    RunRow before = runs.get(1);
    return Optional.of(
        new Compared(
            new WhyChanged.State(
                sources.settings(before.settings(), settings),
                Moment.at(newest.revisionBefore()),
                before.asOf()),
            now,
            "Between the draft of the run before and this one"));
  }

  private String page(String paper, String between, List<WhyChanged.Step> steps) {
    return new PageRenderer()
        .render(
            new ChangesPage(
                settings.council().name(),
                paper,
                between,
                steps.stream()
                    .map(
                        s ->
                            new ChangesPage.Change(
                                s.figure(),
                                ChangesText.sentence(s),
                                s.cause().words(),
                                ChangesText.note(s).strip()))
                    .toList()));
  }
}
