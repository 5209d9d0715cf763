package org.quarterday.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;
import org.quarterday.render.sheets.EntryTable.Column;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.ActionFigures;

/** The sheets of a return beside its indicators: actions, risks and notes. */
final class OtherTabs {
  /** Words that a reader of returns knows: such a sheet is not asked about when it is empty. */
  private static final String MAY_STAY_EMPTY =
      "Leave this sheet empty if there is nothing to report.";

  private static final int ROOM = 20;
  private static final List<String> KINDS =
      List.of("Key development", "Emerging issue", "Award", "Champion comment", "Scrutiny comment");

  private final Council council;
  private final Service service;
  private final Period period;
  private final ActionFigures before;

  /**
   * @param before where every action stood in the period before
   */
  OtherTabs(Council council, Service service, Period period, ActionFigures before) {
    this.council = council;
    this.service = service;
    this.period = period;
    this.before = before;
  }

  static String title(Service service, Period period) {
    return "Return for " + period.words() + ": " + Wording.plain(service.name());
  }

  /** A service as its rows name it: its name, or its code where the name means another too. */
  static String called(Council council, Service service) {
    boolean clear =
        council.catalogue().findService(service.name()).equals(Optional.of(service.code()));
    return clear ? service.name() : service.code();
  }

  /** Empty where no action of a plan is this service's. */
  Optional<Tab> actions() {
    List<Column> columns =
        List.of(
            Column.fixed("Action", 12),
            Column.information("Name", 40),
            Column.information("Planned date", 16),
            Column.information("Last reported", 18),
            Column.fixed("Period", 18),
            Column.fixed("Service", 18),
            Column.entry("Status", 18),
            Column.entry("Progress", 30),
            Column.entry("Due", 16),
            Column.entry("Commentary", 46),
            Column.entry("Remedy", 40));
    EntryTable table =
        new EntryTable(
            "Actions", title(service, period), toDo("Say where each action stands."), columns);
    council.work().actions().stream()
        .filter(action -> action.service().equals(Optional.of(service.code())))
        .filter(action -> action.inForce().during(period))
        .forEach(
            action -> {
              int row = table.next();
              List<Box> boxes = new ArrayList<>();
              boxes.add(Box.of(action.code(), Look.FIXED));
              boxes.add(Box.of(action.name(), Look.FIXED));
              boxes.add(Box.of(action.due().map(Wording::date).orElse(""), Look.FIXED));
              Optional<ActionFigure> last = before.find(action.code());
              String word = last.filter(ActionFigure::returned).map(ActionFigure::word).orElse("");
              boxes.add(Box.of(word, Look.FIXED));
              around(boxes);
              for (Look look : List.of(Look.ENTRY, Look.ENTRY_TEXT, Look.ENTRY_TEXT)) {
                boxes.add(Box.of("", look));
              }
              boxes.add(Box.of("", Look.ENTRY_TEXT));
              boxes.add(Box.of("", Look.ENTRY_TEXT));
              table.add(boxes);
              List<String> words =
                  council.work().statusesOf(action.plan()).stream()
                      .map(ActionStatus::word)
                      .distinct()
                      .toList();
              table.offer("Status", row, row, words, "");
            });
    return table.isEmpty() ? Optional.empty() : Optional.of(table.tab());
  }

  Tab risks() {
    List<Column> columns =
        List.of(
            Column.entry("Risk", 40),
            Column.entry("Likelihood", 14),
            Column.entry("Impact", 14),
            Column.entry("Uncontrolled", 14),
            Column.entry("Controlled", 14),
            Column.entry("Controls", 46),
            Column.entry("Owner", 24),
            Column.fixed("Period", 18),
            Column.fixed("Service", 18));
    String nil = "One risk in each row. If there are none, write nil in the first. ";
    EntryTable table =
        new EntryTable("Risks", title(service, period), nil + MAY_STAY_EMPTY, columns);
    List<Look> looks =
        List.of(
            Look.ENTRY_TEXT,
            Look.ENTRY,
            Look.ENTRY,
            Look.ENTRY,
            Look.ENTRY,
            Look.ENTRY_TEXT,
            Look.ENTRY_TEXT);
    room(table, looks);
    return table.tab();
  }

  Tab notes() {
    List<Column> columns =
        List.of(
            Column.entry("Kind", 20),
            Column.entry("Heading", 30),
            Column.entry("Text", 70),
            Column.entry("By", 24),
            Column.fixed("Period", 18),
            Column.fixed("Service", 18));
    EntryTable table =
        new EntryTable(
            "Notes",
            title(service, period),
            toDo("What members should know besides the figures."),
            columns);
    int first = table.next();
    room(table, List.of(Look.ENTRY, Look.ENTRY_TEXT, Look.ENTRY_TEXT, Look.ENTRY_TEXT));
    table.offer("Kind", first, table.next() - 1, KINDS, "");
    return table.tab();
  }

  private static String toDo(String what) {
    return what + " " + MAY_STAY_EMPTY;
  }

  private void room(EntryTable table, List<Look> looks) {
    for (int i = 0; i < ROOM; i++) {
      List<Box> boxes = new ArrayList<>();
      looks.forEach(look -> boxes.add(Box.of("", look)));
      around(boxes);
      table.add(boxes);
    }
  }

  /** What every row says of itself, so that it can be read wherever it is pasted. */
  private void around(List<Box> boxes) {
    boxes.add(Box.of(Wording.capital(period.words()), Look.FIXED));
    boxes.add(Box.of(called(council, service), Look.FIXED));
  }
}
