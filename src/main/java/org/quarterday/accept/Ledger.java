package org.quarterday.accept;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.quarterday.period.Period;
import org.quarterday.validate.Entry;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of the record. Everything is added, nothing is changed but the mark that a run has
 * ended and what a draft looked like last. Inside a step of a run, everything joins the step's
 * transaction.
 */
public final class Ledger {
  private final JdbcTemplate jdbc;

  public Ledger(DataSource source) {
    this.jdbc = new JdbcTemplate(source);
  }

  // ---- runs

  /** The number of arrivals so far: what "ledger revision" means in the identity of a run. */
  public long revision() {
    Long newest = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM arrival", Long.class);
    return newest == null ? 0 : newest;
  }

  /** Writes down what a run will do, before it does any of it; gives its number and revision. */
  public RunRow begin(RunRow run, List<RunFile> files) {
    Long id = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) + 1 FROM run", Long.class);
    long number = id == null ? 1 : id;
    jdbc.update(
        "INSERT INTO run (id, identity, job, period, as_of, today, settings, program,"
            + " revision_before, begun_at, changed) VALUES (?,?,?,?,?,?,?,?,?,?,FALSE)",
        number,
        run.identity(),
        run.job(),
        run.period(),
        run.asOf(),
        run.today(),
        run.settings(),
        run.program(),
        revision(),
        utc(run.begunAt()));
    for (RunFile file : files) {
      jdbc.update(
          "INSERT INTO run_file (run, seq, place, sha256, extension, trouble, size, received)"
              + " VALUES (?,?,?,?,?,?,?,?)",
          number,
          file.seq(),
          file.place(),
          file.sha256(),
          file.extension(),
          file.trouble(),
          file.size(),
          file.received());
    }
    return run(number).orElseThrow();
  }

  public Optional<RunRow> run(long id) {
    return jdbc.query("SELECT * FROM run WHERE id = ?", Ledger::runRow, id).stream().findFirst();
  }

  /** Runs that were cut short, the oldest first. */
  public List<RunRow> unfinished() {
    return jdbc.query("SELECT * FROM run WHERE ended_at IS NULL ORDER BY id", Ledger::runRow);
  }

  /** Every run, the newest first. */
  public List<RunRow> runs() {
    return jdbc.query("SELECT * FROM run ORDER BY id DESC", Ledger::runRow);
  }

  /** Notes that a run took something in or drew papers anew, and how many it drew. */
  public void changed(long run, int drawn) {
    jdbc.update("UPDATE run SET changed = TRUE, drawn = drawn + ? WHERE id = ?", drawn, run);
  }

  public void end(long run, Instant at) {
    jdbc.update("UPDATE run SET ended_at = ? WHERE id = ?", utc(at), run);
  }

  /** The returns of a run that are not taken in yet, in its order. */
  public List<RunFile> pending(long run) {
    return files("SELECT * FROM run_file WHERE run = ? AND arrival IS NULL ORDER BY seq", run);
  }

  /** All the returns of a run, in its order. */
  public List<RunFile> files(long run) {
    return files("SELECT * FROM run_file WHERE run = ? ORDER BY seq", run);
  }

  private List<RunFile> files(String sql, long run) {
    return jdbc.query(
        sql,
        (row, n) ->
            new RunFile(
                row.getInt("seq"),
                row.getString("place"),
                row.getString("sha256"),
                row.getString("extension"),
                row.getString("trouble"),
                row.getLong("size"),
                row.getObject("received", LocalDate.class)),
        run);
  }

  /** How the returns that a run took in fared: how many of each status. */
  public Map<String, Integer> statuses(long run) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.query(
        "SELECT status, COUNT(*) AS n FROM arrival WHERE run = ? GROUP BY status ORDER BY status",
        row -> {
          counts.put(row.getString("status"), row.getInt("n"));
        },
        run);
    return counts;
  }

  // ---- returns

  /** Adds one return, whatever became of it, unless the record says all of it already. */
  public long take(RunRow run, TakenReturn taken) {
    RunFile file = taken.file();
    long id = taken.already().orElseGet(() -> add(run, taken));
    jdbc.update(
        "UPDATE run_file SET arrival = ? WHERE run = ? AND seq = ?", id, run.id(), file.seq());
    return id;
  }

  private long add(RunRow run, TakenReturn taken) {
    long id = revision() + 1;
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
          writeTables(connection, id, receipt.tables());
          writeFindings(connection, id, receipt.findings());
          Blocks.write(connection, id, taken.entries());
          WorkRows.write(connection, id, taken.rows());
          return null;
        });
    return id;
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
  }

  /** What stands at each place, by place. */
  public Map<String, StandingReturn> standingReturns() {
    return standingReturns(Long.MAX_VALUE);
  }

  /** What stood at each place when the ledger had this revision, by place. */
  public Map<String, StandingReturn> standingReturns(long revision) {
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

  /** The arrivals of which something was found that has this code. */
  public Set<Long> arrivalsWith(String findingCode) {
    return new HashSet<>(
        jdbc.queryForList(
            "SELECT DISTINCT arrival FROM finding WHERE code = ?", Long.class, findingCode));
  }

  /** Every row that was taken, in the order of arrival: what stands is worked out from these. */
  public List<Layer> layers(Month yearStarts, Optional<LocalDate> knownOn) {
    Map<Long, Arrival> arrivals = arrivals();
    Blocks.Reader reader = new Blocks.Reader(code -> Period.ofCode(code, yearStarts).orElseThrow());
    List<Layer> layers = new ArrayList<>();
    jdbc.query(
        "SELECT " + Blocks.COLUMNS + " FROM block b ORDER BY b.arrival, b.seq",
        row -> {
          Arrival arrival = arrivals.get(row.getLong("arrival"));
          boolean known = knownOn.map(day -> !arrival.known().isAfter(day)).orElse(true);
          if (known) {
            for (Entry entry : reader.entries(row)) {
              layers.add(new Layer(arrival, entry));
            }
          }
        });
    return layers;
  }

  /** Every row of a kind of table but indicators that was taken, in the order of arrival. */
  public List<WorkLayer> workLayers(TableKind kind, Month yearStarts, Optional<LocalDate> knownOn) {
    Map<Long, Arrival> arrivals = arrivals();
    WorkRows.Reader reader = new WorkRows.Reader(kind, yearStarts);
    jdbc.query(
        WorkRows.SELECT,
        row -> {
          Arrival arrival = arrivals.get(row.getLong("arrival"));
          if (knownOn.map(day -> !arrival.known().isAfter(day)).orElse(true)) {
            reader.add(arrival, row);
          }
        },
        kind.word());
    return reader.layers();
  }

  private Map<Long, Arrival> arrivals() {
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

  /** Every receipt, in the order of arrival: the last of a place is the one that stands. */
  public List<Receipt> receipts() {
    return receipts(0, Long.MAX_VALUE);
  }

  public Receipt receipt(long arrival) {
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
        "SELECT * FROM finding WHERE arrival BETWEEN ? AND ? ORDER BY arrival, seq",
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
        row.getString("explained"));
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

  // ---- drafts

  /** The drafts that exist, in order of period and paper. */
  public List<Draft> drafts() {
    return jdbc.query(
        "SELECT period, paper, sha256 FROM draft ORDER BY period, paper",
        (row, n) ->
            new Draft(row.getString("period"), row.getString("paper"), row.getString("sha256")));
  }

  /** Notes what a draft looks like now. */
  public void drawn(Draft draft) {
    jdbc.update("DELETE FROM draft WHERE period = ? AND paper = ?", draft.period(), draft.paper());
    jdbc.update("INSERT INTO draft VALUES (?,?,?)", draft.period(), draft.paper(), draft.sha256());
  }

  // ---- rows

  private static RunRow runRow(ResultSet row, int number) throws SQLException {
    return new RunRow(
        row.getLong("id"),
        row.getString("identity"),
        row.getString("job"),
        row.getString("period"),
        row.getObject("as_of", LocalDate.class),
        row.getObject("today", LocalDate.class),
        row.getString("settings"),
        row.getString("program"),
        row.getLong("revision_before"),
        instant(row.getObject("begun_at", LocalDateTime.class)),
        Optional.ofNullable(row.getObject("ended_at", LocalDateTime.class)).map(Ledger::instant),
        row.getBoolean("changed"),
        row.getInt("drawn"));
  }

  /** Timestamps stand in the ledger as UTC, whatever zone the machine is in. */
  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }
}
