package org.quarterday.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Action;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Council;
import org.quarterday.intake.Row;
import org.quarterday.period.Period;

/**
 * What the cells of an action's row mean to its council: which action, which of its plan's
 * statuses, which day. Puts code, status and day in place of what was typed.
 */
final class ActionCells {
  private static final String ACTION = "action";
  private static final String STATUS = "status";
  private static final String DUE = "due";

  private final Draft draft;
  private final DraftTable table;
  private final Ground ground;
  private final Names names;

  ActionCells(Draft draft, DraftTable table, Ground ground, Names names) {
    this.draft = draft;
    this.table = table;
    this.ground = ground;
    this.names = names;
  }

  /** A row that names an action and fills no other cell, as a template is sent out. */
  static boolean saysNothing(Map<String, String> fields) {
    return fields.keySet().equals(Set.of(ACTION)) || fields.isEmpty();
  }

  /** Whether the row can be taken; what cannot is said in the draft. */
  boolean read(Row row, Map<String, String> fields, Optional<Period> period) {
    boolean known = knowsAction(row, fields);
    if (!known) {
      return false;
    }
    boolean good = isInForce(row, fields.get(ACTION), period);
    good &= knowsStatus(row, fields, period);
    readDue(row, fields);
    return good;
  }

  private boolean knowsAction(Row row, Map<String, String> fields) {
    String typed = fields.getOrDefault(ACTION, "");
    Optional<String> code = typed.isEmpty() ? Optional.empty() : names.action(typed);
    code.ifPresent(c -> fields.put(ACTION, c));
    if (!typed.isEmpty() && code.isEmpty()) {
      String message = Typed.quote(typed) + " is not an action of this council's plans.";
      String meant =
          names
              .nearestAction(typed)
              .map(near -> "Did you mean " + near + "? " + FindingCode.ACTION_UNKNOWN.remedy())
              .orElse("");
      say(row, ACTION, FindingCode.ACTION_UNKNOWN, message, meant);
    }
    return code.isPresent();
  }

  private boolean isInForce(Row row, String code, Optional<Period> period) {
    boolean over =
        period.isPresent()
            && ground
                .council()
                .filter(c -> c.work().action(code, period.get().lastDay()).isEmpty())
                .isPresent();
    if (over) {
      String message =
          "The action " + code + " is not part of its plan in " + period.get().words() + ".";
      String remedy = "Check the action and the period, or take the row out.";
      say(row, ACTION, FindingCode.NOT_COLLECTED, message, remedy);
    }
    return !over;
  }

  private boolean knowsStatus(Row row, Map<String, String> fields, Optional<Period> period) {
    String typed = fields.getOrDefault(STATUS, "");
    Optional<Council> council = ground.council();
    if (typed.isEmpty() || council.isEmpty()) {
      return true;
    }
    Optional<String> plan = plan(council.get(), fields.get(ACTION), period);
    List<ActionStatus> possible = council.get().work().statusesOf(plan);
    if (possible.isEmpty()) {
      return true; // the council has not said which statuses there are: as typed
    }
    Optional<ActionStatus> status = council.get().work().status(plan, Typed.tidy(typed));
    status.ifPresent(s -> fields.put(STATUS, s.status()));
    if (status.isEmpty()) {
      String message = Typed.quote(typed) + " is not a status that this action can have.";
      List<String> words = possible.stream().map(ActionStatus::word).distinct().toList();
      String remedy = "Use one of these words: " + String.join(", ", words) + ".";
      say(row, STATUS, FindingCode.STATUS_UNKNOWN, message, remedy);
    }
    return status.isPresent();
  }

  /** The plan of the row in force for the period, else of the newest. */
  private static Optional<String> plan(Council council, String code, Optional<Period> period) {
    return period
        .flatMap(p -> council.work().action(code, p.lastDay()))
        .or(
            () ->
                council.work().actions().stream()
                    .filter(action -> action.code().equals(code))
                    .reduce((earlier, later) -> later))
        .flatMap(Action::plan);
  }

  /** A date that is not one is left out and asked about; the rest of the row is taken. */
  private void readDue(Row row, Map<String, String> fields) {
    String typed = fields.getOrDefault(DUE, "");
    if (typed.isEmpty()) {
      return;
    }
    int column = table.header().column(DUE);
    Optional<LocalDate> day =
        table
            .found
            .sheet
            .cell(row, column)
            .date()
            .map(kept -> ActionDay.of(kept, table.found.sheet.text(row, column)))
            .or(() -> ActionDay.read(typed, ground.yearStarts()));
    fields.remove(DUE);
    day.ifPresent(d -> fields.put(DUE, d.toString()));
    if (day.isEmpty()) {
      String message = Typed.quote(typed) + " is not a date. The rest of the row was taken.";
      say(row, DUE, FindingCode.DATE_UNCLEAR, message, "");
    }
  }

  private void say(Row row, String field, FindingCode code, String message, String remedy) {
    draft.add(table, row.number(), table.header().column(field), code, message, remedy);
  }
}
