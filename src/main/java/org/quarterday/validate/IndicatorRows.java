package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Indicator;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.period.Period;
import org.quarterday.validate.SaidReader.Subject;

/** Reads the rows of one table of indicators: what each is about, and what it says. */
final class IndicatorRows {
  private final Draft draft;
  private final DraftTable table;
  private final Ground ground;
  private final Names names;
  private final Optional<Services> services;
  private final RowPeriods periods;
  private final Answer<String> serviceAround;
  private final SaidReader reader;
  private final List<Slot> slots;
  private final List<int[]> slotColumns = new ArrayList<>();
  private final List<int[]> ownColumns = new ArrayList<>();
  private final RowNaming naming;
  private final int serviceColumn;

  IndicatorRows(
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
    this.services = ground.council().map(council -> new Services(council, names));
    this.periods = periods;
    this.serviceAround = serviceAround;
    this.reader = new SaidReader(draft, table, ground, new StatusWords(ground.council()));
    this.slots = Slot.of(table.header());
    this.naming = new RowNaming(draft, table, ground, names);
    this.serviceColumn = table.header().column(HeaderRow.SERVICE);
    for (Slot slot : slots) {
      int[] all = slot.byField();
      slotColumns.add(all);
      int[] own = new int[all.length];
      for (int i = 0; i < all.length; i++) {
        own[i] = slot.own().contains(all[i]) ? all[i] : 0;
      }
      ownColumns.add(own);
    }
  }

  void read() {
    table.found.blank.forEach(this::noteBlank);
    for (Row row : table.found.rows) {
      if (naming.isAside(row)) {
        continue;
      }
      if (saysTwo(row)) {
        continue;
      }
      String code = naming.code(row);
      if (slots.size() == 1) {
        read(row, code, 0, slotColumns.get(0));
      } else {
        readWide(row, code);
      }
    }
  }

  /** What a row without a value names is not missing from the return: it is left blank. */
  private void noteBlank(Row row) {
    for (int column : table.header().columns(HeaderRow.INDICATOR)) {
      Optional<String> code = names.indicator(table.found.sheet.text(row, column));
      for (Slot slot : code.isPresent() ? slots : List.<Slot>of()) {
        slot.period()
            .map(p -> periods.of(row, p))
            .orElseGet(() -> periods.of(row))
            .found()
            .ifPresent(p -> draft.names(code.get(), p));
      }
    }
  }

