package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.intake.PackedForm;
import org.quarterday.intake.PackedReader;
import org.quarterday.intake.PackedWriter;
import org.quarterday.period.Period;

/**
 * How the entries of a large return are kept. What many rows share, such as the code of an
 * indicator, is kept once.
 */
final class EntryForm implements PackedForm<Entry> {
  private final Shared<String> names = new Shared<>();
  private final Shared<Period> periods = new Shared<>();
  private final Shared<Columns> columns = new Shared<>();

  /** Values by number, in the order in which they first came. */
  private static final class Shared<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
      Integer known = numbers.putIfAbsent(value, values.size());
      if (known == null) {
        values.add(value);
      }
      return known == null ? values.size() - 1 : known;
    }

    T value(PackedReader in) {
      return values.get(in.small());
    }
  }

  @Override
  public void write(Entry entry, PackedWriter out) {
    out.number(names.number(entry.key().indicator()))
        .number(names.number(entry.key().service()))
        .number(periods.number(entry.key().period()))
        .number(entry.table())
        .number(entry.row())
        .number(columns.number(entry.columns()));
    Said said = entry.said();
    out.number(said.value().map(v -> v.kind().ordinal() + 1).orElse(0));
    said.value().ifPresent(value -> write(value, out));
    write(said.numerator(), out);
    write(said.denominator(), out);
    out.number(said.state().map(s -> s.ordinal() + 1).orElse(0));
    write(said.forecast(), out);
    out.text(said.commentary())
        .text(said.action())
        .text(said.judgedStatus())
        .text(said.judgedReason())
        .text(said.explanation());
  }

  private static void write(Amount value, PackedWriter out) {
    write(value.number(), out);
    out.text(value.words());
  }

  private static void write(Optional<BigDecimal> number, PackedWriter out) {
    out.number(number.isPresent() ? 1 : 0);
    number.ifPresent(out::decimal);
  }

  @Override
  public Entry read(PackedReader in) {
    Key key = new Key(names.value(in), names.value(in), periods.value(in));
    int table = in.small();
    int row = in.small();
    Columns of = columns.value(in);
    int kind = in.small();
    Optional<Amount> value =
        kind == 0
            ? Optional.empty()
            : Optional.of(new Amount(Amount.Kind.values()[kind - 1], decimal(in), in.text()));
    Optional<BigDecimal> numerator = decimal(in);
    Optional<BigDecimal> denominator = decimal(in);
    int state = in.small();
    return new Entry(
        key,
        table,
        row,
        of,
        new Said(
            value,
            numerator,
            denominator,
            state == 0 ? Optional.empty() : Optional.of(ValueState.values()[state - 1]),
            decimal(in),
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.text()));
  }

  private static Optional<BigDecimal> decimal(PackedReader in) {
    return in.small() == 0 ? Optional.empty() : Optional.of(in.decimal());
  }
}
