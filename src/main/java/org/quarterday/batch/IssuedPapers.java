package org.quarterday.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.accept.Correction;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.accept.PrintedFact;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.Fact;
import org.quarterday.render.Imprint;
import org.quarterday.render.Notice;
import org.quarterday.render.Notices;
import org.quarterday.render.PaperSpec;
import org.quarterday.render.Revisions;
import org.quarterday.render.Wording;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Key;

/** The papers that were issued, what they would say now, and what is to be said about that. */
final class IssuedPapers {
  private final Sources sources;
  private final Settings now;
  private final List<IssueRow> all;
  private final List<IssueRow> standing;

  IssuedPapers(Sources sources, Settings now) {
    this.sources = sources;
    this.now = now;
    this.all = sources.ledger().issues().at(Moment.NOW);
    this.standing = sources.ledger().issues().standing(Moment.NOW);
  }

  /** The newest issue of a paper that stands. */
  Optional<IssueRow> newest(Period period, String paper) {
    return standing.stream().filter(i -> i.isOf(period.code(), paper)).findFirst();
  }

  /** The newest later issue of the same paper, all of which were taken back where this stands. */
  Optional<IssueRow> withdrawnAfter(IssueRow issue) {
    return all.stream()
        .filter(i -> i.isOf(issue.period(), issue.paper()) && i.number() > issue.number())
        .max(Comparator.comparing(IssueRow::number));
  }

  /** The newest issue of every paper that has one that stands. */
  List<IssueRow> standing() {
    return standing;
  }

  /** The same, each behind the papers that it lays in. */
  List<IssueRow> enclosedFirst() {
    Set<IssueRow> ordered = new LinkedHashSet<>();
    standing.forEach(issue -> add(ordered, issue, new HashSet<>()));
    return List.copyOf(ordered);
  }

  private void add(Set<IssueRow> ordered, IssueRow issue, Set<IssueRow> above) {
    if (!above.add(issue)) {
      return;
    }
    List<String> encloses = planned(issue).orElseThrow().spec().wishes().encloses();
    standing.stream()
        .filter(other -> encloses.contains(other.paper()))
        .forEach(other -> add(ordered, other, above));
    ordered.add(issue);
  }

  /** Whether a paper says anything else than its issue did, its head left aside. */
  boolean differs(IssueRow issue, PaperDrawing.Drawn draft) {
    return !asDraft(issue).body().equals(draft.body());
  }

  /** What an issue was made from, drawn as a draft by the program of now. */
  private PaperDrawing.Drawn asDraft(IssueRow issue) {
    Settings then = sources.settings(issue.settings(), now);
    return redrawn(issue, then, Moment.at(answered(issue)), true).draft();
  }

  /** The issue's own act; or that of the last correction which a later paper carries for it. */
  private long answered(IssueRow issue) {
    return sources.ledger().corrections().at(Moment.NOW).stream()
        .filter(c -> c.nextPaper() && issue.isOf(c.period(), c.paper()))
        .mapToLong(c -> c.act().id())
        .reduce(issue.act().id(), Math::max);
  }

  /**
   * A paper that was issued, as it would be at a moment.
   *
   * @param made what its next issue would be made from
   * @param draft the same, drawn
   */
  record Redrawn(Freezing.Made made, PaperDrawing.Drawn draft) {}

  /**
   * Draws a paper that was issued as it would be at a moment, by some settings.
   *
   * @param asPrinted whether it has no indicators but those that it printed
   */
  Redrawn redrawn(IssueRow issue, Settings by, Moment moment, boolean asPrinted) {
    RecordView record = sources.view(by.council(), moment);
    Period period =
        Period.ofCode(issue.period(), by.council().calendar().yearStarts()).orElseThrow();
    DraftPlan.Planned planned = new DraftPlan(by).planned(issue.paper(), period).orElseThrow();
    PaperDrawing drawing =
        new PaperDrawing(by, record, issue.asOf(), ClosedFigures.of(sources, by, moment));
    PaperDrawing only = asPrinted ? drawing.only(indicators(issue)) : drawing;
    return new Redrawn(
        new Freezing.Made(by, planned, only, record, issue.asOf()),
        only.draft(planned.spec(), period));
  }

  /** The indicators that an issue could print, by the settings it was made with. */
  Set<String> indicators(IssueRow issue) {
    Council then = sources.settings(issue.settings(), now).council();
    DraftPlan.Planned planned = planned(issue).orElseThrow();
    Set<String> codes = new TreeSet<>();
    facts(issue).forEach(f -> codes.add(f.indicator()));
    then.catalogue().inForce(planned.period()).stream()
        .filter(row -> planned.spec().includes(row, then))
        .forEach(row -> codes.add(row.code()));
    return codes;
  }

  /** Every figure that an issue printed. */
  List<Fact> facts(IssueRow issue) {
    return sources.ledger().issues().printed(issue).stream().map(IssuedPapers::fact).toList();
  }

  private static Fact fact(PrintedFact printed) {
    return new Fact(
        printed.fact(),
        printed.indicator(),
        printed.period(),
        printed.service(),
        printed.what(),
        printed.shown(),
        printed.revision(),
        printed.place());
  }

  /** Corrections of a paper that its newest issue does not have yet. */
  List<Correction> pending(IssueRow issue) {
    return correctionsSince(issue).stream().filter(c -> !c.nextPaper()).toList();
  }

  /** Corrections of a paper that came after an issue of it, the earliest first. */
  List<Correction> correctionsSince(IssueRow issue) {
    return sources.ledger().corrections().at(Moment.NOW).stream()
        .filter(c -> issue.isOf(c.period(), c.paper()) && c.act().id() > issue.act().id())
        .toList();
  }

