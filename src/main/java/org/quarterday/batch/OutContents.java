package org.quarterday.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterday.accept.Draft;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.Standing;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.CsvText;
import org.quarterday.publish.Json;
import org.quarterday.publish.OutFolder;
import org.quarterday.publish.PlacePath;
import org.quarterday.publish.Publisher;
import org.quarterday.render.Edition;
import org.quarterday.render.Paper;
import org.quarterday.render.PaperRenderer;
import org.quarterday.render.PaperSpec;
import org.quarterday.render.RenderedPaper;
import org.quarterday.render.pages.PageRenderer;
import org.quarterday.render.pages.ReceiptPage;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.ActionTable;
import org.quarterday.rollup.FigureTable;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.RollUp;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;
import org.quarterday.rollup.TravelCount;

/**
 * Everything that should stand in {@code out/<council>/}, made from the record and the settings
 * alone: the same inputs give the same bytes, whether a run makes them or they are made again.
 */
final class OutContents {
  private final Council council;
  private final RecordView record;
  private final RollUp rollUp;
  private final LocalDate asOf;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<StaffPages.DrawnPaper> papers = new ArrayList<>();

  private OutContents(Council council, RecordView record, LocalDate asOf) {
    this.council = council;
    this.record = record;
    this.asOf = asOf;
    this.rollUp = new RollUp(council, record.standing(), asOf);
  }

  /**
   * @param files what should stand there, by place
   * @param drafts what each draft looks like now
   * @param position what needs whom, and what is missing
   */
  record Made(Map<String, byte[]> files, List<Draft> drafts, StaffPages.Written position) {}

  static Made make(
      Settings settings,
      String job,
      RecordView record,
      List<DraftPlan.Planned> planned,
      LocalDate asOf) {
    Council council = settings.council();
    OutContents out = new OutContents(council, record, asOf);
    out.receipts();
    PaperRenderer renderer = new PaperRenderer(settings.templates());
    planned.forEach(p -> out.paper(renderer, p));
    Set<Period> periods = new LinkedHashSet<>();
    planned.forEach(p -> periods.add(p.period()));
    periods.forEach(out::figures);
    StaffPages pages = new StaffPages(council, job, record, asOf, List.copyOf(periods));
    StaffPages.Written position = pages.write(out.papers, UnbuiltWishes.of(settings), out.files);
    return new Made(out.files, out.drafts, position);
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
      put("receipts/" + path.html(), pages.render(ReceiptPage.of(receipt, home + "index.html")));
    }
    for (Receipt receipt : record.receipts()) {
      Receipt now = standing.get(receipt.file());
      if (!receipt.sha256().equals(now.sha256())) {
        PlacePath path = PlacePath.of(receipt.file(), standing::containsKey);
        put("receipts/" + path.replacedJson(receipt.sha256()), Json.receipt(receipt));
      }
    }
  }

  private void paper(PaperRenderer renderer, DraftPlan.Planned planned) {
    PaperSpec spec = planned.spec();
    Period period = planned.period();
    Figures all = rollUp.figures(period, spec.scheme());
    Figures figures =
        new Figures(
            council,
            period,
            all.schemes(),
            all.rows().stream().filter(f -> spec.includes(f.indicator(), council)).toList());
    Summary summary = new Summary(figures);
    List<StatusCount> counts = new ArrayList<>(summary.statuses("all"));
    counts.addAll(summary.statuses(spec.by()));
    RenderedPaper paper =
        renderer.render(
            new Paper(
                spec,
                Edition.DRAFT,
                figures,
                counts,
                ReturnsPositions.of(council, record.standing(), period, asOf),
                knownOn(period)));
    String folder = OutFolder.paper(period, spec.name(), spec.isPublic());
    files.put(folder + "paper.html", paper.htmlBytes());
    files.put(folder + "paper.md", paper.markdownBytes());
    files.put(folder + "facts.json", paper.factsBytes());
    drafts.add(new Draft(period.code(), spec.name(), Publisher.sha256(paper.htmlBytes())));
    papers.add(
        new StaffPages.DrawnPaper(
            spec.title(), spec.committee(), period, folder, figures.councils()));
  }

  /**
   * The day on which the figures were known as they are: when the newest return that they rest on
   * came. It moves with the returns, not with the calendar, so that a draft stays as it is.
   */
  private LocalDate knownOn(Period period) {
    Optional<LocalDate> newest = Optional.empty();
    for (Standing value : record.standing().all()) {
      if (!value.key().period().lastDay().isAfter(period.lastDay())) {
        LocalDate received = value.newest().received();
        newest = newest.filter(n -> n.isAfter(received)).or(() -> Optional.of(received));
      }
    }
    return newest.orElse(asOf);
  }

  private void figures(Period period) {
    Figures figures = rollUp.figures(period, Optional.empty());
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
