package org.quarterday.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.accept.Draft;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.StandingReturn;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.intake.Reading;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.PaperFault;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.Validator;
import org.quarterday.validate.Verdict;

/**
 * What other settings would do, over the whole record: the archived returns are read and judged by
 * both, the figures of every period that has a paper worked out by both, the papers drawn by both.
 * Nothing is written.
 */
public final class Rehearsal {
  private final Sources sources;
  private final Settings now;
  private final Settings with;
  private final LocalDate asOf;
  private final List<Change> changes = new ArrayList<>();

  private Rehearsal(Sources sources, Settings now, Settings with, LocalDate asOf) {
    this.sources = sources;
    this.now = now;
    this.with = with;
    this.asOf = asOf;
  }

  /** What a change is about. */
  public enum About {
    RETURN("return"),
    FINDING("finding"),
    STATUS("status"),
    DRAFT("draft"),
    ISSUED("issued");

    private final String word;

    About(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * One thing that would be otherwise.
   *
   * @param name of the return, the figure or the paper
   * @param detail a cell, a period, a section
   */
  public record Change(About about, String name, String detail, String before, String after) {}

  /**
   * Rehearses it.
   *
   * @param with the settings that are tried
   * @param asOf the day as of which figures are worked out
   */
  public static List<Change> of(
      Ledger ledger,
      RecordFolder record,
      CouncilReader reader,
      Settings now,
      Settings with,
      LocalDate asOf) {
    Settings tried = RunWords.named(with, now.council().folder());
    Rehearsal rehearsal = new Rehearsal(new Sources(ledger, record, reader), now, tried, asOf);
    rehearsal.returns();
    rehearsal.statuses();
    rehearsal.papers();
    return List.copyOf(rehearsal.changes);
  }

  private void add(About about, String name, String detail, String before, String after) {
    changes.add(new Change(about, name, detail, before, after));
  }

  // ---- returns

  /** Each against the record as it was when it was taken in. */
  private void returns() {
    Ledger ledger = sources.ledger();
    Map<Long, List<Layer>> layers = new TreeMap<>();
    for (Layer layer : ledger.layers(now.council().calendar().yearStarts(), Moment.NOW)) {
      layers.computeIfAbsent(layer.arrival().id(), a -> new ArrayList<>()).add(layer);
    }
    Map<Long, StandingReturn> standing = new TreeMap<>();
    ledger.standingReturns().values().forEach(r -> standing.put(r.arrival(), r));
    Set<Long> arrivals = new TreeSet<>(layers.keySet());
    arrivals.addAll(standing.keySet());
    Map<String, String> extensions = new HashMap<>();
    ledger.runs().stream()
        .flatMap(run -> ledger.files(run.id()).stream())
        .forEach(file -> extensions.put(file.sha256(), file.extension()));
    StandingValues values = StandingValues.of(List.of());
    for (Long arrival : arrivals) {
      StandingReturn each = standing.get(arrival);
      if (each != null && extensions.containsKey(each.sha256())) {
        Path file = sources.record().archived(each.sha256(), extensions.get(each.sha256()));
        compare(each, values, file);
      }
      layers.getOrDefault(arrival, List.of()).forEach(values::lay);
    }
  }

  private void compare(StandingReturn each, StandingValues values, Path file) {
    if (!sources.isArchived(file)) {
      return;
    }
    Verdict before = judge(each, values, file, now);
    Verdict after = judge(each, values, file, with);
    if (before.status() != after.status()) {
      add(About.RETURN, each.place(), "", before.status().code(), after.status().code());
    }
    Map<String, Integer> found = findings(before);
    findings(after).forEach((finding, count) -> found.merge(finding, -count, Integer::sum));
    found.forEach(
        (finding, count) -> {
          if (count > 0) {
            add(About.FINDING, each.place(), finding, "said", "not said any more");
          } else if (count < 0) {
            add(About.FINDING, each.place(), finding, "not said", "said");
          }
        });
  }

  private static Verdict judge(
      StandingReturn each, StandingValues values, Path file, Settings settings) {
    Council council = settings.council();
    Reading reading = SheetReader.read(file, each.place(), council.limits());
    ReturnDraft draft =
        Drafting.draft(
            new ReturnInput(each.place(), reading),
            council,
            settings.returnForms().forReturn(each.place()),
            each.asOf());
    return Validator.judge(
        draft,
        values.prior(),
        each.asOf(),
        Map.of(),
        Outlooks.of(
            council,
            values,
            draft.entries(),
            each.place(),
            each.received(),
            each.asOf(),
            key -> false));
  }

  private static Map<String, Integer> findings(Verdict verdict) {
    Map<String, Integer> counts = new TreeMap<>();
    verdict.findings().stream()
        .map(Receipt.Line::of)
        .forEach(
            line -> {
              String where =
                  List.of(line.sheet(), line.cell()).stream()
                      .filter(part -> !part.isEmpty())
                      .reduce((sheet, cell) -> sheet + ", " + cell)
                      .map(place -> " (" + place + ")")
                      .orElse("");
              counts.merge(line.severity() + " " + line.code() + where, 1, Integer::sum);
            });
    return counts;
  }

  // ---- figures

  private void statuses() {
    StandingValues standing =
        sources.ledger().standing(now.council().calendar().yearStarts(), Moment.NOW);
    RollUp before = new RollUp(now.council(), standing, asOf);
    RollUp after = new RollUp(with.council(), standing, asOf);
    for (Period period : periods()) {
      Map<List<String>, Figure> figures = figures(before, period);
      Map<List<String>, Figure> others = figures(after, period);
      Set<List<String>> all = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
      all.addAll(figures.keySet());
      all.addAll(others.keySet());
      for (List<String> key : all) {
        String was = words(Optional.ofNullable(figures.get(key)));
        String would = words(Optional.ofNullable(others.get(key)));
        if (!was.equals(would)) {
          String name = key.get(0) + (key.get(1).isEmpty() ? "" : ", " + key.get(1));
          add(About.STATUS, name, period.code(), was, would);
        }
      }
    }
  }

  private static Map<List<String>, Figure> figures(RollUp rollUp, Period period) {
    Map<List<String>, Figure> figures = new HashMap<>();
    rollUp
        .figures(period, Optional.empty())
        .rows()
        .forEach(f -> figures.put(List.of(f.indicator().code(), f.service()), f));
    return figures;
  }

  private static String words(Optional<Figure> figure) {
    return figure.map(f -> f.judgement().status()).orElse("no such figure");
  }

  /** Every period that a draft or an issue is about. */
  private Set<Period> periods() {
    Set<Period> periods = new TreeSet<>();
    sources.ledger().drafts().forEach(draft -> period(draft.period()).ifPresent(periods::add));
    sources
        .ledger()
        .issues()
        .standing(Moment.NOW)
        .forEach(issue -> period(issue.period()).ifPresent(periods::add));
    return periods;
  }

  private Optional<Period> period(String code) {
    return Period.ofCode(code, now.council().calendar().yearStarts());
  }

  // ---- papers

  private void papers() {
    List<IssueRow> issues = sources.ledger().issues().standing(Moment.NOW);
    for (IssueRow issue : issues) {
      Moment then = Moment.at(issue.act().id());
      Settings old = sources.settings(issue.settings(), now);
      compare(About.ISSUED, issue.paper(), issue.period(), old, then, issue.asOf());
    }
    for (Draft draft : sources.ledger().drafts()) {
      boolean issued = issues.stream().anyMatch(i -> i.isOf(draft.period(), draft.paper()));
      if (!issued) {
        compare(About.DRAFT, draft.paper(), draft.period(), now, Moment.NOW, asOf);
      }
    }
  }

  private void compare(
      About about, String paper, String code, Settings old, Moment then, LocalDate day) {
    Period period = period(code).orElseThrow();
    String name = paper + " " + code;
    String before = body(old, paper, period, then, day);
    String after = body(with, paper, period, then, day);
    for (String section : Sections.differing(before, after)) {
      add(about, name, section, "as it is", after.startsWith(CANNOT) ? after : "other text");
    }
  }

  private static final String CANNOT = "cannot be written: ";

  private String body(Settings settings, String paper, Period period, Moment then, LocalDate day) {
    Optional<DraftPlan.Planned> planned = new DraftPlan(settings).planned(paper, period);
    if (planned.isEmpty()) {
      return CANNOT + "there is no such paper";
    }
    try {
      RecordView record = sources.view(settings.council(), then);
      ClosedFigures closed =
          ClosedFigures.of(List.of(), sha256 -> sources.settings(sha256, settings), settings);
      return new PaperDrawing(settings, record, day, closed)
          .draft(planned.get().spec(), period)
          .body();
    } catch (PaperFault fault) {
      return CANNOT + fault.getMessage();
    }
  }
}