  /** Two columns of one name that say different things: which of them is meant is not guessed. */
  private boolean saysTwo(Row row) {
    for (Map.Entry<Integer, Integer> repeat : table.header().repeats().entrySet()) {
      int first = repeat.getValue();
      String one = Typed.tidy(table.found.sheet.text(row, first));
      String other = Typed.tidy(table.found.sheet.text(row, repeat.getKey()));
      if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
        refuse(
            row,
            repeat.getKey(),
            FindingCode.COLUMN_REPEATED,
            "This says "
                + Typed.quote(other)
                + ", and "
                + Cell.columnName(first)
                + row.number()
                + " says "
                + Typed.quote(one)
                + "; both columns are read as "
                + table.header().heading(first).map(Heading::name).orElse("value")
                + ".",
            "");
        return true;
      }
    }
    return false;
  }

  /** Commentary and the like stand once in a row; they belong to the last period that is filled. */
  private void readWide(Row row, String code) {
    int last = -1;
    for (int slot = 0; slot < slots.size(); slot++) {
      last = isFilled(row, slot) ? slot : last;
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      if (isFilled(row, slot)) {
        read(row, code, slot, slot == last ? slotColumns.get(slot) : ownColumns.get(slot));
      }
    }
    if (last < 0) {
      int newest = newestEnded(row);
      read(row, code, newest, slotColumns.get(newest));
    }
  }

  private int newestEnded(Row row) {
    int newest = 0;
    Optional<Period> found = Optional.empty();
    for (int slot = 0; slot < slots.size(); slot++) {
      Optional<Period> period = periods.of(row, slots.get(slot).period().get()).found();
      boolean ended = period.filter(p -> !p.lastDay().isAfter(ground.asOf())).isPresent();
      if (ended && (found.isEmpty() || period.get().compareTo(found.get()) > 0)) {
        newest = slot;
        found = period;
      }
    }
    return newest;
  }

  private boolean isFilled(Row row, int slot) {
    for (int column : slots.get(slot).own()) {
      if (!Typed.isBlank(row.text(column))) {
        return true;
      }
    }
    return false;
  }

  private void read(Row row, String code, int slot, int[] columns) {
    Answer<Period> period =
        slots.get(slot).period().map(p -> periods.of(row, p)).orElseGet(() -> periods.of(row));
    Optional<Indicator> indicator =
        code.isEmpty()
            ? Optional.empty()
            : period
                .found()
                .flatMap(p -> ground.indicator(code, p))
                .or(() -> ground.indicator(code));
    if (!code.isEmpty() && period.found().isPresent()) {
      draft.names(code, period.found().get());
    }
    String label = code.isEmpty() ? "" : ground.label(code);
    Optional<Said> said = reader.read(row, new Subject(label, indicator, period.found()), columns);
    if (said.isPresent() && !saysSomething(said.get())) {
      return;
    }
    if (period.found().isEmpty()) {
      int column =
          slots.get(slot).period().isEmpty() ? periods.column() : slots.get(slot).own().get(0);
      refuse(row, column, FindingCode.PERIOD_UNKNOWN, period.trouble(), period.remedy());
    }
    Optional<String> service = service(row, indicator, period.found());
    if (code.isEmpty() || period.found().isEmpty() || service.isEmpty() || said.isEmpty()) {
      table.refuse(row.number());
      return;
    }
    table.says(row.number());
    Key key = new Key(code, service.get(), period.found().get());
    draft.entries.add(new Entry(key, table.index, row.number(), slots.get(slot).all(), said.get()));
  }

  private static boolean saysSomething(Said said) {
    return said.value().isPresent()
        || said.numerator().isPresent()
        || said.denominator().isPresent()
        || said.forecast().isPresent()
        || !said.commentary().isEmpty()
        || !said.action().isEmpty()
        || !said.judgedStatus().isEmpty()
        || !said.judgedReason().isEmpty();
  }

  private Optional<String> service(Row row, Optional<Indicator> about, Optional<Period> period) {
    String typed = table.found.sheet.text(row, serviceColumn);
    if (services.isEmpty()) {
      return names.service(typed);
    }
    if (about.isEmpty()) {
      Optional<String> known = names.service(typed);
      if (known.isEmpty()) {
        Answer<String> why = services.get().unknown(typed);
        refuse(row, serviceColumn, FindingCode.SERVICE_UNKNOWN, why.trouble(), why.remedy());
      }
      return known;
    }
    Indicator indicator = about.get();
    Answer<String> answer = services.get().of(indicator, serviceColumn != 0, typed, serviceAround);
    if (answer.found().isEmpty()) {
      refuse(row, serviceColumn, FindingCode.SERVICE_UNKNOWN, answer.trouble(), answer.remedy());
      return Optional.empty();
    }
    String named = indicator.owners().several() ? answer.found().get() : namedByRow(typed);
    boolean anyones = indicator.owners().codes().isEmpty() && !indicator.owners().every();
    boolean inForce = period.flatMap(p -> ground.indicator(indicator.code(), p)).isPresent();
    if (named.isEmpty() || anyones || !inForce) {
      return answer.found();
    }
    Optional<String> owing = services.get().owing(indicator, named, period.get());
    if (owing.isEmpty()) {
      refuse(row, serviceColumn, FindingCode.NOT_COLLECTED, notOwed(indicator, named, period), "");
      return Optional.empty();
    }
    return indicator.owners().several() ? owing : answer.found();
  }

  private String namedByRow(String typed) {
    return names.service(typed).orElse("");
  }

  private String notOwed(Indicator indicator, String service, Optional<Period> period) {
    return ground.service(service)
        + " does not send "
        + ground.label(indicator.code())
        + period.map(p -> " for " + p.words()).orElse("")
        + ".";
  }

  private void refuse(Row row, int column, FindingCode code, String message, String remedy) {
    draft.add(table, row.number(), column, code, message, remedy);
  }
}
