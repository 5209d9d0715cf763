package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Act;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Moment;
import org.quarterday.jobs.Settings;
import org.quarterday.render.Imprint;
import org.quarterday.render.Notice;
import org.quarterday.render.Notices;
import org.quarterday.render.PaperFault;
import org.quarterday.render.Point;
import org.quarterday.render.Wording;

/** Freezes a draft that a person wants to hand over, if nothing stands in its way. */
final class Issuing {
  private final ActDesk desk;
  private final Settings settings;

  Issuing(ActDesk desk) {
    this.desk = desk;
    this.settings = desk.request().settings();
  }

  RunOutcome issue(IssueWish wish) {
    Optional<DraftPlan.Planned> planned =
        new DraftPlan(settings).planned(wish.paper(), wish.period());
    if (planned.isEmpty()) {
      return RunOutcome.wrong(settings.noPaper(wish.paper()));
    }
    Optional<IssueRow> before =
        desk.ledger().issues().newest(wish.period().code(), wish.paper(), Moment.NOW);
    Optional<String> wrongKind =
        before.isPresent() ? Optional.empty() : DraftPlan.wrongKind(planned.get());
    if (wrongKind.isPresent()) {
      return RunOutcome.wrong(wrongKind.get());
    }
    LocalDate asOf = wish.asOf().or(() -> before.map(IssueRow::asOf)).orElse(desk.last().asOf());
    RecordView record = desk.sources().view(settings.council(), Moment.NOW);
    IssuedPapers papers = new IssuedPapers(desk.sources(), settings);
    PaperDrawing all =
        new PaperDrawing(settings, record, asOf, ClosedFigures.of(desk.sources(), settings));
    PaperDrawing drawing = before.map(b -> all.only(papers.indicators(b))).orElse(all);
    PaperDrawing.Drawn draft;
    try {
      draft = drawing.draft(planned.get().spec(), wish.period());
    } catch (PaperFault fault) {
      return RunOutcome.refused(
          named(wish) + " cannot be issued: it cannot be written.",
          List.of("Stops the issue: " + fault.getMessage()));
    }
    if (before.isPresent() && !papers.pending(before.get()).isEmpty()) {
      return corrected(before.get(), papers);
    }
    if (before.isPresent() && !papers.differs(before.get(), draft)) {
      return new RunOutcome(
          RunOutcome.Kind.NOTHING_NEW,
          named(wish) + " is as it was issued (" + before.get().words() + "): nothing to issue",
          List.of(),
          List.of(),
          true);
    }
    Imprint imprint = papers.imprint(before, planned.get().spec(), wish.period(), draft);
    List<Point> points = new ArrayList<>(draft.document().points());
    points.addAll(imprint.elsewhere());
    Optional<RunOutcome> refusal = gate(wish, points);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    imprint = before.isPresent() ? reworded(wish, before.get(), imprint) : imprint;
    imprint = imprint.accepting(points, points.isEmpty() ? "" : acceptance(wish));
    return frozen(wish, planned.get(), drawing, record, imprint, asOf, before);
  }

  private static Optional<RunOutcome> gate(IssueWish wish, List<Point> points) {
    boolean stops = points.stream().anyMatch(p -> p.weight() == Point.Weight.STOPS);
    boolean open = !points.isEmpty() && wish.acceptOpen().isEmpty();
    if (!stops && !open) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    points.stream()
        .filter(p -> p.weight() == Point.Weight.STOPS)
        .forEach(p -> lines.add("Stops the issue: " + words(p)));
    points.stream()
        .filter(p -> p.weight() == Point.Weight.OPEN)
        .forEach(p -> lines.add("Open: " + words(p)));
    return Optional.of(
        RunOutcome.refused(
            named(wish)
                + (stops
                    ? " is not issued: something in it must be put right first."
                    : " is not issued: "
                        + Wording.count(points.size())
                        + Wording.agree(points.size(), " point is", " points are")
                        + " open. To issue it all the same, say why with --accept-open."),
            lines));
  }

  private static String words(Point point) {
    return Wording.sentence(point.words())
        + (point.place().isEmpty() ? "" : " (" + point.place() + ")")
        + (point.remedy().isEmpty() ? "" : " " + Wording.sentence(point.remedy()));
  }

  private String acceptance(IssueWish wish) {
    return "Accepted by "
        + desk.request().by()
        + " on "
        + Wording.date(desk.request().today())
        + ": "
        + Wording.sentence(wish.acceptOpen().orElseThrow());
  }

  /** With the notice that the words are new, beside those of corrections that come in with them. */
  private static Imprint reworded(IssueWish wish, IssueRow before, Imprint imprint) {
    String since = "version " + before.number();
    List<Notice> notices = new ArrayList<>(imprint.notices());
    notices.add(Notices.ofWords(since, notices.isEmpty(), wish.reason()));
    return Imprint.of(notices, imprint.revised());
  }

  /** A correction was waiting for words: they have been replaced, or have to be confirmed first. */
  private RunOutcome corrected(IssueRow before, IssuedPapers papers) {
    Settings then = desk.sources().settings(before.settings(), settings);
    IssuedPapers.Redrawn paper = papers.redrawn(before, then, Moment.NOW, true);
    Reissuing reissuing = new Reissuing(desk, papers);
    if (reissuing.waits(paper, before)) {
      return RunOutcome.refused(
          before.paper() + " is not issued: a correction of it waits for its commentary.",
          List.of(
              "Stops the issue: commentary was written about an earlier figure. Confirm it with"
                  + " confirm, or send commentary for the new one."));
    }
    CouncilActs.begin(desk.sources());
    Act wanted = desk.request().act(Act.Kind.ISSUE, "");
    IssueRow made =
        desk.ledger()
            .whole(
                () ->
                    reissuing.reissue(
                        desk.ledger().act(wanted), before, paper, papers.pending(before)));
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        before.paper() + " is issued: " + made.words(),
        List.of(),
        List.of(desk.sources().issued().of(made).resolve("paper.html").toString()),
        true);
  }

  private RunOutcome frozen(
      IssueWish wish,
      DraftPlan.Planned planned,
      PaperDrawing drawing,
      RecordView record,
      Imprint imprint,
      LocalDate asOf,
      Optional<IssueRow> before) {
    CouncilActs.begin(desk.sources());
    desk.keepSettings();
    String kind = before.isEmpty() ? "first" : "words";
    Act wanted = desk.request().act(Act.Kind.ISSUE, wish.reason().orElse(""));
    Freezing freezing = new Freezing(desk.sources(), desk.request().program());
    IssueRow made =
        desk.ledger()
            .whole(
                () ->
                    freezing.freeze(
                        desk.ledger().act(wanted),
                        kind,
                        new Freezing.Made(settings, planned, drawing, record, asOf),
                        imprint,
                        wish.acceptOpen().filter(r -> !imprint.accepted().isEmpty()).orElse("")));
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        named(wish) + " is issued: " + made.words(),
        List.of(),
        List.of(desk.sources().issued().of(made).resolve("paper.html").toString()),
        true);
  }

  private static String named(IssueWish wish) {
    return "The paper " + wish.paper() + " for " + wish.period().words();
  }
}
