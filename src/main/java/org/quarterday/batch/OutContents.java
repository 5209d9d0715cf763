package org.quarterday.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterday.accept.Archive;
import org.quarterday.accept.Draft;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.accept.Receipt;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.CsvText;
import org.quarterday.publish.Json;
import org.quarterday.publish.Manifest;
import org.quarterday.publish.OutFolder;
import org.quarterday.publish.PlacePath;
import org.quarterday.publish.Publisher;
import org.quarterday.render.Edition;
import org.quarterday.render.Imprint;
import org.quarterday.render.PaperSpec;
import org.quarterday.render.Point;
import org.quarterday.render.RenderedPaper;
import org.quarterday.render.pages.PageRenderer;
import org.quarterday.render.pages.ReceiptPage;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.ActionTable;
import org.quarterday.rollup.FigureTable;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;
import org.quarterday.rollup.TravelCount;

/**
 * Everything that should stand in {@code out/<council>/}, made from the record and the settings
 * alone: the same inputs give the same bytes, whether a run makes them or they are made again.
 */
final class OutContents {
  private static final String APPLY =
      " To apply the settings to what is printed, use correct --settings; else change them back.";

  private final Settings settings;
  private final Sources sources;
  private final Council council;
  private final RecordView record;
  private final ClosedFigures closed;
  private final ClosedFigures.Kept kept;
  private final LocalDate asOf;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<String> notApplied = new ArrayList<>();
  private final List<StaffPages.DrawnPaper> papers = new ArrayList<>();

  private OutContents(Settings settings, Sources sources, RecordView record, LocalDate asOf) {
    this.settings = settings;
    this.sources = sources;
    this.council = settings.council();
    this.record = record;
    this.asOf = asOf;
    this.closed = ClosedFigures.of(sources, settings);
    this.kept = closed.over(record.standing(), asOf);
  }

  /**
   * @param files what should stand there, by place
   * @param drafts what each draft looks like now
   * @param position what needs whom, and what is missing
   */
  record Made(Map<String, byte[]> files, List<Draft> drafts, StaffPages.Written position) {}

  static Made make(
      Settings settings,
      Sources sources,
      String job,
      RecordView record,
      List<DraftPlan.Planned> planned,
      LocalDate asOf) {
    Council council = settings.council();
    OutContents out = new OutContents(settings, sources, record, asOf);
    out.receipts();
    IssuedPapers issued = new IssuedPapers(sources, settings);
    Drift.of(out.closed, record)
        .sentences()
        .forEach(s -> out.notApplied.add(Drift.NOT_APPLIED + s + APPLY));
    planned.forEach(p -> out.paper(issued, p));
    Set<Period> periods = new LinkedHashSet<>();
    planned.forEach(p -> periods.add(p.period()));
    periods.forEach(out::figures);
    NilReturns nils = new NilReturns(settings, record.standingReceipts().values(), out::sent, asOf);
    WhoOwes owes = new WhoOwes(council, record, asOf, out.closed.all().keySet(), nils);
    SinceThen since =
        new SinceThen(
            record.gone(), sources.ledger().held(council.calendar().yearStarts(), Moment.NOW));
    StaffPages pages =
        new StaffPages(council, job, record, asOf, List.copyOf(periods), owes, since);
    List<String> more = new ArrayList<>(held(since));
    more.addAll(out.notApplied);
    StaffPages.Written position = pages.write(out.papers, more, out.files);
    return new Made(out.files, out.drafts, position);
  }

  /** What waits for somebody to correct or to decline it. */
  private static List<String> held(SinceThen since) {
    List<String> held = new ArrayList<>();
    for (HeldRow row : since.waiting().waiting()) {
      held.add(
          "Held, from "
              + row.arrival().place()
              + ", for somebody to correct or to decline: "
              + String.join(" ", row.moves()));
    }
    return held;
  }

