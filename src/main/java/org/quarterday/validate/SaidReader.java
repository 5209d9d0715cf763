package org.quarterday.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterday.council.Indicator;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;
import org.quarterday.period.Period;
import org.quarterday.validate.NumberReading.Kind;

/** Reads what the cells of one row say about one key, and notes what cannot be taken. */
final class SaidReader {
  private final Draft draft;
  private final DraftTable table;
  private final Ground ground;
  private final StatusWords words;
  private final boolean plain;
  private final Optional<String> titled;
  private final Map<Integer, Optional<String>> scales = new HashMap<>();
  private Row row = Row.of(1);
  private Subject subject = new Subject("", Optional.empty(), Optional.empty());
  private boolean refused;

  /**
   * What the row is about, as far as it is known.
   *
   * @param label as a sentence names it; empty when not known
   */
  record Subject(String label, Optional<Indicator> indicator, Optional<Period> period) {
    String unit() {
      return indicator.map(i -> i.measure().unit()).orElse("");
    }
  }

  SaidReader(Draft draft, DraftTable table, Ground ground, StatusWords words) {
    this.draft = draft;
    this.table = table;
    this.ground = ground;
    this.words = words;
    this.plain = table.found.sheet.isPlain();
    this.titled =
        Stream.concat(table.found.titles.stream(), table.found.sheetTitles.stream())
            .flatMap(title -> Scale.in(title).stream())
            .findFirst();
  }

  /** Empty when a cell was refused. */
  Optional<Said> read(Row of, Subject about, int[] columns) {
    row = of;
    subject = about;
    refused = false;
    String unit = subject.unit();
    int valueColumn = columns[Field.VALUE.ordinal()];
    int numeratorColumn = columns[Field.NUMERATOR.ordinal()];
    int denominatorColumn = columns[Field.DENOMINATOR.ordinal()];
    NumberReading value = number(valueColumn, unit);
    NumberReading numerator = part(numeratorColumn);
    NumberReading denominator = part(denominatorColumn);
    NumberReading forecast = number(columns[Field.FORECAST.ordinal()], unit);
    Optional<Amount> amount =
        amount(value, valueColumn)
            .or(() -> inPlaceOfValue(numerator, numeratorColumn))
            .or(() -> inPlaceOfValue(denominator, denominatorColumn));
    Said said =
        new Said(
            amount,
            numerator.number(),
            denominator.number(),
            weakest(state(columns[Field.STATE.ordinal()]), value, numerator, denominator),
            forecast.number(),
            text(columns[Field.COMMENTARY.ordinal()]),
            text(columns[Field.ACTION.ordinal()]),
            judged(columns[Field.JUDGED_STATUS.ordinal()]),
            text(columns[Field.JUDGED_REASON.ordinal()]),
            text(columns[Field.EXPLANATION.ordinal()]));
    return refused ? Optional.empty() : Optional.of(said);
  }

  private NumberReading number(int column, String unit) {
    if (column == 0) {
      return NumberReading.BLANK;
    }
    NumberReading read =
        plain
            ? NumberText.read(row.text(column), unit)
            : NumberText.read(table.found.sheet.cell(row, column), unit);
    Optional<String> scale = read.kind() == Kind.NUMBER ? scale(column, unit) : Optional.empty();
    if (scale.isPresent()) {
      refuse(
          column,
          FindingCode.VALUE_NOT_A_NUMBER,
          sentence(column, Typed.quote(text(column)) + " is typed in " + scale.get()),
          "Type the number in full, and take the words "
              + Typed.quote(scale.get())
              + " out of the heading, the title or the unit beside it.");
    }
    if (read.refusal().isPresent()) {
      refuse(
          column,
          read.kind() == Kind.FORMULA_ERROR
              ? FindingCode.FORMULA_ERROR
              : FindingCode.VALUE_NOT_A_NUMBER,
          sentence(column, Typed.quote(read.words()) + " " + read.refusal().get().why()),
          read.refusal().get().remedy());
    }
    if (read.kind() == Kind.NIL) {
      draft.add(
          table,
          row.number(),
          column,
          FindingCode.NIL_READ_AS_ZERO,
          sentence(column, "\"nil\" was read as 0"));
    }
    if (read.mark().isPresent()) {
      String meaning = read.mark().get().name().toLowerCase(Locale.ROOT);
      draft.add(
          table,
          row.number(),
          column,
          FindingCode.MARK_READ,
          sentence(column, Typed.quote(read.words()) + " was read as " + meaning));
    }
    if (!read.footnote().isEmpty()) {
      String number = read.number().map(RangeRules::plain).orElse("");
      draft.add(
          table,
          row.number(),
          column,
          FindingCode.MARK_READ,
          sentence(
              column,
              Typed.quote(read.words())
                  + " was read as "
                  + number
                  + "; "
                  + Typed.quote(read.footnote())
                  + " was taken for the sign of a note"));
    }
    return read;
  }

