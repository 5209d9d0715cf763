package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Action;

/**
 * Actions as rows of text, in the columns that the contract fixes (section 7): codes, days as
 * 2018-03-31, {@code overdue} as yes or no. The first row is the header.
 */
public final class ActionTable {
  private static final List<String> COLUMNS =
      List.of(
          "action",
          "name",
          "plan",
          "parent",
          "priority",
          "service",
          "status",
          "word",
          "due",
          "revised-due",
          "overdue",
          "progress",
          "commentary",
          "remedy");

  private ActionTable() {}

  public static List<List<String>> actions(ActionFigures figures) {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    for (ActionFigure figure : figures.rows()) {
      Action action = figure.action();
      rows.add(
          List.of(
              action.code(),
              action.name(),
              action.plan().orElse(""),
              action.parent().orElse(""),
              String.join(";", action.priorities()),
              action.service().orElse(""),
              figure.status(),
              figure.word(),
              day(action.due()),
              day(figure.revisedDue()),
              figure.overdue() ? "yes" : "no",
              figure.progress(),
              figure.commentary(),
              figure.remedy()));
    }
    return rows;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
