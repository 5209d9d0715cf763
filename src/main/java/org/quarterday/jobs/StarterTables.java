package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.period.Period;
import org.quarterday.render.sheets.Book;
import org.quarterday.render.sheets.Box;
import org.quarterday.render.sheets.Choice;
import org.quarterday.render.sheets.Look;
import org.quarterday.render.sheets.Tab;

/** The workbook of a council to begin with: every table, with notes, lists and a few examples. */
final class StarterTables {
  private static final int LAST_ROW = 500;
  private static final String SERVICES = "services!$A$2:$A$500";
  private static final String PRIORITIES = "priorities!$A$2:$A$500";
  private static final String INDICATORS = "indicators!$A$2:$A$500";
  private static final String PLANS = "plans!$A$2:$A$500";

  /** What a column holds: the table it stands in, or any, then the column. */
  private static final String NOTES =
      """
      code: A short name that never changes, such as HOU01. Returns and papers know it by this.
      name: As it is printed.
      aliases: Other names that returns may use, parted by semicolons.
      polarity: What is better: higher, lower, range (inside lower and upper) or none (data only).
      aggregation: How periods make a longer one: sum, ratio, mean, latest, cumulative, max or min.
      unit: %, £, days … as printed behind the figure.
      decimals: How many places are printed. Empty: as typed; one for ratios and means.
      frequency: monthly, quarterly, half-yearly or annual. Empty: quarterly.
      indicators/priority: Codes of priorities, parted by semicolons.
      indicators/service: Who owes it: a code, several parted by semicolons, or * for every service. \
      Empty: one value for the council.
      set: A word of your own to choose indicators by, in a paper's “include”.
      scheme: The scheme in council.yaml by which it is judged. Empty: the first.
      tolerance: How far is “within tolerance”: 10% of the target, or 2 points.
      per: What a ratio is multiplied by. Empty: 100 for %, else 1.
      across: How services make the council's figure. Empty: as the aggregation does.
      panel: The scrutiny panel it belongs to.
      lead: Who answers for it: a post, not a person.
      definition: What is counted and what is not. It is printed in the returns that you send out.
      source: Where the number comes from.
      note: Anything to remember. It is not printed.
      state: agreed (the usual) or proposed (printed, never counted).
      from: The first period in which it is in force. Empty: from the start.
      to: The last period in which it is in force. Empty: no end.
      indicator: The code of an indicator.
      period: 2017-18, Q2 2017/18, September 2017 …
      target: A number, or with <, >, at least or at most; words are printed and not judged.
      targets/service: Empty: the council's own target.
      amber: The edge of the test “floor met”.
      lower: The lower edge of a range.
      upper: The upper edge of a range.
      decided: The day on which the target was decided. Empty: from the start.
      directorate: As printed; services of one directorate are counted together.
      services/committee: The committee that looks at its reports.
      champion: The member champion: a role, not a person.
      email: Where reminders go.
      replaced-by: The code of the service that took over from it.
      order: Its place in papers: 1, 2, 3 …
      plan: The code of a plan.
      parent: The code of the action that this is a milestone of.
      actions/priority: Codes of priorities, parted by semicolons.
      actions/service: The code of the service that reports it.
      due: The day by which it is to be done.
      plans/committee: The committee that it reports to.
      meetings/committee: As the papers name it.
      date: The day of the meeting.
      publish-by: The last day for the papers to go out.
      paper: The name of a paper's folder.
      """;

  private static final Map<String, String> BY_COLUMN = notes();

  private StarterTables() {}

  private static Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>();
    NOTES
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              notes.put(line.substring(0, colon), line.substring(colon + 2));
            });
    return notes;
  }

  /** What a column of a table holds. */
  static String note(TableShape table, String column) {
    String own = BY_COLUMN.get(table.name() + "/" + column);
    String any = own == null ? BY_COLUMN.get(column) : own;
    if (any == null) {
      throw new IllegalArgumentException("nothing is said of " + table.name() + ", " + column);
    }
    return any;
  }

  static Book book(Period first) {
    return new Book(TableShape.ALL.stream().map(table -> tab(table, first)).toList());
  }

  private static Tab tab(TableShape table, Period first) {
    List<List<Box>> rows = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    List<Box> header = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    List<String> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      boolean needed = table.required().contains(column);
      header.add(
          Box.of(column, needed ? Look.ENTRY_HEAD : Look.HEAD).withNote(note(table, column)));
      widths.add(column.equals("name") || column.equals("definition") ? 40 : 15);
      choice(table, column, i + 1, choices);
    }
    rows.add(header);
    for (Map<String, String> example : examples(table, first)) {
      rows.add(
          columns.stream()
              .map(column -> Box.of(example.getOrDefault(column, ""), Look.PLAIN))
              .toList());
    }
    return new Tab(table.name(), rows, widths, 1, false, choices);
  }

  private static void choice(TableShape table, String column, int number, List<Choice> choices) {
    List<String> words =
        switch (column) {
          case "polarity" -> List.of("higher", "lower", "range", "none");
          case "aggregation" ->
              List.of("sum", "ratio", "mean", "latest", "cumulative", "max", "min");
          case "across" -> List.of("sum", "ratio", "mean", "max", "min", "none");
          case "frequency" -> List.of("monthly", "quarterly", "half-yearly", "annual");
          case "state" -> table == TableShape.PLANS ? List.of() : List.of("agreed", "proposed");
          default -> List.of();
        };
    String from =
        switch (column) {
          case "service" -> SERVICES;
          case "priority" -> PRIORITIES;
          case "indicator" -> INDICATORS;
          case "plan" -> PLANS;
          default -> "";
        };
    if (!words.isEmpty()) {
      choices.add(Choice.ofWords(number, 2, LAST_ROW, words, ""));
    } else if (!from.isEmpty()) {
      choices.add(new Choice(number, 2, LAST_ROW, List.of(), from, false, ""));
    }
  }

  private static List<Map<String, String>> examples(TableShape table, Period first) {
    String example = "An example: put your own in its place.";
    if (table == TableShape.SERVICES) {
      return List.of(
          Map.of(
              "code",
              "example-service",
              "name",
              "Example Service",
              "directorate",
              "Example Directorate",
              "email",
              "performance@council.example"));
    }
    if (table == TableShape.PRIORITIES) {
      return List.of(Map.of("code", "example", "name", "An example priority", "order", "1"));
    }
    if (table == TableShape.INDICATORS) {
      Map<String, String> calls = new HashMap<>();
      calls.put("code", "EX01");
      calls.put("name", "Calls answered within 30 seconds");
      calls.put("polarity", "higher");
      calls.put("aggregation", "ratio");
      calls.put("unit", "%");
      calls.put("definition", "Calls answered within 30 seconds, as a share of calls received");
      Map<String, String> days = new HashMap<>();
      days.put("code", "EX02");
      days.put("name", "Working days lost to sickness");
      days.put("polarity", "lower");
      days.put("aggregation", "sum");
      days.put("unit", "days");
      days.put("definition", "Working days lost, by all staff of the service");
      for (Map<String, String> row : List.of(calls, days)) {
        row.put("priority", "example");
        row.put("service", "example-service");
        row.put("note", example);
      }
      return List.of(calls, days);
    }
    if (table == TableShape.TARGETS) {
      return List.of(
          Map.of("indicator", "EX01", "period", first.code(), "target", "80", "note", example),
          Map.of("indicator", "EX02", "period", first.code(), "target", "240", "note", example));
    }
    return List.of();
  }
}
