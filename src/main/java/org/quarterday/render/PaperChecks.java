package org.quarterday.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.Service;
import org.quarterday.rollup.Figure;
import org.quarterday.validate.ValueState;

/**
 * What a paper lacks or contradicts before it may be handed over, each with who can mend it; one
 * function for each check. What cannot be written at all (a reference to nothing, totals that do
 * not tie, an empty cell) is a {@link PaperFault} and no point.
 */
final class PaperChecks {
  private final Scope scope;
  private final Paper paper;
  private final Document document;
  private final List<Point> points = new ArrayList<>();

  private PaperChecks(Scope scope, Document document) {
    this.scope = scope;
    this.paper = scope.paper();
    this.document = document;
  }

  /**
   * Every point of a paper, what stops an issue first.
   *
   * @param texts what was typed for it, by the place a person would look for it
   */
  static List<Point> of(Scope scope, Document document, Map<String, String> texts) {
    PaperChecks checks = new PaperChecks(scope, document);
    checks.points.addAll(TypedNumbers.check(scope, document, texts));
    checks.exemptMatter(texts);
    checks.exemptEnclosed();
    checks.redsNamed();
    checks.periodOver();
    if (checks.speaksOfIndicators()) {
      checks.returnsMissing();
      checks.offTargetUnexplained();
      checks.notFinal();
    }
    checks.commentsAwaited(texts);
    checks.risksMissing(texts);
    checks.remediesMissing();
    checks.notIssued();
    return checks.points.stream().sorted(Comparator.comparing(Point::weight)).toList();
  }

  /** What is exempt may stand in the exempt paper alone. */
  private void exemptMatter(Map<String, String> texts) {
    if (!paper.spec().isPublic()) {
      return;
    }
    for (String place : texts.keySet()) {
      if (Exempt.is(place)) {
        points.add(
            new Point(
                Point.Weight.STOPS,
                "The public paper holds exempt matter, which is not printed in it",
                place,
                "Move it into the folder of the exempt paper, which says public: no"));
      }
    }
  }

  /** A public paper lays in no paper that is exempt, whatever both are called. */
  private void exemptEnclosed() {
    for (Enclosure enclosure : paper.reported().enclosures()) {
      if (enclosure.isBarredFrom(paper.spec())) {
        points.add(
            new Point(
                Point.Weight.STOPS,
                "The public paper encloses \""
                    + enclosure.paper()
                    + "\", which is exempt and is not printed in it",
                "paper.yaml, encloses",
                "Take it out of “encloses:”, and lay it before the committee by itself"));
      }
    }
  }

  /** What is handed over before its period is over can only be a part of it. */
  private void periodOver() {
    LocalDate end = paper.figures().period().lastDay();
    if (end.isAfter(paper.asOf())) {
      open(
          "This paper is made before the end of its period, " + scope.style().date(end),
          "Whoever issues it can wait until then.");
    }
  }

  /** A paper that only lays others in, or reports actions alone, lacks no return of indicators. */
  private boolean speaksOfIndicators() {
    return document.facts().stream()
        .map(Fact::id)
        .anyMatch(id -> id.startsWith("f-") || id.startsWith("c-") && !id.startsWith("c-actions"));
  }

  /** Whoever reads no table must read of every red. */
  private void redsNamed() {
    boolean aboutIndicators =
        document.facts().stream()
            .anyMatch(f -> f.id().startsWith("f-") || f.id().startsWith("c-all-"));
    if (!aboutIndicators) {
      return;
    }
    String text = ProseText.of(document).toLowerCase(Locale.ROOT);
    for (Figure figure : paper.figures().councils()) {
      boolean named =
          text.contains(Wording.plain(figure.indicator().name()).toLowerCase(Locale.ROOT));
      if (isWorst(figure) && !named && !figure.indicator().proposed()) {
        points.add(
            new Point(
                Point.Weight.STOPS,
                FigureText.plainName(figure)
                    + " is "
                    + Wording.plain(figure.judgement().phrase())
                    + ", and no sentence before the appendices names it",
                "summary",
                "Begin the paper with {summary}, or name it with {"
                    + figure.judgement().status()
                    + " list}"));
      }
    }
  }

