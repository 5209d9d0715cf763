package org.quarterday.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.ActionFigures;

/** Actions and their milestones: when each is due, where it stands, what has been done. */
final class ActionBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "actions",
                  "The actions of a plan with due date, status and progress; milestones stand"
                      + " beneath their action.",
                  "{actions, plan IMP}",
                  (s, a) -> List.of(new ActionBlocks(s).table(a)))
              .takes("plan", "the code of one plan; all plans unless said")
              .takes("only", "all, actions, milestones, open, closed or overdue")
              .takes("caption", "above the table")
              .takes("name", "for references; actions unless said")
              .takes("nothing", "what is said where there are none"),
          Offer.<Block>of(
                  "action_counts",
                  "How many actions of each group have which status.",
                  "{action counts, by plan}",
                  (s, a) -> List.of(new ActionCounts(s).table(a)))
              .takes("by", "plan, priority, service, directorate or panel; plan unless said")
              .takes("plan", "the code of one plan; all plans unless said")
              .takes("caption", "above the table")
              .takes("name", "for references; action-counts unless said"));

  private final Scope scope;
  private final ActionFigures figures;

  private ActionBlocks(Scope scope) {
    this.scope = scope;
    this.figures = scope.paper().reported().actions();
  }

  private Block table(Arguments arguments) {
    String plan = arguments.text("plan", "");
    String only =
        arguments.oneOf(
            "only", List.of("all", "actions", "milestones", "open", "closed", "overdue"));
    List<ActionFigure> wanted =
        inOrder().stream().filter(f -> isOf(f, plan) && isA(f, only)).toList();
    if (wanted.isEmpty()) {
      String nothing = arguments.text("nothing", "There is no action to report.");
      return new Line().words(nothing).paragraph();
    }
    boolean remedies = wanted.stream().anyMatch(f -> !f.remedy().isBlank());
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(only.equals("milestones") ? "Milestone" : "Action"));
    columns.add(Block.Column.text("Due"));
    columns.add(Block.Column.text("Status"));
    columns.add(Block.Column.text("Progress"));
    if (remedies) {
      columns.add(Block.Column.text(scope.style().text(StyleText.WHAT_IS_DONE)));
    }
    List<Block.Row> rows = wanted.stream().map(f -> row(f, remedies)).toList();
    String caption =
        arguments.text(
            "caption",
            planName(plan) + ", " + scope.style().period(scope.paper().figures().period()));
    return new Block.Table(
        arguments.text("name", scope.named("actions")), "", caption, columns, rows, List.of());
  }

  private String planName(String plan) {
    return figures.council().work().plans().stream()
        .filter(p -> p.code().equals(plan))
        .findFirst()
        .map(p -> Wording.plain(p.name()))
        .orElse("Progress of actions");
  }

  private boolean isOf(ActionFigure figure, String plan) {
    if (plan.isEmpty()) {
      return true;
    }
    if (figures.council().work().plans().stream().noneMatch(p -> p.code().equals(plan))) {
      throw new PaperFault("The council has no plan \"" + plan + "\".");
    }
    return figure.action().plan().equals(Optional.of(plan));
  }

  private static boolean isA(ActionFigure figure, String only) {
    return switch (only) {
      case "actions" -> figure.action().parent().isEmpty();
      case "milestones" -> figure.action().parent().isPresent();
      case "open" -> !figure.closed();
      case "closed" -> figure.closed();
      case "overdue" -> figure.overdue();
      default -> true;
    };
  }

  /** Each action, and beneath it its milestones. */
  private List<ActionFigure> inOrder() {
    List<ActionFigure> ordered = new ArrayList<>();
    figures.topmost().forEach(f -> add(f, ordered));
    return ordered;
  }

  private void add(ActionFigure figure, List<ActionFigure> ordered) {
    ordered.add(figure);
    figures.milestones(figure.action().code()).forEach(m -> add(m, ordered));
  }

  private Block.Row row(ActionFigure figure, boolean remedies) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(new Block.Cell(name(figure)));
    cells.add(Block.Cell.of(due(figure)));
    cells.add(Block.Cell.of(status(figure)));
    cells.add(Block.Cell.of(progress(figure)));
    if (remedies) {
      String remedy = Wording.plain(figure.remedy());
      cells.add(Block.Cell.of(remedy.isEmpty() ? "nothing stated" : remedy));
    }
    return Block.Row.of(cells);
  }

  /** A month that ends with the period is as new as the period. */
  private static boolean endsBefore(ActionFigure figure) {
    return figure
        .saidFor()
        .filter(said -> said.lastDay().isBefore(figure.period().lastDay()))
        .isPresent();
  }

  static List<Inline> name(ActionFigure figure) {
    return List.of(
        Inline.quiet(figure.action().code()),
        Inline.words(" " + Wording.plain(figure.action().name())));
  }

  static Inline status(ActionFigure figure) {
    Fact fact = Fact.of(figure, "status", Wording.capital(Wording.plain(figure.word())));
    return new Inline.Shown(fact, Inline.Look.status(figure.status()), "");
  }

  private Inline due(ActionFigure figure) {
    Optional<LocalDate> now = figure.dueNow();
    if (now.isEmpty()) {
      return Inline.words("no date set");
    }
    String text = scope.style().date(now.get());
    if (figure.action().due().filter(first -> !first.equals(now.get())).isPresent()) {
      text += ", first due " + scope.style().date(figure.action().due().get());
    }
    return Inline.Shown.plain(
        Fact.of(figure, "due", text + (figure.overdue() ? " (overdue)" : "")));
  }

  private String progress(ActionFigure figure) {
    String said = Wording.plain(figure.progress());
    String more = Wording.plain(figure.commentary());
    String both = Wording.sentence(said) + (said.isEmpty() || more.isEmpty() ? "" : " ") + more;
    if (both.isEmpty()) {
      return figure.returned() ? "no progress stated" : "no return received";
    }
    return figure.isOlder() && endsBefore(figure)
        ? both + " (said for " + scope.style().period(figure.saidFor().orElseThrow()) + ")"
        : both;
  }
}