  private void put(String place, String text) {
    files.put(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private void receipts() {
    PageRenderer pages = new PageRenderer();
    Map<String, Receipt> standing = record.standingReceipts();
    for (Receipt receipt : standing.values()) {
      PlacePath path = PlacePath.of(receipt.file(), standing::containsKey);
      put("receipts/" + path.json(), Json.receipt(receipt));
      String home = "../".repeat((int) path.html().chars().filter(c -> c == '/').count() + 1);
      String annotated = "";
      if (AnnotatedCopies.isWanted(receipt) && sources.isArchived(sent(receipt))) {
        files.put("receipts/" + path.annotated(), AnnotatedCopies.of(receipt, sent(receipt)));
        annotated = path.annotated().substring(path.annotated().lastIndexOf('/') + 1);
      }
      put(
          "receipts/" + path.html(),
          pages.render(ReceiptPage.of(receipt, home + "index.html", annotated)));
    }
    for (Receipt receipt : record.receipts()) {
      Receipt now = standing.get(receipt.file());
      if (!receipt.sha256().equals(now.sha256())) {
        PlacePath path = PlacePath.of(receipt.file(), standing::containsKey);
        put("receipts/" + path.replacedJson(receipt.sha256()), Json.receipt(receipt));
      }
    }
  }

  /** Where a return is kept as it was sent; what was never kept is nowhere. */
  private Path sent(Receipt receipt) {
    return sources.record().archived(receipt.sha256(), Archive.extension(receipt.file()));
  }

  /** An issued paper as it was issued, unless it would say something else now. */
  private void paper(IssuedPapers issued, DraftPlan.Planned planned) {
    PaperSpec spec = planned.spec();
    Period period = planned.period();
    String folder = OutFolder.paper(period, spec.name(), spec.isPublic());
    Optional<IssueRow> issue = issued.newest(period, spec.name());
    LocalDate day = issue.map(IssueRow::asOf).orElse(asOf);
    PaperDrawing all = new PaperDrawing(settings, record, day, closed);
    PaperDrawing drawing = issue.map(i -> all.only(issued.indicators(i))).orElse(all);
    issue
        .map(i -> all.added(spec, period, issued.indicators(i)))
        .ifPresent(
            names ->
                names.forEach(
                    name ->
                        notApplied.add(
                            Drift.NOT_APPLIED
                                + name
                                + " would be added to "
                                + spec.name()
                                + " for "
                                + period.words()
                                + ", which is published without it."
                                + APPLY)));
    PaperDrawing.Drawn draft = drawing.draft(spec, period);
    Optional<IssueRow> stands = issue.filter(i -> !issued.differs(i, draft));
    List<Point> points = List.of();
    if (stands.isPresent()) {
      sources.files(stands.get()).entrySet().stream()
          .filter(file -> !file.getKey().equals(Manifest.FILE))
          .forEach(file -> files.put(folder + file.getKey(), file.getValue()));
    } else {
      Imprint imprint = issued.imprint(issue, spec, period, draft);
      PaperDrawing.Drawn shown = drawing.draw(spec, period, Edition.DRAFT, imprint);
      points = shown.document().points();
      RenderedPaper text = shown.text();
      files.put(folder + "paper.html", text.htmlBytes());
      files.put(folder + "paper.md", text.markdownBytes());
      files.put(folder + "facts.json", text.factsBytes());
    }
    new ChangesPages(sources, settings)
        .html(planned, issue, stands.isPresent(), day)
        .ifPresent(page -> put(folder + "changes.html", page));
    drafts.add(
        new Draft(period.code(), spec.name(), Publisher.sha256(files.get(folder + "paper.html"))));
    papers.add(
        new StaffPages.DrawnPaper(
            spec.title(),
            spec.committee(),
            period,
            stands.map(IssueRow::words).orElse("Draft"),
            stands.isEmpty(),
            folder,
            draft.paper().figures().councils(),
            points));
  }

  private void figures(Period period) {
    Figures figures = kept.figures(period, Optional.empty());
    Summary summary = new Summary(figures);
    List<StatusCount> counts = new ArrayList<>();
    List<TravelCount> travel = new ArrayList<>();
    for (String by : Summary.BYS) {
      counts.addAll(summary.statuses(by));
      travel.addAll(summary.travel(by));
    }
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    tables.put("", FigureTable.figures(figures));
    tables.put("-summary", FigureTable.summary(counts, Summary.bothBases(council)));
    tables.put("-travel", FigureTable.travel(travel));
    ActionRollUp actions = new ActionRollUp(council, record.actions(), asOf);
    tables.put("-actions", ActionTable.actions(actions.figures(period)));
    tables.forEach(
        (name, rows) -> put("figures/" + period.code() + name + ".csv", CsvText.of(rows)));
    put("figures/" + period.code() + ".json", Json.table(tables.get("")));
  }
}
