package org.quarterday.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RunRow;
import org.quarterday.council.Council;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Key;

/**
 * A record as it is, or as it was known on a day: values, settings and what people had decided, all
 * as they were. It reads and writes nothing.
 */
public final class Recollection {
  private final Sources sources;
  private final Settings settings;
  private final Moment moment;
  private final Optional<LocalDate> asOf;

  private Recollection(
      Sources sources, Settings settings, Moment moment, Optional<LocalDate> asOf) {
    this.sources = sources;
    this.settings = settings;
    this.moment = moment;
    this.asOf = asOf;
  }

  /**
   * @param now the settings of now
   * @param knownOn as known by the end of this day; empty for everything that is known
   */
  public static Recollection of(
      Ledger ledger,
      RecordFolder record,
      CouncilReader reader,
      Settings now,
      Optional<LocalDate> knownOn) {
    Sources sources = new Sources(ledger, record, reader);
    if (knownOn.isEmpty()) {
      return new Recollection(sources, now, Moment.NOW, Optional.empty());
    }
    return of(sources, now, knownOn.get());
  }

  private static Recollection of(Sources sources, Settings now, LocalDate day) {
    Ledger ledger = sources.ledger();
    Moment moment = Moment.knownOn(day);
    Optional<RunRow> run = ledger.runs().stream().filter(r -> !r.today().isAfter(day)).findFirst();
    Optional<IssueRow> issue = ledger.issues().at(moment).stream().reduce((a, b) -> b);
    Instant ran = run.map(RunRow::begunAt).orElse(Instant.MIN);
    Optional<String> used =
        issue
            .filter(i -> i.act().at().isAfter(ran))
            .map(IssueRow::settings)
            .or(() -> run.map(RunRow::settings));
    Settings then = used.map(sha -> sources.settings(sha, now)).orElse(now);
    return new Recollection(sources, then, moment, Optional.of(run.map(RunRow::asOf).orElse(day)));
  }

  /** The settings as they were. */
  public Settings settings() {
    return settings;
  }

  /** The date that figures were of, if it is a past day that is asked about. */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** Every figure of a period, the printed ones as they are kept. */
  public Figures figures(Period period, Optional<String> scheme, LocalDate day) {
    RecordView record = sources.view(settings.council(), moment);
    return ClosedFigures.of(sources, settings, moment)
        .over(record.standing(), day)
        .figures(period, scheme);
  }

  /**
   * What one figure is worked out by: the settings and the date it was printed by, if it was.
   *
   * @param scheme the scheme it is asked to be judged by
   * @param day the date that a figure which was not printed is of
   */
  public RollUp rollUp(Key key, Optional<String> scheme, LocalDate day) {
    RecordView record = sources.view(settings.council(), moment);
    return ClosedFigures.of(sources, settings, moment)
        .over(record.standing(), day)
        .rollUp(key, scheme);
  }

  /** The councils as they are and as they were when figures of a period were printed. */
  public List<Council> councils(Period period) {
    List<Council> councils = new ArrayList<>(List.of(settings.council()));
    ClosedFigures.of(sources, settings, moment)
        .settings(period)
        .forEach(printedBy -> councils.add(printedBy.council()));
    return councils;
  }

  public ActionFigures actions(Period period, LocalDate day) {
    RecordView record = sources.view(settings.council(), moment);
    return new ActionRollUp(settings.council(), record.actions(), day).figures(period);
  }

  /**
   * An issue by its number, or a day; neither means the newest issue, or now.
   *
   * @param issue its number
   */
  public record When(Optional<Integer> issue, Optional<LocalDate> day) {
    public static final When UNSAID = new When(Optional.empty(), Optional.empty());
  }

  /**
   * Why the figures of a paper differ, a line for each figure and cause; empty where there is
   * nothing to compare.
   *
   * @param today the date that figures of now are of
   */
  public Optional<String> changes(
      String paper, Period period, When from, When to, LocalDate today) {
    Optional<DraftPlan.Planned> planned = new DraftPlan(settings).planned(paper, period);
    Optional<IssueRow> newest = sources.ledger().issues().newest(period.code(), paper, Moment.NOW);
    Optional<WhyChanged.State> before =
        from.equals(When.UNSAID) ? newest.map(this::state) : state(paper, period, from);
    Optional<WhyChanged.State> after =
        to.equals(When.UNSAID)
            ? Optional.of(
                new WhyChanged.State(
                    settings, Moment.NOW, newest.map(IssueRow::asOf).orElse(today)))
            : state(paper, period, to);
    if (planned.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ChangesText.of(
            new WhyChanged(sources, settings)
                .between(before.get(), after.get(), planned.get().spec(), period)));
  }

  private Optional<WhyChanged.State> state(String paper, Period period, When when) {
    if (when.issue().isPresent()) {
      return sources.ledger().issues().at(Moment.NOW).stream()
          .filter(i -> i.isOf(period.code(), paper))
          .filter(i -> i.number() == when.issue().get())
          .findFirst()
          .map(this::state);
    }
    LocalDate day = when.day().orElseThrow();
    Recollection then = of(sources, settings, day);
    return Optional.of(new WhyChanged.State(then.settings, then.moment, then.asOf.orElse(day)));
  }

  private WhyChanged.State state(IssueRow issue) {
    return new WhyChanged.State(
        sources.settings(issue.settings(), settings), Moment.at(issue.act().id()), issue.asOf());
  }

  /**
   * A paper's files by name: those of the version that had been issued and not taken back, to the
   * byte; else the draft.
   *
   * @param day the date that a draft is of
   */
  public Optional<Map<String, byte[]>> paper(String paper, Period period, LocalDate day) {
    Optional<IssueRow> issue = sources.ledger().issues().newest(period.code(), paper, moment);
    if (issue.isPresent()) {
      return issue.map(sources::files);
    }
    RecordView record = sources.view(settings.council(), moment);
    return new DraftPlan(settings)
        .planned(paper, period)
        .map(
            planned ->
                new PaperDrawing(settings, record, day, ClosedFigures.of(sources, settings, moment))
                    .draft(planned.spec(), period)
                    .text())
        .map(
            text ->
                Map.of(
                    "paper.html", text.htmlBytes(),
                    "paper.md", text.markdownBytes(),
                    "facts.json", text.factsBytes()));
  }
}
