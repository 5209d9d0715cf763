package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterday.council.Action;
import org.quarterday.council.Percentages;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;

/**
 * Counts of actions: every status that one may have, in the order of the settings, then those of
 * which nothing came; zeros too. They add up to the actions in force.
 *
 * <p>Overdue is no status: an action that is on track may be overdue. It is something to count by,
 * with the groups "yes" and "no", so that every group still adds up.
 */
public final class ActionSummary {
  /** Everything there is to count by, in the order of the files. */
  public static final List<String> BYS =
      List.of("all", "plan", "priority", "service", "directorate", "panel", "overdue");

  private static final List<Unrated> NOTHING_CAME = List.of(Unrated.NOT_DUE, Unrated.NOT_RETURNED);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final ActionFigures figures;
  private final Percentages percentages;

  public ActionSummary(ActionFigures figures) {
    this.figures = figures;
    this.percentages = figures.council().judging().percentages();
  }

  /** Counts of statuses in every group. */
  public List<StatusCount> statuses(String by) {
    List<StatusCount> counts = new ArrayList<>();
    groups(by)
        .forEach(
            (group, members) -> {
              if (percentages.base() != Percentages.Base.ALL) {
                counts.addAll(statuses(by, group, members, "rated"));
              }
              if (percentages.base() != Percentages.Base.RATED) {
                counts.addAll(statuses(by, group, members, "all"));
              }
            });
    return counts;
  }

  private List<StatusCount> statuses(
      String by, String group, List<ActionFigure> members, String of) {
    boolean ofAll = of.equals("all");
    int total = members.size();
    int base = ofAll ? total : count(members, ActionFigure::returned);
    List<StatusCount> counts = new ArrayList<>();
    for (String status : figures.statuses()) {
      int count = count(members, f -> f.returned() && f.status().equals(status));
      counts.add(new StatusCount(by, group, status, count, base, total, percent(count, base), of));
    }
    for (Unrated why : NOTHING_CAME) {
      int count = count(members, f -> !f.returned() && f.status().equals(why.code()));
      Optional<BigDecimal> percent = ofAll ? percent(count, base) : Optional.empty();
      counts.add(new StatusCount(by, group, why.code(), count, base, total, percent, of));
    }
    return counts;
  }

  private static int count(List<ActionFigure> members, Predicate<ActionFigure> which) {
    return (int) members.stream().filter(which).count();
  }

  private Optional<BigDecimal> percent(int count, int base) {
    return base == 0
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(count)
                .multiply(HUNDRED)
                .divide(new BigDecimal(base), percentages.decimals(), RoundingMode.HALF_UP));
  }

  /** The actions by group, in the council's order; one may be in several groups, or in none. */
  public Map<String, List<ActionFigure>> groups(String by) {
    Map<String, List<ActionFigure>> groups = new LinkedHashMap<>();
    names(by).forEach(name -> groups.put(name, new ArrayList<>()));
    for (ActionFigure figure : figures.rows()) {
      for (String group : groupsOf(by, figure)) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(figure);
      }
    }
    if (!by.equals("all")) {
      groups.remove("");
    }
    return groups;
  }

  private List<String> names(String by) {
    return switch (by) {
      case "all" -> List.of("");
      case "plan" -> figures.council().work().plans().stream().map(Plan::code).toList();
      case "priority" ->
          figures.council().catalogue().priorities().stream().map(Priority::code).toList();
      case "service" ->
          figures.council().catalogue().services().stream().map(Service::code).toList();
      case "directorate" ->
          figures.council().catalogue().services().stream().map(Service::directorate).toList();
      case "panel" -> List.of();
      case "overdue" -> List.of("yes", "no");
      default -> throw new IllegalArgumentException("nothing is counted by " + by);
    };
  }

  private List<String> groupsOf(String by, ActionFigure figure) {
    Action action = figure.action();
    return switch (by) {
      case "all" -> List.of("");
      case "plan" -> action.plan().stream().toList();
      case "priority" -> action.priorities();
      case "service" -> action.service().stream().toList();
      case "directorate" ->
          action.service().flatMap(figures.council().catalogue()::service).stream()
              .map(Service::directorate)
              .toList();
      case "panel" -> List.of(action.panel());
      case "overdue" -> List.of(figure.overdue() ? "yes" : "no");
      default -> throw new IllegalArgumentException("nothing is counted by " + by);
    };
  }
}
