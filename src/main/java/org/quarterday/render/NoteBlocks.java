package org.quarterday.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Service;
import org.quarterday.period.DayText;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.ReportedRow;

/** What services and committees wrote: developments, issues, awards, comments. */
final class NoteBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "notes",
                  "Notes of one kind, each under its heading: key-development, emerging-issue,"
                      + " scrutiny-comment or any other kind.",
                  "{notes, kind key-development}",
                  (s, a) -> new NoteBlocks(s).notes(a))
              .takes("kind", "as it stands in the returns")
              .takes("nothing", "what is said where there are none"),
          Offer.<Block>of(
                  "awards",
                  "Awards and accreditations: what, by whom, when, to which service.",
                  "{awards}",
                  (s, a) -> List.of(new NoteBlocks(s).awards(a)))
              .takes("caption", "above the table")
              .takes("name", "for references; awards unless said")
              .takes("nothing", "what is said where there are none"),
          Offer.<Block>of(
              "champion_comments",
              "The champion's comment on each service, or that none came by the day it was"
                  + " asked for.",
              "{champion comments}",
              (s, a) -> new NoteBlocks(s).champions()),
          Offer.<Block>of(
              "scrutiny_comments",
              "What scrutiny said of this paper, or that none came by the day it was asked"
                  + " for.",
              "{scrutiny comments}",
              (s, a) -> new NoteBlocks(s).comments("scrutiny-comment")));

  static final String CHAMPION = "champion-comment";

  private final Scope scope;

  NoteBlocks(Scope scope) {
    this.scope = scope;
  }

  /** Those of a kind that are meant for this paper, or for none in particular. */
  List<ReportedRow> of(String kind) {
    PaperSpec spec = scope.paper().spec();
    return scope.paper().reported().notes().rows().stream()
        .filter(r -> r.text("kind").equals(kind))
        .filter(r -> r.text("paper").isBlank() || r.text("paper").equals(spec.name()))
        .toList();
  }

  private List<Block> notes(Arguments arguments) {
    String kind = arguments.text("kind");
    List<ReportedRow> rows = of(kind);
    if (rows.isEmpty()) {
      String usual = "There is nothing to report under this heading.";
      return List.of(new Line().words(arguments.text("nothing", usual)).paragraph());
    }
    List<Block> blocks = new ArrayList<>();
    rows.forEach(row -> blocks.add(note(row)));
    return blocks;
  }

  private Block note(ReportedRow row) {
    return note(row, "");
  }

  private Block note(ReportedRow row, String before) {
    Line line = new Line();
    if (!before.isEmpty()) {
      line.words(before);
    }
    String heading = Wording.plain(row.text("heading"));
    if (!heading.isEmpty()) {
      line.add(Inline.strong(Inline.words(heading + ".")));
      line.words(" ");
    }
    line.words(Wording.sentence(row.text("text")));
    String by = Wording.plain(row.text("by"));
    if (!by.isEmpty()) {
      line.add(Inline.quiet(" (" + by + date(row).map(d -> ", " + d).orElse("") + ")"));
    }
    return line.paragraph();
  }

  private Optional<String> date(ReportedRow row) {
    String typed = Wording.plain(row.text("date"));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return DayText.read(typed).map(scope.style()::date).or(() -> Optional.of(typed));
  }

  private Block awards(Arguments arguments) {
    List<ReportedRow> rows = of("award");
    if (rows.isEmpty()) {
      String usual = "No award or accreditation was reported.";
      return new Line().words(arguments.text("nothing", usual)).paragraph();
    }
    List<Block.Column> columns =
        List.of(
            Block.Column.text("Award or accreditation"),
            Block.Column.text("Awarded by"),
            Block.Column.text("Date"),
            Block.Column.text("Service"));
    String notStated = scope.style().text(StyleText.NOT_STATED);
    List<Block.Row> written = new ArrayList<>();
    for (ReportedRow row : rows) {
      String heading = Wording.plain(row.text("heading"));
      String text = Wording.plain(row.text("text"));
      String by = Wording.plain(row.text("by"));
      String service = OffTargetBlocks.serviceName(row.service(), scope.paper());
      written.add(
          Block.Row.of(
              List.of(
                  Block.Cell.of(heading.isEmpty() ? text : heading + ": " + text),
                  Block.Cell.of(by.isEmpty() ? notStated : by),
                  Block.Cell.of(date(row).orElse(notStated)),
                  Block.Cell.of(service.isEmpty() ? "the council as a whole" : service))));
    }
    return new Block.Table(
        arguments.text("name", scope.named("awards")),
        "",
        arguments.text("caption", "Awards and accreditations"),
        columns,
        written,
        List.of());
  }

  /** A comment for each service of the scope that has a champion, or that none came. */
  private List<Block> champions() {
    Map<String, List<ReportedRow>> comments = new LinkedHashMap<>();
    of(CHAMPION)
        .forEach(row -> comments.computeIfAbsent(row.service(), s -> new ArrayList<>()).add(row));
    List<Block> blocks = new ArrayList<>();
    for (Service service : championed(scope)) {
      List<ReportedRow> sent = comments.remove(service.code());
      String champion = Wording.plain(service.champion());
      if (sent == null) {
        blocks.add(
            new Line()
                .words(Wording.plain(service.name()) + ": " + nothingCame() + " from " + champion)
                .words(".")
                .paragraph());
      } else {
        // in the part of one service its heading says whose comment this is
        String whose = scope.part().isPresent() ? "" : Wording.plain(service.name()) + ": ";
        sent.forEach(row -> blocks.add(note(row, whose)));
      }
    }
    if (!blocks.isEmpty() && scope.part().isEmpty()) {
      // what came for a service without a champion, or for none, is no less said
      comments.values().forEach(rows -> rows.forEach(row -> blocks.add(note(row))));
    }
    return blocks.isEmpty() ? comments(CHAMPION) : blocks;
  }

  /** The services of the scope that have a champion. */
  static List<Service> championed(Scope scope) {
    return scope.paper().figures().council().catalogue().services().stream()
        .filter(s -> !s.champion().isBlank())
        .filter(s -> s.inForce().during(scope.paper().figures().period()))
        .filter(s -> scope.part().map(p -> p.services().contains(s.code())).orElse(isIn(s, scope)))
        .toList();
  }

  /** Whether the paper is about anything of a service: it may leave some services out. */
  private static boolean isIn(Service service, Scope scope) {
    Figures figures = scope.paper().figures();
    return figures.rows().stream()
            .flatMap(f -> figures.council().owing(f.indicator(), f.period()).stream())
            .anyMatch(s -> s.code().equals(service.code()))
        || scope.paper().reported().actions().rows().stream()
            .anyMatch(a -> a.action().service().equals(Optional.of(service.code())));
  }

  private List<Block> comments(String kind) {
    List<ReportedRow> rows = of(kind);
    if (rows.isEmpty()) {
      return List.of(new Line().words(Wording.capital(nothingCame()) + ".").paragraph());
    }
    return rows.stream().map(this::note).toList();
  }

  private String nothingCame() {
    LocalDate asOf = scope.paper().asOf();
    LocalDate due = scope.paper().spec().wishes().commentsDue().orElse(asOf);
    return due.isAfter(asOf)
        ? "no comment received yet; comments are asked for by " + scope.style().date(due)
        : "no comment received by " + scope.style().date(due);
  }
}
