package org.quarterday.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Receipt;
import org.quarterday.council.Council;
import org.quarterday.period.Period;
import org.quarterday.publish.CsvText;
import org.quarterday.publish.PlacePath;
import org.quarterday.render.Point;
import org.quarterday.render.Wording;
import org.quarterday.render.pages.ChaseTable;
import org.quarterday.render.pages.IndexPage;
import org.quarterday.render.pages.Link;
import org.quarterday.render.pages.PageRenderer;
import org.quarterday.render.pages.ReturnsPage;
import org.quarterday.rollup.Figure;
import org.quarterday.validate.TableRead;

/** The pages for staff that move with the figures: where things stand, and who owes what. */
final class StaffPages {
  private final Council council;
  private final String job;
  private final RecordView record;
  private final LocalDate asOf;
  private final List<Period> periods;
  private final PageRenderer renderer = new PageRenderer();
  private final WhoOwes owes;
  private final SinceThen since;

  StaffPages(
      Council council,
      String job,
      RecordView record,
      LocalDate asOf,
      List<Period> periods,
      WhoOwes owes,
      SinceThen since) {
    this.council = council;
    this.job = job;
    this.record = record;
    this.asOf = asOf;
    this.periods = periods;
    this.owes = owes;
    this.since = since;
  }

  /**
   * A paper that was drawn.
   *
   * @param standing "Draft", or what an issue says of itself
   */
  record DrawnPaper(
      String title,
      String committee,
      Period period,
      String standing,
      boolean draft,
      String folder,
      List<Figure> figures,
      List<Point> points) {}

  /**
   * What the pages come to.
   *
   * @param needs what needs whom, a sentence each
   * @param missing how many values are due and have not come
   */
  record Written(List<String> needs, int missing) {}

  /**
   * Writes all of them.
   *
   * @param more what else needs somebody, a sentence each
   */
  Written write(List<DrawnPaper> papers, List<String> more, Map<String, byte[]> files) {
    List<ReturnsPage.Row> rows = owes.rows(periods);
    List<IndexPage.Need> needs = needs(papers, rows);
    more.forEach(m -> needs.add(new IndexPage.Need(m, Optional.empty())));
    put(files, "index.html", renderer.render(index(papers, rows, needs)));
    put(
        files,
        "returns.html",
        renderer.render(new ReturnsPage(council.name(), Optional.of(asOf), rows)));
    put(files, "chase.csv", CsvText.of(ChaseTable.of(rows)));
    int missing =
        rows.stream().filter(r -> r.daysLate() > 0).mapToInt(r -> r.owed() - r.in()).sum();
    return new Written(needs.stream().map(IndexPage.Need::sentence).toList(), missing);
  }

  private static void put(Map<String, byte[]> files, String place, String text) {
    files.put(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private IndexPage index(
      List<DrawnPaper> papers, List<ReturnsPage.Row> rows, List<IndexPage.Need> needs) {
    List<IndexPage.Paper> listed =
        papers.stream()
            .map(
                p ->
                    new IndexPage.Paper(
                        p.title(),
                        p.committee(),
                        p.period(),
                        p.standing(),
                        p.draft(),
                        p.folder().substring(0, p.folder().length() - 1),
                        p.points()))
            .toList();
    List<IndexPage.Missing> missing =
        rows.stream()
            .filter(r -> r.in() == 0 && r.owed() > 0 && r.daysLate() > 0)
            .map(r -> new IndexPage.Missing(r.name(), r.period(), r.due()))
            .toList();
    List<IndexPage.Figures> figures =
        periods.stream()
            .map(
                p ->
                    new IndexPage.Figures(
                        p,
                        List.of(
                            p.code() + ".csv",
                            p.code() + ".json",
                            p.code() + "-summary.csv",
                            p.code() + "-travel.csv")))
            .toList();
    return new IndexPage(
        council.name(),
        job,
        Wording.list(periods.stream().map(Period::words).toList()),
        Optional.of(asOf),
        needs,
        listed,
        sent(),
        missing,
        figures);
  }

  private List<IndexPage.Sent> sent() {
    List<IndexPage.Sent> sent = new ArrayList<>();
    Map<String, Receipt> standing = record.standingReceipts();
    for (Receipt receipt : standing.values()) {
      int held = receipt.tables().stream().mapToInt(TableRead::rows).sum();
      sent.add(
          new IndexPage.Sent(
              receipt.file(),
              receipt.status(),
              held,
              receipt.accepted(),
              receipt.received(),
              since.words(receipt),
              "receipts/" + PlacePath.of(receipt.file(), standing::containsKey).html()));
    }
    return sent;
  }

  // ---- what needs a person

  private List<IndexPage.Need> needs(List<DrawnPaper> papers, List<ReturnsPage.Row> rows) {
    List<IndexPage.Need> needs = new ArrayList<>();
    Map<String, Receipt> standing = record.standingReceipts();
    for (Receipt receipt : standing.values()) {
      Link link =
          new Link(
              "the receipt",
              "receipts/" + PlacePath.of(receipt.file(), standing::containsKey).html());
      AskedOfSenders.by(receipt)
          .filter(words -> !since.asksNothing(receipt))
          .ifPresent(words -> needs.add(need(words, link)));
    }
    Link whoOwesWhat = new Link("who owes what", "returns.html");
    NotSent.sentences(rows).forEach(sentence -> needs.add(need(sentence, whoOwesWhat)));
    Set<String> unexplained = new LinkedHashSet<>();
    for (DrawnPaper paper : papers) {
      for (Figure figure : paper.figures()) {
        boolean silent = figure.remarks().stream().noneMatch(r -> !r.commentary().isEmpty());
        if (figure.judgement().offTarget() && silent) {
          unexplained.add(figure.indicator().name() + " (" + paper.period().words() + ")");
        }
      }
    }
    unexplained.forEach(
        name ->
            needs.add(
                new IndexPage.Need(
                    name + " is not on target and nobody has said why.", Optional.empty())));
    papers.forEach(paper -> points(paper, needs));
    return needs;
  }

  /** What must be put right before a paper can be issued; what is open is listed beside it. */
  private static void points(DrawnPaper paper, List<IndexPage.Need> needs) {
    int stops = (int) paper.points().stream().filter(Point::stops).count();
    if (stops > 0) {
      String words =
          "The paper \u201c"
              + paper.title()
              + "\u201d for "
              + paper.committee()
              + ", "
              + paper.period().words()
              + ", cannot be issued before "
              + Wording.count(stops)
              + Wording.agree(stops, " thing in it is", " things in it are")
              + " put right.";
      needs.add(need(words, new Link("the draft", paper.folder() + "paper.html")));
    }
  }

  private static IndexPage.Need need(String sentence, Link link) {
    return new IndexPage.Need(sentence, Optional.of(link));
  }
}
