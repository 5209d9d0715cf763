package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Action;
import org.quarterday.council.InForce;
import org.quarterday.council.Meeting;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.period.Period;

/** Reads the tables {@code plans}, {@code actions} and {@code meetings}. */
final class WorkTables {
  private final Typed typed;

  WorkTables(Typed typed) {
    this.typed = typed;
  }

  List<Plan> plans(Table table) {
    RowsOfCodes codes = new RowsOfCodes(typed);
    List<Plan> plans = new ArrayList<>();
    for (TableRow row : table.rows()) {
      codes.add(row.cell("code"), InForce.ALWAYS);
      plans.add(
          new Plan(
              row.text("code"),
              row.text("name"),
              row.text("committee"),
              row.text("state"),
              row.more()));
    }
    return plans;
  }

  List<Action> actions(
      Table table, Known<Plan> plans, Known<Priority> priorities, Known<Service> services) {
    RowsOfCodes codes = new RowsOfCodes(typed);
    Known<TableRow> actions =
        new Known<>(
            "action", "actions", true, table.rows(), r -> r.text("code"), r -> r.text("name"));
    List<Action> read = new ArrayList<>();
    Map<String, String> parents = new HashMap<>();
    for (TableRow row : table.rows()) {
      InForce inForce = typed.inForce(row);
      codes.add(row.cell("code"), inForce);
      Optional<String> parent = actions.resolveIfSaid(row.cell("parent"), typed);
      parent.ifPresent(p -> parents.put(row.text("code"), p));
      read.add(
          new Action(
              row.text("code"),
              row.text("name"),
              plans.resolveIfSaid(row.cell("plan"), typed),
              parent,
              priorities.resolveAll(row.cell("priority").parts(), typed),
              services.resolveIfSaid(row.cell("service"), typed),
              typed.date(row.cell("due")),
              row.text("lead"),
              row.text("panel"),
              inForce,
              row.more()));
    }
    table.rows().forEach(row -> refuseLoop(row, parents));
    return read;
  }

  private void refuseLoop(TableRow row, Map<String, String> parents) {
    String code = row.text("code");
    Set<String> above = new HashSet<>();
    String at = code;
    while (parents.containsKey(at) && above.add(at)) {
      at = parents.get(at);
    }
    if (above.contains(at) && at.equals(code)) {
      typed.refuse(
          row.cell("parent"),
          "makes " + code + " a part of itself",
          "Leave the parent of the topmost action empty.");
    }
  }

  /**
   * @param papers the names of the papers there are
   */
  List<Meeting> meetings(Table table, Set<String> papers) {
    List<Meeting> meetings = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Written paper = row.cell("paper");
      if (!paper.isBlank() && !papers.contains(paper.text())) {
        typed.refuse(paper, "is not a paper of this council", PaperNames.remedy(paper, papers));
      }
      Optional<LocalDate> date = typed.date(row.cell("date"));
      Optional<LocalDate> publishBy = typed.date(row.cell("publish-by"));
      if (date.isPresent() && publishBy.isPresent() && publishBy.get().isAfter(date.get())) {
        typed.refuse(
            row.cell("publish-by"),
            "is after the meeting",
            "Papers are published before their meeting: mend one of the dates.");
      }
      Optional<Period> period = typed.period(row.cell("period"));
      date.ifPresent(
          day ->
              meetings.add(
                  new Meeting(
                      row.text("committee"),
                      day,
                      publishBy,
                      paper.text(),
                      period.map(Period::code).orElse(""),
                      row.more())));
    }
    return meetings;
  }
}
