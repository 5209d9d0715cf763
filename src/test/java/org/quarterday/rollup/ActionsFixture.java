package org.quarterday.rollup;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.WorkLayer;
import org.quarterday.council.Action;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Calendar;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.DueRule;
import org.quarterday.council.InForce;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;
import org.quarterday.council.Percentages;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.Period;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.TableKind;

/**
 * The plans of a fictional council, Castlemoor. The improvement plan IP has the action H1, "Build
 * forty homes", with two milestones, and L1 until the end of quarter 1; the tree plan TP has T1.
 * Returns are due 15 days after the period.
 */
final class ActionsFixture {
  /** Quarter 2 has ended and its returns are due. */
  static final LocalDate NOVEMBER = LocalDate.of(2017, 11, 20);

  private final List<WorkLayer> layers = new ArrayList<>();
  private Percentages.Base base = Percentages.Base.RATED;

  static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }

  /** A row of a return: what it says of an action for a period, as "column: text". */
  ActionsFixture said(String action, String period, String... cells) {
    Map<String, String> fields = new LinkedHashMap<>(Map.of("action", action));
    Map<String, Integer> columns = new LinkedHashMap<>(Map.of("action", 1));
    for (String cell : cells) {
      String[] parts = cell.split(": ", 2);
      fields.put(parts[0], parts[1]);
      columns.put(parts[0], columns.size() + 1);
    }
    int number = layers.size() + 1;
    Arrival arrival =
        new Arrival(number, number + ".csv", "00", "csv", List.of(""), NOVEMBER, NOVEMBER);
    layers.add(
        new WorkLayer(
            arrival,
            new OtherRow(
                TableKind.ACTIONS, Optional.of(period(period)), "", 0, 2, fields, columns)));
    return this;
  }

  ActionsFixture percentagesOf(Percentages.Base of) {
    base = of;
    return this;
  }

  ActionFigures at(String period) {
    return at(period, NOVEMBER);
  }

  ActionFigures at(String period, LocalDate asOf) {
    return new ActionRollUp(council(base), ActionReports.of(layers), asOf).figures(period(period));
  }

  private static Council council(Percentages.Base base) {
    return new Council(
        "castlemoor",
        "Castlemoor District Council",
        new Calendar(
            Month.APRIL,
            ZoneId.of("Europe/London"),
            BankHolidays.ENGLAND_AND_WALES,
            new DueRule(15, false),
            Optional.empty()),
        true,
        Limits.STANDARD,
        new Judging(List.of(), List.of(), new Percentages(base, 0, Map.of())),
        new Catalogue(
            List.of(),
            List.of(service("housing", "People"), service("parks", "Place")),
            List.of(priority("homes"), priority("green"))),
        List.of(),
        new Council.Work(
            List.of(plan("IP", "Improvement plan"), plan("TP", "Tree plan")),
            List.of(
                action("H1", "IP", "", "homes;green", "housing", "2018-03-31", ""),
                action("H1.1", "IP", "H1", "homes", "housing", "2017-09-30", ""),
                action("H1.2", "IP", "H1", "homes", "housing", "2017-10-15", ""),
                action("L1", "IP", "", "", "", "", "2017-18-Q1"),
                action("T1", "TP", "", "green", "parks", "2017-06-30", "")),
            List.of(
                status("done", "Completed", "achieved", true, ""),
                status("on-track", "On track", "green", false, ""),
                status("delayed", "Delayed", "amber", false, "IP"),
                status("done", "Planted", "in the ground", true, "TP")),
            List.of()),
        Map.of());
  }

  private static Action action(
      String code,
      String plan,
      String parent,
      String priorities,
      String service,
      String due,
      String to) {
    return new Action(
        code,
        "Action " + code,
        Optional.of(plan),
        some(parent),
        priorities.isEmpty() ? List.of() : List.of(priorities.split(";")),
        some(service),
        some(due).map(LocalDate::parse),
        "",
        "",
        new InForce(Optional.empty(), some(to).map(ActionsFixture::period)),
        Map.of());
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static ActionStatus status(
      String status, String word, String also, boolean closed, String plan) {
    return new ActionStatus(status, word, List.of(also), closed, some(plan));
  }

  private static Plan plan(String code, String name) {
    return new Plan(code, name, "", "", Map.of());
  }

  private static Priority priority(String code) {
    return new Priority(code, code, Optional.empty(), Map.of());
  }

  private static Service service(String code, String directorate) {
    return new Service(
        code, code, List.of(), directorate, "", "", "", Optional.empty(), InForce.ALWAYS, Map.of());
  }
}
