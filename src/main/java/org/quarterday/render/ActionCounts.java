package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.ActionSummary;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Unrated;

/** How many actions have which status. Nothing is counted here: the summary of actions counts. */
final class ActionCounts {
  static final List<Offer<Inline>> PHRASES =
      List.of(
          Offer.<Inline>of(
                  "action_statuses",
                  "How many actions have which status, as a sentence.",
                  "{action statuses}",
                  (s, a) -> new ActionCounts(s).sentence(a.text("plan", "")))
              .takes("plan", "the code of one plan; all plans unless said"),
          Offer.<Inline>of(
                  "action_count",
                  "How many actions there are, have a status, or are overdue.",
                  "{action count, status done}",
                  (s, a) ->
                      List.of(
                          new ActionCounts(s).count(a.text("plan", ""), a.text("status", "total"))))
              .takes("plan", "the code of one plan; all plans unless said")
              .takes("status", "a status of actions, or overdue; all unless said"));

  private final Scope scope;

  ActionCounts(Scope scope) {
    this.scope = scope;
  }

  private ActionFigures of(String plan) {
    ActionFigures all = scope.paper().reported().actions();
    if (!plan.isEmpty()
        && all.council().work().plans().stream().noneMatch(p -> p.code().equals(plan))) {
      throw new PaperFault("There is no plan \"" + plan + "\".");
    }
    List<ActionFigure> rows =
        all.rows().stream()
            .filter(f -> plan.isEmpty() || f.action().plan().equals(Optional.of(plan)))
            .toList();
    return new ActionFigures(all.council(), all.period(), rows);
  }

