package org.quarterday.accept;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.validate.Entry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Returns as they arrived, one row each, with all that came in them; only ever added to. */
final class ArrivalRows {
  private final JdbcTemplate jdbc;
  private final HoldRows holds;

  ArrivalRows(JdbcTemplate jdbc, HoldRows holds) {
    this.jdbc = jdbc;
    this.holds = holds;
  }

  /**
   * Adds one return, whatever became of it, unless the record says all of it already.
   *
   * @param next the number that it gets
   */
  long take(RunRow run, TakenReturn taken, long next) {
    RunFile file = taken.file();
    long id = taken.already().orElseGet(() -> add(run, taken, next));
    jdbc.update(
        "UPDATE run_file SET arrival = ? WHERE run = ? AND seq = ?", id, run.id(), file.seq());
    return id;
  }

  private long add(RunRow run, TakenReturn taken, long id) {
    RunFile file = taken.file();
    Receipt receipt = taken.receipt();
    jdbc.update(
        "INSERT INTO arrival (id, run, place, sha256, extension, status, received, known, sender,"
            + " replaces, encoding, refused_rows, settings, as_of)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        id,
        run.id(),
        file.place(),
        file.sha256(),
        file.extension(),
        receipt.status().code(),
        receipt.received(),
        run.today(),
        receipt.sender().orElse(""),
        receipt.replaces().orElse(""),
        receipt.encoding().orElse(""),
        taken.refusedRows(),
        run.settings(),
        run.asOf());
    jdbc.execute(
        (Connection connection) -> {
          ReceiptRows.write(connection, id, receipt);
          List<Entry> entries = new ArrayList<>(taken.entries());
          taken.held().forEach(held -> entries.add(held.entry()));
          Blocks.write(connection, id, entries);
          WorkRows.write(connection, id, taken.rows());
          return null;
        });
    taken.held().forEach(held -> holds.add(id, held));
    return id;
  }

  /** What stood at each place when the ledger had this revision, by place. */
  Map<String, StandingReturn> standingReturns(long revision) {
    Map<String, StandingReturn> standing = new LinkedHashMap<>();
    jdbc.query(
        "SELECT * FROM arrival WHERE id <= ? ORDER BY id",
        row -> {
          StandingReturn each =
              new StandingReturn(
                  row.getLong("id"),
                  row.getString("place"),
                  row.getString("sha256"),
                  row.getString("status"),
                  row.getObject("received", LocalDate.class),
                  row.getInt("refused_rows"),
                  row.getString("replaces"),
                  row.getString("settings"),
                  row.getObject("as_of", LocalDate.class));
          standing.put(each.place(), each);
        },
        revision);
    return standing;
  }

  /** How each arrival was read, by its number. */
  Map<Long, ReadBy> readings() {
    Map<Long, ReadBy> readings = new HashMap<>();
    jdbc.query(
        "SELECT id, settings, as_of FROM arrival",
        row -> {
          readings.put(
              row.getLong("id"),
              new ReadBy(row.getString("settings"), row.getObject("as_of", LocalDate.class)));
        });
    return readings;
  }

  /** The arrivals of which something was found that has this code. */
  Set<Long> arrivalsWith(String findingCode) {
    return new HashSet<>(
        jdbc.queryForList(
            "SELECT DISTINCT arrival FROM finding WHERE code = ?", Long.class, findingCode));
  }

  /** Every arrival, by its number. */
  Map<Long, Arrival> all() {
    Map<Long, List<String>> sheets = new HashMap<>();
    jdbc.query(
        "SELECT arrival, sheet FROM arrival_table ORDER BY arrival, table_no",
        row -> {
          sheets
              .computeIfAbsent(row.getLong("arrival"), a -> new ArrayList<>())
              .add(row.getString("sheet"));
        });
    Map<Long, Arrival> arrivals = new HashMap<>();
    jdbc.query(
        "SELECT id, place, sha256, extension, received, known FROM arrival",
        row -> {
          long id = row.getLong("id");
          arrivals.put(
              id,
              new Arrival(
                  id,
                  row.getString("place"),
                  row.getString("sha256"),
                  row.getString("extension"),
                  sheets.getOrDefault(id, List.of()),
                  row.getObject("received", LocalDate.class),
                  row.getObject("known", LocalDate.class)));
        });
    return arrivals;
  }
}
