package org.quarterday.rollup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Council;
import org.quarterday.period.Period;

/** Every action in force for one period, in the order of the council's table. */
public record ActionFigures(Council council, Period period, List<ActionFigure> rows) {
  public ActionFigures {
    rows = List.copyOf(rows);
  }

  public Optional<ActionFigure> find(String action) {
    return rows.stream().filter(row -> row.action().code().equals(action)).findFirst();
  }

  /** The milestones of an action: what names it as their parent. */
  public List<ActionFigure> milestones(String action) {
    return rows.stream().filter(row -> row.action().parent().equals(Optional.of(action))).toList();
  }

  /** The actions that are not a milestone of another one in force. */
  public List<ActionFigure> topmost() {
    return rows.stream()
        .filter(row -> row.action().parent().flatMap(this::find).isEmpty())
        .toList();
  }

  public List<ActionFigure> overdue() {
    return rows.stream().filter(ActionFigure::overdue).toList();
  }

  /**
   * Every status that an action may have, in the order of the settings; then any that stands in the
   * record and is not among them.
   */
  public List<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>();
    council.work().statuses().stream().map(ActionStatus::status).forEach(statuses::add);
    rows.stream().filter(ActionFigure::returned).map(ActionFigure::status).forEach(statuses::add);
    return List.copyOf(statuses);
  }
}
