package org.quarterday.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Band;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;
import org.quarterday.render.sheets.EntryTable.Column;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Obligation;
import org.quarterday.rollup.RollUp;

/**
 * The next return of a service, ready to be filled in: its indicators with definitions, targets and
 * last period's figures, its actions, and room for risks and notes. What comes back from it is read
 * without a question, since every heading is the contract's own and period and service stand in
 * every row.
 */
public final class ReturnBook {
  private static final List<String> STATES = List.of("final", "provisional", "estimated");

  private final Council council;
  private final Service service;
  private final Period period;
  private final List<Obligation> owed;
  private final RollUp rollUp;
  private final OtherTabs others;

  private ReturnBook(
      Council council,
      Service service,
      Period period,
      List<Obligation> owed,
      RollUp rollUp,
      OtherTabs others) {
    this.council = council;
    this.service = service;
    this.period = period;
    this.owed = owed;
    this.rollUp = rollUp;
    this.others = others;
  }

  /**
   * @param owed what the council is owed for the period, by whomever
   * @param rollUp where targets and last period's figures are found
   * @param actions where every action stood in the period before
   */
  public static Book of(
      Council council,
      Service service,
      Period period,
      List<Obligation> owed,
      RollUp rollUp,
      ActionFigures actions) {
    List<Obligation> own = owed.stream().filter(o -> o.service().equals(service.code())).toList();
    OtherTabs others = new OtherTabs(council, service, period, actions);
    return new ReturnBook(council, service, period, own, rollUp, others).book();
  }

  private Book book() {
    List<Tab> tabs = new ArrayList<>();
    Optional<Tab> actions = others.actions();
    tabs.add(
        HowToFill.tab(
            council, service, period, council.calendar().dueFor(period), actions.isPresent()));
    if (!owed.isEmpty()) {
      tabs.add(indicators());
    }
    actions.ifPresent(tabs::add);
    tabs.add(others.risks());
    tabs.add(others.notes());
    return new Book(tabs);
  }

  private Tab indicators() {
    Wanted wanted = wanted();
    EntryTable table =
        new EntryTable(
            "Indicators",
            OtherTabs.title(service, period),
            "Fill in the yellow columns. Leave a cell empty where there is nothing to say.",
            wanted.columns());
    int first = table.next();
    owed.forEach(each -> row(table, each, wanted));
    int last = table.next() - 1;
    table.offer("State", first, last, STATES, "Empty means final.");
    table.offer("Judged status", first, last, wanted.statuses(), "The service's own judgement.");
    return table.tab();
  }

  /** Which columns this return needs. */
  private record Wanted(
      boolean definitions, boolean ratios, boolean forecasts, List<String> statuses) {
    List<Column> columns() {
      List<Column> columns = new ArrayList<>();
      columns.add(Column.fixed("Indicator", 12));
      columns.add(Column.information("Name", 34));
      if (definitions) {
        columns.add(Column.information("Definition", 44));
      }
      columns.add(Column.information("Unit", 12));
      columns.add(Column.fixed("Period", 18));
      columns.add(Column.fixed("Service", 18));
      columns.add(Column.information("Target", 14));
      columns.add(Column.information("Previous figure", 16));
      columns.add(Column.entry("Value", 14));
      if (ratios) {
        columns.add(Column.entry("Numerator", 12));
        columns.add(Column.entry("Denominator", 13));
      }
      columns.add(Column.entry("State", 13));
      if (forecasts) {
        columns.add(Column.entry("Forecast", 12));
      }
      if (!statuses.isEmpty()) {
        columns.add(Column.entry("Judged status", 14));
        columns.add(Column.entry("Judged reason", 30));
      }
      columns.add(Column.entry("Commentary", 50));
      columns.add(Column.entry("Action", 40));
      columns.add(Column.entry("Explanation", 34));
      return columns;
    }
  }