  Block table(Arguments arguments) {
    String by =
        arguments.oneOf("by", List.of("plan", "priority", "service", "directorate", "panel"));
    ActionFigures figures = of(arguments.text("plan", ""));
    Map<String, List<StatusCount>> groups = new LinkedHashMap<>();
    ActionSummary summary = new ActionSummary(figures);
    summary.statuses(by).forEach(c -> add(groups, c));
    Map<String, List<StatusCount>> all = new LinkedHashMap<>();
    summary.statuses("all").forEach(c -> add(all, c));
    List<StatusCount> total = all.getOrDefault("", List.of());
    List<String> statuses =
        total.stream().filter(c -> c.count() > 0).map(StatusCount::status).toList();
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(Wording.capital(by)));
    statuses.forEach(s -> columns.add(new Block.Column(word(s), s, "", true)));
    columns.add(Block.Column.number(scope.style().text(StyleText.TOTAL)));
    List<Block.Row> rows = new ArrayList<>();
    groups.forEach(
        (group, counts) -> {
          if (counts.get(0).total() > 0) {
            rows.add(row(by, group, name(by, group), counts, statuses, false));
          }
        });
    rows.add(row("all", "", scope.style().text(StyleText.TOTAL), total, statuses, true));
    String caption =
        arguments.text(
            "caption",
            "Actions by " + by + ", " + scope.style().period(scope.paper().figures().period()));
    String called = arguments.text("name", scope.named("action-counts"));
    return new Block.Table(called, "", caption, columns, rows, List.of());
  }

  private static void add(Map<String, List<StatusCount>> groups, StatusCount count) {
    List<StatusCount> here = groups.computeIfAbsent(count.group(), g -> new ArrayList<>());
    if (here.stream().noneMatch(c -> c.status().equals(count.status()))) {
      here.add(count);
    }
  }

  private Block.Row row(
      String by,
      String group,
      String head,
      List<StatusCount> counts,
      List<String> statuses,
      boolean total) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(Block.Cell.of(head));
    for (String status : statuses) {
      int count =
          counts.stream().filter(c -> c.status().equals(status)).mapToInt(StatusCount::count).sum();
      cells.add(Block.Cell.of(shown(by, group, status, Wording.digits(count))));
    }
    int all = counts.stream().findFirst().map(StatusCount::total).orElse(0);
    cells.add(Block.Cell.of(shown(by, group, "total", Wording.digits(all))));
    return new Block.Row(total, "", cells);
  }

  private Inline shown(String by, String group, String status, String text) {
    String part = scope.part().map(p -> p.by() + "-" + Fact.idPart(p.code()) + "-").orElse("");
    String id = "actions-" + part + by + (group.isEmpty() ? "" : "-" + Fact.idPart(group));
    String period = scope.paper().figures().period().code();
    return Inline.Shown.plain(Fact.count(id + "-" + status, period, "", "count", text));
  }

  private List<Inline> sentence(String plan) {
    List<StatusCount> counts = new ActionSummary(of(plan)).statuses("all");
    int total = counts.stream().findFirst().map(StatusCount::total).orElse(0);
    if (total == 0) {
      return List.of(Inline.words("There is no action to report."));
    }
    List<List<Inline>> parts = new ArrayList<>();
    for (StatusCount count : counts) {
      boolean once = parts.stream().noneMatch(p -> PlainText.of(p).endsWith(said(count)));
      if (count.count() > 0 && once) {
        parts.add(new Line().add(count(plan, count.status())).words(said(count)).text());
      }
    }
    Line line = new Line();
    if (parts.size() == 1) {
      StatusCount only = counts.stream().filter(c -> c.count() > 0).findFirst().orElseThrow();
      line.words(Wording.agree(total, "The ", "All ")).add(count(plan, only.status()));
      line.words(Wording.agree(total, " action", " actions") + said(only));
    } else {
      line.words("Of the ").add(count(plan, "total")).words(" actions, ").listed(parts);
    }
    int overdue = of(plan).overdue().size();
    if (overdue > 0) {
      line.words("; ").add(count(plan, "overdue"));
      line.words(Wording.agree(overdue, " is overdue", " are overdue"));
    }
    return line.words(".").text();
  }

  private String said(StatusCount count) {
    for (Unrated code : Unrated.values()) {
      if (code.code().equals(count.status())) {
        return UnratedWords.said(code, count.count());
      }
    }
    return Wording.agree(count.count(), " is ", " are ") + Wording.small(word(count.status()));
  }

  private Inline count(String plan, String status) {
    ActionFigures figures = of(plan);
    int count =
        switch (status) {
          case "total" -> figures.rows().size();
          case "overdue" -> figures.overdue().size();
          default -> (int) figures.rows().stream().filter(f -> f.status().equals(status)).count();
        };
    if (count == 0 && !status.equals("total") && !status.equals("overdue")) {
      isOne(status, figures);
    }
    return shown(plan.isEmpty() ? "all" : "plan", plan, status, scope.style().count(count));
  }

  private static void isOne(String status, ActionFigures figures) {
    if (!figures.statuses().contains(status)) {
      throw new PaperFault("No action can have the status \"" + status + "\".");
    }
  }

  private String word(String status) {
    return scope.paper().figures().council().work().statuses().stream()
        .filter(s -> s.status().equals(status))
        .map(ActionStatus::word)
        .findFirst()
        .map(Wording::plain)
        .map(Wording::capital)
        .orElse(status.equals("not-returned") ? "No return received" : unrated(status));
  }

  private static String unrated(String status) {
    return Wording.capital(status.replace('-', ' '));
  }

  private String name(String by, String group) {
    var council = scope.paper().figures().council();
    return switch (by) {
      case "plan" ->
          council.work().plans().stream()
              .filter(p -> p.code().equals(group))
              .map(Plan::name)
              .findFirst()
              .orElse(group);
      case "priority" ->
          council.catalogue().priorities().stream()
              .filter(p -> p.code().equals(group))
              .map(Priority::name)
              .findFirst()
              .orElse(group);
      case "service" -> council.catalogue().service(group).map(Service::name).orElse(group);
      default -> group.isEmpty() ? "none stated" : group;
    };
  }
}
