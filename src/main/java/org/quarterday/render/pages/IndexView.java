package org.quarterday.render.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterday.render.Point;
import org.quarterday.render.Wording;
import org.quarterday.validate.Verdict;

/** "Where things stand" as its template sees it. */
record IndexView(
    String council,
    String job,
    String period,
    Optional<LocalDate> asOf,
    List<Need> needs,
    List<Paper> papers,
    List<Count> counts,
    List<Sent> returns,
    List<IndexPage.Missing> missing,
    List<Figures> figures) {

  static IndexView of(IndexPage page) {
    return new IndexView(
        page.council(),
        page.job(),
        page.period(),
        page.asOf(),
        page.needs().stream().map(IndexView::need).toList(),
        page.papers().stream().map(IndexView::paper).toList(),
        counts(page),
        page.returns().stream()
            .sorted(Comparator.comparing(sent -> StatusWords.of(sent.status())))
            .map(IndexView::sent)
            .toList(),
        page.missing(),
        page.figures().stream().map(IndexView::figures).toList());
  }

  /** An empty address is no link. */
  record Need(String sentence, String text, String href) {}

  record Paper(
      String title,
      String committee,
      String period,
      String standing,
      boolean draft,
      String html,
      String markdown,
      List<String> points) {}

  record Count(int count, Sign sign) {}

  record Sent(
      String place, Sign sign, String since, String rows, LocalDate received, String href) {}

  record Figures(String period, List<File> files) {}

  record File(String name, String href) {}

  private static Need need(IndexPage.Need need) {
    return new Need(
        Wording.sentence(need.sentence()),
        need.link().map(Link::text).orElse(""),
        need.link().map(link -> Href.of(link.path())).orElse(""));
  }

  private static Paper paper(IndexPage.Paper paper) {
    String folder = Href.of(paper.folder());
    return new Paper(
        paper.title(),
        paper.committee(),
        Wording.capital(paper.period().words()),
        paper.standing(),
        paper.draft(),
        folder + "/paper.html",
        folder + "/paper.md",
        paper.points().stream().map(Point::line).toList());
  }

  /** The usual ones always, the rarer ones where there are any. */
  private static List<Count> counts(IndexPage page) {
    List<Count> counts = new ArrayList<>();
    for (StatusWords status :
        List.of(
            StatusWords.ACCEPTED,
            StatusWords.ACCEPTED_WITH_QUERIES,
            StatusWords.PARTLY_ACCEPTED,
            StatusWords.REJECTED,
            StatusWords.HELD,
            StatusWords.UNCHANGED)) {
      int count =
          (int)
              page.returns().stream()
                  .filter(sent -> StatusWords.of(sent.status()) == status)
                  .count();
      if (count > 0 || status != StatusWords.HELD) {
        counts.add(new Count(count, status.sign()));
      }
    }
    counts.add(new Count(page.missing().size(), new Sign("unrated", "Missing")));
    return counts;
  }

  private static Sent sent(IndexPage.Sent sent) {
    String rows =
        sent.status() == Verdict.Status.UNCHANGED
            ? "none new"
            : sent.rows() == 0
                ? "none"
                : Wording.digits(sent.accepted()) + " of " + Wording.digits(sent.rows());
    return new Sent(
        sent.place(),
        StatusWords.of(sent.status()).sign(),
        sent.since(),
        rows,
        sent.received(),
        Href.of(sent.receipt()));
  }

  private static Figures figures(IndexPage.Figures figures) {
    return new Figures(
        Wording.capital(figures.period().words()),
        figures.files().stream().map(name -> new File(name, Href.of("figures/" + name))).toList());
  }
}