  /** In which thousands a column's numbers are typed, where the indicator's own unit is not so. */
  private Optional<String> scale(int column, String unit) {
    Optional<String> said =
        scales
            .computeIfAbsent(
                column, c -> Scale.in(table.header().heading(c).map(Heading::text).orElse("")))
            .or(() -> titled.filter(s -> Units.isMoney(unit)))
            .or(
                () ->
                    table.header().unitColumn() == 0
                        ? Optional.empty()
                        : Scale.in(table.found.sheet.text(row, table.header().unitColumn())));
    return said.filter(s -> Scale.in(unit).isEmpty());
  }

  /** A numerator or denominator: any unit will do, but it is no percentage. */
  private NumberReading part(int column) {
    NumberReading read = number(column, "");
    if (read.kind() == Kind.NUMBER && read.signed()) {
      refuse(
          column,
          FindingCode.VALUE_NOT_A_NUMBER,
          sentence(column, Typed.quote(read.words()) + " is a percentage"),
          "Type the number that was counted, not a percentage.");
    }
    return read;
  }

  /** A suppressed or missing part says so of the value, when the value is blank. */
  private Optional<Amount> inPlaceOfValue(NumberReading part, int column) {
    return part.kind() == Kind.NUMBER || part.kind() == Kind.NIL
        ? Optional.empty()
        : amount(part, column);
  }

  private Optional<Amount> amount(NumberReading read, int column) {
    if (read.kind() != Kind.NOT_DUE) {
      return read.amount();
    }
    boolean notDue =
        column == 0
            || subject.period().isEmpty()
            || ground.notDue(subject.indicator(), subject.period().get());
    return notDue
        ? Optional.empty()
        : Optional.of(Amount.without(Amount.Kind.NO_DATA, read.words()));
  }

  private Optional<ValueState> state(int column) {
    String typed = text(column);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<ValueState> state = words.state(typed);
    if (state.isEmpty()) {
      refuse(
          column,
          FindingCode.STATUS_UNKNOWN,
          sentence(column, Typed.quote(typed) + " is not a state of a value"),
          "Write final, provisional or estimated.");
    }
    return state;
  }

  private static Optional<ValueState> weakest(
      Optional<ValueState> stated, NumberReading... numbers) {
    Optional<ValueState> weakest = stated;
    for (NumberReading number : numbers) {
      if (number.mark().isPresent()) {
        ValueState mark = number.mark().get();
        weakest = Optional.of(weakest.map(mark::weaker).orElse(mark));
      }
    }
    return weakest;
  }

  private String judged(int column) {
    String typed = text(column);
    Optional<String> status = typed.isEmpty() ? Optional.of("") : words.judged(typed);
    if (status.isEmpty()) {
      refuse(
          column,
          FindingCode.STATUS_UNKNOWN,
          sentence(column, Typed.quote(typed) + " is not one of the council's statuses"),
          "Use one of these words: " + String.join(", ", words.judgements()) + ".");
    }
    return status.orElse("");
  }

  /** A lone dash or dot stands for nothing. */
  private String text(int column) {
    String text = column == 0 ? "" : Typed.words(table.found.sheet.text(row, column));
    return text.length() <= 3 && Spelling.key(text).isEmpty() ? "" : text;
  }

  private void refuse(int column, FindingCode code, String message, String remedy) {
    refused = true;
    draft.add(table, row.number(), column, code, message, remedy);
  }

  /** "Actual of Calls answered (CS01): "n/k" is not a number." */
  private String sentence(int column, String rest) {
    String heading = table.header().heading(column).map(Heading::text).orElse("");
    String of = subject.label().isEmpty() ? "" : " of " + subject.label();
    String start = Spelling.key(heading).isEmpty() ? "The cell" : heading;
    return start + of + ": " + rest + ".";
  }
}
