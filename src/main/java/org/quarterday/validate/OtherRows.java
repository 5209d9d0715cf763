package org.quarterday.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;
import org.quarterday.period.Period;

/** Reads the rows of one table of actions, risks or notes. */
final class OtherRows {
  private final Draft draft;
  private final DraftTable table;
  private final Ground ground;
  private final Names names;
  private final RowPeriods periods;
  private final Answer<String> serviceAround;
  private final ActionCells actions;

  OtherRows(
      Draft draft,
      DraftTable table,
      Ground ground,
      Names names,
      RowPeriods periods,
      Answer<String> serviceAround) {
    this.draft = draft;
    this.table = table;
    this.ground = ground;
    this.names = names;
    this.periods = periods;
    this.serviceAround = serviceAround;
    this.actions = new ActionCells(draft, table, ground, names);
  }

  void read() {
    table.found.rows.forEach(this::read);
  }

  private void read(Row row) {
    Map<String, String> fields = fields(row);
    boolean isAction = table.header().kind() == TableKind.ACTIONS;
    if (isAction && ActionCells.saysNothing(fields)) {
      return;
    }
    boolean good = hasWhatItNeeds(row, fields);
    Answer<Period> period = periods.of(row);
    if (isAction) {
      good &= actions.read(row, fields, period.found());
    }
    boolean dated = table.header().kind() == TableKind.NOTES && fields.containsKey("date");
    if (period.found().isEmpty() && !dated) {
      refuse(row, periods.column(), FindingCode.PERIOD_UNKNOWN, period.trouble(), period.remedy());
    }
    if (period.found().filter(p -> p.firstDay().isAfter(ground.asOf())).isPresent()) {
      refuse(
          row,
          periods.column(),
          FindingCode.PERIOD_IN_FUTURE,
          "This row is for " + period.found().get().words() + ", which has not begun.",
          "");
    }
    Optional<String> service = service(row);
    table.says(row.number());
    good &= !isAction || !ActionCells.saysNothing(fields);
    if (good && service.isPresent() && !table.refuses(row.number())) {
      draft.rows.add(
          new OtherRow(
              table.header().kind(),
              period.found(),
              service.get(),
              table.index,
              row.number(),
              fields,
              columns(fields)));
    }
  }

  private Map<String, String> fields(Row row) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Heading heading : table.header().headings()) {
      if (heading.isRead() && !HeaderRow.isContext(heading.name())) {
        String text = Typed.words(table.found.sheet.text(row, heading.column()));
        Optional<LocalDate> day = table.found.sheet.cell(row, heading.column()).date();
        if (!text.isEmpty()) {
          fields.put(heading.name(), day.map(LocalDate::toString).orElse(text));
        }
      }
    }
    return fields;
  }

  private Map<String, Integer> columns(Map<String, String> fields) {
    Map<String, Integer> columns = new HashMap<>();
    fields.keySet().forEach(field -> columns.put(field, table.header().column(field)));
    return columns;
  }

  /** Every row needs what its table is named for. */
  private boolean hasWhatItNeeds(Row row, Map<String, String> fields) {
    String name =
        switch (table.header().kind()) {
          case INDICATORS -> HeaderRow.INDICATOR;
          case ACTIONS -> "action";
          case RISKS -> "risk";
          case NOTES -> "kind";
        };
    if (table.header().kind() == TableKind.NOTES && fields.containsKey("kind")) {
      fields.put("kind", Spelling.key(fields.get("kind")).replace(' ', '-'));
    }
    boolean there = fields.containsKey(name);
    if (!there) {
      FindingCode code =
          table.header().kind() == TableKind.ACTIONS
              ? FindingCode.ACTION_UNKNOWN
              : FindingCode.COLUMN_MISSING;
      int column = table.header().column(name);
      refuse(
          row,
          column,
          code,
          "This row does not say which " + name + " it is about.",
          "Fill in the column \"" + name + "\" in this row.");
    }
    return there;
  }

  private Optional<String> service(Row row) {
    int column = table.header().column(HeaderRow.SERVICE);
    if (column == 0) {
      return Optional.of(serviceAround.found().orElse(""));
    }
    String typed = table.found.sheet.text(row, column);
    Optional<String> service = names.service(typed);
    if (service.isEmpty()) {
      String near = names.nearestService(typed).map(n -> "Did you mean " + n + "? ").orElse("");
      refuse(
          row,
          column,
          FindingCode.SERVICE_UNKNOWN,
          Typed.quote(typed) + " is not a service of this council.",
          near + FindingCode.SERVICE_UNKNOWN.remedy());
    }
    return service;
  }

  private void refuse(Row row, int column, FindingCode code, String message, String remedy) {
    draft.add(table, row.number(), column, code, message, remedy);
  }
}