  private Wanted wanted() {
    boolean definitions = false;
    boolean ratios = false;
    boolean forecasts = false;
    Set<String> statuses = new TreeSet<>();
    for (Obligation each : owed) {
      definitions |= !each.indicator().notes().definition().isEmpty();
      ratios |= isRatio(each.indicator());
      Optional<StatusScheme> scheme = scheme(each);
      forecasts |= scheme.filter(s -> s.judge() == StatusScheme.Judge.FORECAST).isPresent();
      if (scheme.filter(s -> s.judge() == StatusScheme.Judge.SERVICE).isPresent()) {
        scheme.get().bands().stream().map(Band::word).forEach(statuses::add);
      }
    }
    return new Wanted(definitions, ratios, forecasts, List.copyOf(statuses));
  }

  private Optional<StatusScheme> scheme(Obligation each) {
    return each.indicator()
        .scheme()
        .flatMap(s -> council.judging().scheme(s, each.part()))
        .or(() -> council.judging().firstInForce(each.part()));
  }

  private static boolean isRatio(Indicator indicator) {
    return indicator.measure().aggregation() == Aggregation.RATIO;
  }

  private void row(EntryTable table, Obligation each, Wanted wanted) {
    Indicator indicator = each.indicator();
    String unit = indicator.measure().unit();
    String owner = indicator.owners().several() ? service.code() : "";
    List<Box> boxes = new ArrayList<>();
    boxes.add(Box.of(indicator.code(), Look.FIXED));
    boxes.add(Box.of(indicator.name(), Look.FIXED));
    if (wanted.definitions()) {
      boxes.add(Box.of(indicator.notes().definition(), Look.FIXED));
    }
    boxes.add(Box.of(unit, Look.FIXED));
    boxes.add(Box.of(Wording.capital(each.part().words()), Look.FIXED));
    boxes.add(Box.of(OtherTabs.called(council, service), Look.FIXED));
    String target = rollUp.figure(indicator, owner, each.part()).target();
    boxes.add(Box.of(Wording.target(target, unit), Look.FIXED_RIGHT));
    boxes.add(Box.of(previous(indicator, owner, each.part()), Look.FIXED_RIGHT));
    int row = table.next();
    boxes.add(Box.of("", Look.ENTRY));
    table.wantNumber("Value", row, valuePrompt(indicator));
    if (wanted.ratios()) {
      Look part = isRatio(indicator) ? Look.ENTRY : Look.FIXED_RIGHT;
      boxes.add(Box.of("", part));
      boxes.add(Box.of("", part));
      if (isRatio(indicator)) {
        table.wantNumber("Numerator", row, "The number above the line.");
        table.wantNumber("Denominator", row, "The number below the line; not zero.");
      }
    }
    boxes.add(Box.of("", Look.ENTRY));
    if (wanted.forecasts()) {
      boxes.add(Box.of("", Look.ENTRY));
      table.wantNumber("Forecast", row, "What you expect for the whole year.");
    }
    if (!wanted.statuses().isEmpty()) {
      boxes.add(Box.of("", Look.ENTRY));
      boxes.add(Box.of("", Look.ENTRY_TEXT));
    }
    boxes.add(Box.of("", Look.ENTRY_TEXT));
    boxes.add(Box.of("", Look.ENTRY_TEXT));
    boxes.add(Box.of("", Look.ENTRY_TEXT));
    table.add(boxes);
  }

  private static String valuePrompt(Indicator indicator) {
    String unit = indicator.measure().unit();
    String how = unit.equals("%") ? "As a percentage: 82.1 or 82.1%." : "In digits.";
    String in = unit.isEmpty() || unit.equals("%") ? "" : " In " + unit + ".";
    return how + in + " If there is none, write: not available.";
  }

  /** The figure of the period before, with its unit; why there is none where the record says so. */
  private String previous(Indicator indicator, String owner, Period part) {
    Period before = part.previous();
    if (!council.collects(before)) {
      return "";
    }
    Figure figure = rollUp.figure(indicator, owner, before);
    return figure.shown().isEmpty()
        ? figure.judgement().word()
        : Wording.number(figure.shown(), indicator.measure().unit());
  }
}
