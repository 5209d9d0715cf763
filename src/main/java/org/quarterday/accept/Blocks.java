package org.quarterday.accept;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.quarterday.period.Period;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Columns;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Field;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;
import org.quarterday.validate.ValueState;

/**
 * Entries as the ledger keeps them: those of one indicator and period side by side in arrays.
 * Written and read back here, so that the two cannot drift apart.
 */
final class Blocks {
  /** The most rows of one block, as the table declares its arrays. */
  private static final int LARGEST = 1024;

  static final String INSERT =
      "INSERT INTO block (arrival, seq, table_no, indicator, period, field_columns, services,"
          + " row_numbers, amounts, numerators, denominators, no_numbers, states, forecasts,"
          + " commentaries, actions, judged_statuses, judged_reasons, explanations)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  static final String COLUMNS =
      "b.arrival, b.table_no, b.indicator, b.period, b.field_columns, b.services, b.row_numbers,"
          + " b.amounts, b.numerators, b.denominators, b.no_numbers, b.states, b.forecasts,"
          + " b.commentaries, b.actions, b.judged_statuses, b.judged_reasons, b.explanations";

  private Blocks() {}

  private record Group(int table, String indicator, Period period, Columns columns) {}

  /** Writes all entries of an arrival. */
  static void write(Connection connection, long arrival, List<Entry> entries) throws SQLException {
    if (entries.isEmpty()) {
      return; // HSQLDB refuses to execute an empty batch
    }
    Map<Group, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Group group =
          new Group(entry.table(), entry.key().indicator(), entry.key().period(), entry.columns());
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry);
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int seq = 0;
      for (Map.Entry<Group, List<Entry>> group : groups.entrySet()) {
        List<Entry> all = group.getValue();
        for (int from = 0; from < all.size(); from += LARGEST) {
          List<Entry> block = all.subList(from, Math.min(all.size(), from + LARGEST));
          add(connection, insert, arrival, seq++, group.getKey(), block);
        }
      }
      insert.executeBatch();
    }
  }

  private static void add(
      Connection connection,
      PreparedStatement insert,
      long arrival,
      int seq,
      Group group,
      List<Entry> block)
      throws SQLException {
    insert.setLong(1, arrival);
    insert.setInt(2, seq);
    insert.setInt(3, group.table());
    insert.setString(4, group.indicator());
    insert.setString(5, group.period().code());
    insert.setString(6, text(group.columns()));
    insert.setArray(7, texts(connection, block, e -> Optional.of(e.key().service())));
    Object[] rows = block.stream().map(Entry::row).toArray();
    insert.setArray(8, connection.createArrayOf("INTEGER", rows));
    insert.setArray(9, texts(connection, block, e -> number(e.said().value())));
    insert.setArray(10, texts(connection, block, e -> plain(e.said().numerator())));
    insert.setArray(11, texts(connection, block, e -> plain(e.said().denominator())));
    List<Function<Entry, Optional<String>>> optional =
        List.of(
            e -> noNumber(e.said().value()),
            e -> e.said().state().map(s -> s.name().toLowerCase(Locale.ROOT)),
            e -> plain(e.said().forecast()),
            e -> said(e.said().commentary()),
            e -> said(e.said().action()),
            e -> said(e.said().judgedStatus()),
            e -> said(e.said().judgedReason()),
            e -> said(e.said().explanation()));
    for (int i = 0; i < optional.size(); i++) {
      Function<Entry, Optional<String>> field = optional.get(i);
      boolean filled = block.stream().anyMatch(e -> field.apply(e).isPresent());
      if (filled) {
        insert.setArray(12 + i, texts(connection, block, field));
      } else {
        insert.setNull(12 + i, java.sql.Types.ARRAY);
      }
    }
    insert.addBatch();
  }

  private static Array texts(
      Connection connection, List<Entry> block, Function<Entry, Optional<String>> field)
      throws SQLException {
    Object[] texts = block.stream().map(e -> field.apply(e).orElse(null)).toArray();
    return connection.createArrayOf("VARCHAR", texts);
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }

  private static Optional<String> number(Optional<Amount> value) {
    return plain(value.flatMap(Amount::number));
  }

  /** "suppressed <5": what a value says that is not a number, its kind first. */
  private static Optional<String> noNumber(Optional<Amount> value) {
    return value
        .filter(v -> v.kind() != Amount.Kind.NUMBER)
        .map(v -> v.kind().name().toLowerCase(Locale.ROOT) + " " + v.words());
  }

  private static String text(Columns columns) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(columns.byField())
        .forEach(
            (field, column) ->
                text.append(text.length() == 0 ? "" : ";")
                    .append(field.name())
                    .append('=')
                    .append(column));
    return text.toString();
  }

  /** Reads blocks back; one reader shares what many rows have in common. */
  static final class Reader {
    private final Function<String, Period> period;
    private final Map<String, Columns> columns = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param period what a code in the ledger means
     */
    Reader(Function<String, Period> period) {
      this.period = period;
    }

    /** The entries of the row that the result stands on, in their order. */
    List<Entry> entries(ResultSet row) throws SQLException {
      int table = row.getInt("table_no");
      String indicator = shared(row.getString("indicator"));
      Period about = periods.computeIfAbsent(row.getString("period"), period);
      Columns layout = columns.computeIfAbsent(row.getString("field_columns"), Reader::columns);
      Object[] services = array(row, "services");
      Object[] rows = array(row, "row_numbers");
      Object[] amounts = array(row, "amounts");
      Object[] numerators = array(row, "numerators");
      Object[] denominators = array(row, "denominators");
      Object[] noNumbers = array(row, "no_numbers");
      Object[] states = array(row, "states");
      Object[] forecasts = array(row, "forecasts");
      Object[] commentaries = array(row, "commentaries");
      Object[] actions = array(row, "actions");
      Object[] judged = array(row, "judged_statuses");
      Object[] reasons = array(row, "judged_reasons");
      Object[] explanations = array(row, "explanations");
      List<Entry> entries = new ArrayList<>(services.length);
      for (int i = 0; i < services.length; i++) {
        Said said =
            new Said(
                amount(at(amounts, i), at(noNumbers, i)),
                at(numerators, i).map(BigDecimal::new),
                at(denominators, i).map(BigDecimal::new),
                at(states, i).map(s -> ValueState.valueOf(s.toUpperCase(Locale.ROOT))),
                at(forecasts, i).map(BigDecimal::new),
                at(commentaries, i).orElse(""),
                at(actions, i).orElse(""),
                at(judged, i).orElse(""),
                at(reasons, i).orElse(""),
                at(explanations, i).orElse(""));
        Key key = new Key(indicator, shared((String) services[i]), about);
        entries.add(new Entry(key, table, (Integer) rows[i], layout, said));
      }
      return entries;
    }

    /** A million rows name a few hundred services: each name is kept once. */
    private String shared(String name) {
      return names.computeIfAbsent(name, n -> n);
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
      Array array = row.getArray(column);
      return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    private static Optional<String> at(Object[] array, int index) {
      return array.length == 0 ? Optional.empty() : Optional.ofNullable((String) array[index]);
    }

    private static Optional<Amount> amount(Optional<String> number, Optional<String> other) {
      if (number.isPresent()) {
        return Optional.of(Amount.of(new BigDecimal(number.get())));
      }
      return other.map(
          text -> {
            int space = text.indexOf(' ');
            Amount.Kind kind =
                Amount.Kind.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT));
            return Amount.without(kind, text.substring(space + 1));
          });
    }

    private static Columns columns(String text) {
      Map<Field, Integer> byField = new EnumMap<>(Field.class);
      for (String pair : text.split(";")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          byField.put(
              Field.valueOf(pair.substring(0, equals)),
              Integer.valueOf(pair.substring(equals + 1)));
        }
      }
      return new Columns(byField);
    }
  }
}
