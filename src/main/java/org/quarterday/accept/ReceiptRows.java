package org.quarterday.accept;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;

/** Receipts as the ledger keeps them: written with an arrival, read back as they were given. */
final class ReceiptRows {
  private final JdbcTemplate jdbc;

  ReceiptRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes what is said of an arrival's tables, and every finding. */
  static void write(Connection connection, long id, Receipt receipt) throws SQLException {
    writeTables(connection, id, receipt.tables());
    writeFindings(connection, id, receipt.findings());
  }

  private static void writeTables(Connection connection, long id, List<TableRead> tables)
      throws SQLException {
    if (tables.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO arrival_table VALUES (?,?,?,?,?,?,?)")) {
      for (int i = 0; i < tables.size(); i++) {
        TableRead table = tables.get(i);
        insert.setLong(1, id);
        insert.setInt(2, i);
        insert.setString(3, table.sheet());
        insert.setString(4, table.kind().word());
        insert.setInt(5, table.headerRow());
        insert.setInt(6, table.rows());
        insert.setInt(7, table.accepted());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeFindings(Connection connection, long id, List<Receipt.Line> findings)
      throws SQLException {
    if (findings.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO finding VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      for (int i = 0; i < findings.size(); i++) {
        Receipt.Line line = findings.get(i);
        insert.setLong(1, id);
        insert.setInt(2, i);
        insert.setString(3, line.severity());
        insert.setString(4, line.code());
        insert.setString(5, line.sheet());
        insert.setString(6, line.cell());
        insert.setInt(7, line.row());
        insert.setString(8, line.column());
        insert.setString(9, line.header());
        insert.setString(10, line.text());
        insert.setString(11, line.message());
        insert.setString(12, line.remedy());
        insert.setString(13, line.explained());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    writeAbout(connection, id, findings);
  }

  private static void writeAbout(Connection connection, long id, List<Receipt.Line> findings)
      throws SQLException {
    if (findings.stream().noneMatch(line -> line.about().isPresent())) {
      return; // an empty batch is an error
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO finding_about VALUES (?,?,?,?,?)")) {
      for (int i = 0; i < findings.size(); i++) {
        Optional<Receipt.About> about = findings.get(i).about();
        if (about.isPresent()) {
          insert.setLong(1, id);
          insert.setInt(2, i);
          insert.setString(3, about.get().indicator());
          insert.setString(4, about.get().service());
          insert.setString(5, about.get().period());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Every receipt, in the order of arrival: the last of a place is the one that stands. */
  List<Receipt> receipts() {
    return receipts(0, Long.MAX_VALUE);
  }

  Receipt receipt(long arrival) {
    return receipts(arrival, arrival).get(0);
  }

  private List<Receipt> receipts(long from, long to) {
    Map<Long, List<TableRead>> tables = new HashMap<>();
    jdbc.query(
        "SELECT * FROM arrival_table WHERE arrival BETWEEN ? AND ? ORDER BY arrival, table_no",
        row -> {
          tables
              .computeIfAbsent(row.getLong("arrival"), a -> new ArrayList<>())
              .add(
                  new TableRead(
                      row.getString("sheet"),
                      TableKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                      row.getInt("header_row"),
                      row.getInt("row_count"),
                      row.getInt("accepted")));
        },
        from,
        to);
    Map<Long, List<Receipt.Line>> findings = new HashMap<>();
    jdbc.query(
        "SELECT f.*, a.indicator, a.service, a.period FROM finding f LEFT JOIN finding_about a"
            + " ON a.arrival = f.arrival AND a.seq = f.seq"
            + " WHERE f.arrival BETWEEN ? AND ? ORDER BY f.arrival, f.seq",
        row -> {
          findings.computeIfAbsent(row.getLong("arrival"), a -> new ArrayList<>()).add(line(row));
        },
        from,
        to);
    return jdbc.query(
        "SELECT * FROM arrival WHERE id BETWEEN ? AND ? ORDER BY id",
        (row, n) -> {
          long id = row.getLong("id");
          return new Receipt(
              row.getString("place"),
              row.getString("sha256"),
              status(row.getString("status")),
              row.getObject("received", LocalDate.class),
              said(row.getString("sender")),
              said(row.getString("replaces")),
              said(row.getString("encoding")),
              tables.getOrDefault(id, List.of()),
              findings.getOrDefault(id, List.of()));
        },
        from,
        to);
  }

  private static Receipt.Line line(ResultSet row) throws SQLException {
    return new Receipt.Line(
        row.getString("severity"),
        row.getString("code"),
        row.getString("sheet"),
        row.getString("cell"),
        row.getInt("row_no"),
        row.getString("column_name"),
        row.getString("header"),
        row.getString("text"),
        row.getString("message"),
        row.getString("remedy"),
        row.getString("explained"),
        about(row));
  }

  private static Optional<Receipt.About> about(ResultSet row) throws SQLException {
    String indicator = row.getString("indicator");
    return indicator == null
        ? Optional.empty()
        : Optional.of(
            new Receipt.About(indicator, row.getString("service"), row.getString("period")));
  }

  private static Verdict.Status status(String code) {
    for (Verdict.Status status : Verdict.Status.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalStateException("The ledger has a status that is not known: " + code);
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
