package org.quarterday.accept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs as the ledger keeps them, from the moment each knows what it will do. */
final class RunRows {
  private final JdbcTemplate jdbc;

  RunRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes down what a run will do, before it does any of it; gives its number and revision. */
  RunRow begin(RunRow run, List<RunFile> files, long revision) {
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
        revision,
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

  Optional<RunRow> run(long id) {
    return jdbc.query("SELECT * FROM run WHERE id = ?", RunRows::runRow, id).stream().findFirst();
  }

  /** Runs that were cut short, the oldest first. */
  List<RunRow> unfinished() {
    return jdbc.query("SELECT * FROM run WHERE ended_at IS NULL ORDER BY id", RunRows::runRow);
  }

  /** Every run, the newest first. */
  List<RunRow> runs() {
    return jdbc.query("SELECT * FROM run ORDER BY id DESC", RunRows::runRow);
  }

  /** Notes that a run took something in or drew papers anew, and how many it drew. */
  void changed(long run, int drawn) {
    jdbc.update("UPDATE run SET changed = TRUE, drawn = drawn + ? WHERE id = ?", drawn, run);
  }

  void end(long run, Instant at) {
    jdbc.update("UPDATE run SET ended_at = ? WHERE id = ?", utc(at), run);
  }

  /** The returns of a run that are not taken in yet, in its order. */
  List<RunFile> pending(long run) {
    return files("SELECT * FROM run_file WHERE run = ? AND arrival IS NULL ORDER BY seq", run);
  }

  /** All the returns of a run, in its order. */
  List<RunFile> files(long run) {
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
  Map<String, Integer> statuses(long run) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.query(
        "SELECT status, COUNT(*) AS n FROM arrival WHERE run = ? GROUP BY status ORDER BY status",
        row -> {
          counts.put(row.getString("status"), row.getInt("n"));
        },
        run);
    return counts;
  }

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
        Optional.ofNullable(row.getObject("ended_at", LocalDateTime.class)).map(RunRows::instant),
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