  /** Which correction moved a figure that an issue printed. */
  final class Moved {
    private final IssueRow issue;
    private final Council then;
    private final Movers movers;

    private Moved(IssueRow issue) {
      this.issue = issue;
      this.then = sources.settings(issue.settings(), now).council();
      this.movers = new Movers(sources, then, correctionsSince(issue));
    }

    Optional<Correction> by(Fact fact) {
      Optional<Period> period = Period.ofCode(fact.period(), then.calendar().yearStarts());
      Optional<String> scheme = Optional.of(issue.scheme()).filter(name -> !name.isEmpty());
      return period.flatMap(
          p ->
              movers.of(
                  values ->
                      new RollUp(then, values, issue.asOf())
                          .find(new Key(fact.indicator(), fact.service(), p), scheme)));
    }
  }

  Moved movedSince(IssueRow issue) {
    return new Moved(issue);
  }

  /** What the next issue of a paper says of what it corrects. */
  Imprint corrected(IssueRow before, PaperDrawing.Drawn draft, List<Correction> corrections) {
    Correction last = corrections.get(corrections.size() - 1);
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> deciders = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Correction each : corrections) {
      reasons.add(Wording.sentence(each.act().reason()));
      deciders.add(each.act().by());
      kinds.add(each.kind());
    }
    List<Fact> now = draft.document().facts();
    Notice notice =
        Notices.of(
            // of several kinds the one that hides nothing
            kinds.size() == 1 ? last.kind() : Correction.ERROR,
            "version " + before.number() + " of this paper",
            Wording.list(List.copyOf(deciders)),
            Wording.date(last.act().known()),
            String.join(" ", reasons),
            new Revisions(draft.paper()).changes(facts(before), now));
    return Imprint.of(List.of(notice), revised(before, now));
  }

  /** What a draft says above everything else: what its next issue would. */
  Imprint imprint(
      Optional<IssueRow> issue, PaperSpec spec, Period period, PaperDrawing.Drawn draft) {
    Imprint told = told(issue, spec, period, draft);
    return told.besides(new AcrossPapers(this, spec, period).differences(draft));
  }

  private Imprint told(
      Optional<IssueRow> issue, PaperSpec spec, Period period, PaperDrawing.Drawn draft) {
    if (issue.isEmpty()) {
      return Imprint.of(carried(spec, period), Set.of());
    }
    List<Correction> corrections = correctionsSince(issue.get());
    return corrections.isEmpty()
        ? Imprint.of(List.of(), revised(issue.get(), draft.document().facts()))
        : corrected(issue.get(), draft, corrections);
  }

  /** What was ever printed otherwise in an issue of the same paper. */
  Set<String> revised(IssueRow before, List<Fact> now) {
    return Revisions.revised(
        all.stream()
            .filter(i -> i.isOf(before.period(), before.paper()) && i.stands())
            .map(this::facts)
            .toList(),
        now);
  }

  /**
   * Notices about papers of a committee that its next paper carries: those that no paper issued to
   * it since has carried.
   */
  List<Notice> carried(PaperSpec spec, Period period) {
    List<Notice> notices = new ArrayList<>();
    for (Correction correction : sources.ledger().corrections().at(Moment.NOW)) {
      boolean own =
          correction.period().equals(period.code()) && correction.paper().equals(spec.name());
      if (correction.nextPaper() && !own) {
        carried(spec, correction).ifPresent(notices::add);
      }
    }
    return notices;
  }

  private Optional<Notice> carried(PaperSpec spec, Correction correction) {
    Optional<IssueRow> about =
        all.stream()
            .filter(i -> i.isOf(correction.period(), correction.paper()))
            .filter(i -> i.act().id() < correction.act().id() && i.stands())
            .reduce((a, b) -> b);
    if (about.isEmpty() || !committee(about.get()).equals(spec.committee())) {
      return Optional.empty();
    }
    boolean told =
        all.stream()
            .filter(i -> i.act().id() > correction.act().id())
            .filter(
                i -> i.kind().equals("first") || i.isOf(correction.period(), correction.paper()))
            .anyMatch(i -> committee(i).equals(spec.committee()));
    if (told) {
      return Optional.empty();
    }
    IssueRow issue = about.get();
    Settings then = sources.settings(issue.settings(), now);
    Redrawn after = redrawn(issue, then, Moment.at(correction.act().id()), true);
    return Optional.of(
        Notices.of(
            correction.kind(),
            title(issue),
            correction.act().by(),
            Wording.date(correction.act().known()),
            correction.act().reason(),
            new Revisions(after.draft().paper())
                .changes(facts(issue), after.draft().document().facts())));
  }

  /** To whom an issue went, by the settings it was made with. */
  String committee(IssueRow issue) {
    return planned(issue).map(p -> p.spec().committee()).orElse("");
  }

  /** "Performance report for quarter 2, 2017/18 (published version 1)". */
  String title(IssueRow issue) {
    return planned(issue)
            .map(p -> p.spec().title() + " for " + p.period().words())
            .orElse(issue.paper())
        + " ("
        + Wording.small(issue.words())
        + ")";
  }

  private Optional<DraftPlan.Planned> planned(IssueRow issue) {
    Settings then = sources.settings(issue.settings(), now);
    return Period.ofCode(issue.period(), then.council().calendar().yearStarts())
        .flatMap(p -> new DraftPlan(then).planned(issue.paper(), p));
  }
}