  private boolean isWorst(Figure figure) {
    return figure.judgement().offTarget()
        && paper.figures().schemes().stream()
            .filter(s -> s.band(figure.judgement().status()).isPresent())
            .map(s -> s.bands().get(s.bands().size() - 1))
            .map(Band::status)
            .anyMatch(figure.judgement().status()::equals);
  }

  private void returnsMissing() {
    for (ReturnsPosition.OfService service : paper.returns().services()) {
      if (service.received() < service.owed()) {
        String name = Wording.plain(service.name());
        List<String> missing = service.missing().stream().map(Wording::plain).toList();
        open(name + " has not sent " + Wording.list(missing), name + " can send it.");
      }
    }
  }

  private void offTargetUnexplained() {
    for (Figure figure : paper.figures().councils()) {
      if (!figure.judgement().offTarget() || figure.indicator().proposed()) {
        continue;
      }
      String owners = FigureText.owners(figure, paper.figures().council());
      if (figure.remarks().stream().allMatch(r -> r.commentary().isEmpty())) {
        open(
            FigureText.plainName(figure) + " is not on target and nobody has said why",
            owners + " can send commentary for it.");
      }
      if (figure.remarks().stream().allMatch(r -> r.action().isEmpty())) {
        open(
            FigureText.plainName(figure)
                + " is not on target and nobody has said what is being done",
            owners + " can send the action for it.");
      }
    }
  }

  private void notFinal() {
    for (Figure figure : paper.figures().councils()) {
      if (figure.state() != ValueState.FINAL && FigureText.showsNumber(figure)) {
        boolean provisional = figure.state() == ValueState.PROVISIONAL;
        open(
            FigureText.plainName(figure) + (provisional ? " is provisional" : " is estimated"),
            FigureText.owners(figure, paper.figures().council()) + " can send the final figure.");
      }
    }
  }

  private void commentsAwaited(Map<String, String> texts) {
    NoteBlocks notes = new NoteBlocks(scope);
    if (asksFor("champion comments", texts)) {
      for (Service service : NoteBlocks.championed(scope)) {
        boolean silent =
            notes.of(NoteBlocks.CHAMPION).stream()
                .noneMatch(r -> r.service().equals(service.code()));
        if (silent) {
          open(
              "No comment on " + Wording.plain(service.name()) + " has come from its champion",
              Wording.plain(service.champion()) + " can send it.");
        }
      }
    }
    if (asksFor("scrutiny comments", texts) && notes.of("scrutiny-comment").isEmpty()) {
      open("The comments of scrutiny are awaited", "The clerk can send them as a note.");
    }
  }

  private void risksMissing(Map<String, String> texts) {
    Optional<String> each = paper.spec().wishes().each();
    if (!asksFor("risks", texts) || !each.equals(Optional.of("service"))) {
      return;
    }
    for (Part part : Parts.of(paper, "service")) {
      for (String service : RiskBlocks.silent(scope.within(part))) {
        String name = OffTargetBlocks.serviceName(service, paper);
        open(name + " has sent no return of risks, not even a nil", name + " can send it.");
      }
    }
  }

  /** Everything that an exception paper raises must come with what is being done. */
  private void remediesMissing() {
    for (Raise raise : Raise.of(paper)) {
      raise
          .action()
          .filter(a -> a.remedy().isBlank())
          .ifPresent(
              a ->
                  open(
                      PlainText.of(ActionBlocks.name(a))
                          + " is raised and nobody has said what is being done",
                      "Whoever leads on it can send the remedial action."));
    }
  }

  private void notIssued() {
    for (Enclosure enclosure : paper.reported().enclosures()) {
      if (enclosure.laid().isEmpty() && !enclosure.isBarredFrom(paper.spec())) {
        open(
            "The paper \""
                + Wording.plain(enclosure.title())
                + "\" is to be laid in and has not been issued",
            "The clerk can issue it first.");
      }
    }
  }

  private static boolean asksFor(String block, Map<String, String> texts) {
    String macro = "<@" + block.replace(' ', '_');
    return texts.values().stream()
        .anyMatch(
            t ->
                t.contains("{" + block + "}")
                    || t.contains("{" + block + ",")
                    || t.contains(macro));
  }

  private void open(String words, String remedy) {
    points.add(new Point(Point.Weight.OPEN, words, "", Wording.capital(remedy)));
  }
}
