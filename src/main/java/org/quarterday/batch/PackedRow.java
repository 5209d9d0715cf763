package org.quarterday.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Erasures;
import org.quarterday.accept.ReadBy;
import org.quarterday.period.Period;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Columns;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.Said;
import org.quarterday.validate.ValueState;

/**
 * A row of a return on which a paper rests, as a pack lists it: which return, how it was read,
 * which row, and the numbers that the record has of it. No text that somebody typed is in it.
 *
 * @param settings by which the return was read
 * @param asOf the day as of which it was read
 * @param kind of its table
 * @param numbers value or its kind, numerator, denominator, state, forecast; empty texts for an
 *     action, a risk or a note
 */
record PackedRow(
    long arrival,
    String place,
    String sha256,
    String extension,
    LocalDate received,
    LocalDate known,
    String settings,
    LocalDate asOf,
    String kind,
    int table,
    int row,
    String indicator,
    String service,
    String period,
    List<String> numbers) {
  private static final String HEADER =
      "arrival\tplace\tsha256\textension\treceived\tknown\tsettings\tas-of\tkind\ttable\trow"
          + "\tindicator\tservice\tperiod\tvalue\tnumerator\tdenominator\tstate\tforecast";
  private static final int BEFORE_NUMBERS = 14;
  static final String INDICATORS = "indicators";

  PackedRow {
    numbers = List.copyOf(numbers);
  }

  static PackedRow of(Arrival arrival, ReadBy by, Entry entry) {
    return of(
        arrival,
        by,
        INDICATORS,
        entry.table(),
        entry.row(),
        entry.key().indicator(),
        entry.key().service(),
        entry.key().period().code(),
        numbers(entry.said()));
  }

  static PackedRow of(Arrival arrival, ReadBy by, OtherRow row) {
    return of(
        arrival,
        by,
        row.kind().word(),
        row.table(),
        row.row(),
        "",
        row.service(),
        row.period().map(p -> p.code()).orElse(""),
        List.of("", "", "", "", ""));
  }

  private static PackedRow of(
      Arrival arrival,
      ReadBy by,
      String kind,
      int table,
      int row,
      String indicator,
      String service,
      String period,
      List<String> numbers) {
    return new PackedRow(
        arrival.id(),
        arrival.place(),
        arrival.sha256(),
        arrival.extension(),
        arrival.received(),
        arrival.known(),
        by.settings(),
        by.asOf(),
        kind,
        table,
        row,
        indicator,
        service,
        period,
        numbers);
  }

  /** What a row says in numbers, as text: "40", "suppressed", "provisional". */
  static List<String> numbers(Said said) {
    return List.of(
        said.value().map(PackedRow::text).orElse(""),
        plain(said.numerator()),
        plain(said.denominator()),
        said.state().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse(""),
        plain(said.forecast()));
  }

  private static String text(Amount amount) {
    return amount
        .number()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> amount.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  /**
   * The row with no more than its numbers, for a return that was erased.
   *
   * @param left what else is left of it, by field
   */
  Entry entry(Month yearStarts, Map<String, String> left) {
    Said said =
        new Said(
            amount(numbers.get(0)),
            number(numbers.get(1)),
            number(numbers.get(2)),
            numbers.get(3).isEmpty()
                ? Optional.empty()
                : Optional.of(ValueState.valueOf(numbers.get(3).toUpperCase(Locale.ROOT))),
            number(numbers.get(4)),
            "",
            "",
            left.getOrDefault(PackFiles.JUDGED_STATUS, ""),
            left.getOrDefault(PackFiles.JUDGED_REASON, ""),
            "");
    Key key = new Key(indicator, service, Period.ofCode(period, yearStarts).orElseThrow());
    return new Entry(key, table, row, new Columns(Map.of()), said);
  }

  private static Optional<Amount> amount(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (Amount.Kind kind : Amount.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return Optional.of(Amount.without(kind, Erasures.WORD));
      }
    }
    return Optional.of(Amount.of(new BigDecimal(text)));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  static String text(List<PackedRow> rows) {
    return TabbedList.text(HEADER, rows.stream().map(PackedRow::cells).toList());
  }

  private List<String> cells() {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Long.toString(arrival),
                TabbedList.escaped(place),
                sha256,
                extension,
                received.toString(),
                known.toString(),
                settings,
                asOf.toString(),
                kind,
                Integer.toString(table),
                Integer.toString(row),
                TabbedList.escaped(indicator),
                TabbedList.escaped(service),
                period));
    cells.addAll(numbers);
    return cells;
  }

  /**
   * Reads them back.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<PackedRow> read(String text) {
    List<PackedRow> rows = new ArrayList<>();
    for (List<String> cells : TabbedList.cells(text, HEADER)) {
      rows.add(
          new PackedRow(
              Long.parseLong(cells.get(0)),
              TabbedList.plain(cells.get(1)),
              cells.get(2),
              cells.get(3),
              LocalDate.parse(cells.get(4)),
              LocalDate.parse(cells.get(5)),
              cells.get(6),
              LocalDate.parse(cells.get(7)),
              cells.get(8),
              Integer.parseInt(cells.get(9)),
              Integer.parseInt(cells.get(10)),
              TabbedList.plain(cells.get(11)),
              TabbedList.plain(cells.get(12)),
              cells.get(13),
              cells.subList(BEFORE_NUMBERS, cells.size())));
    }
    return rows;
  }
}
