package org.quarterday.accept;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people decided, in order. Rows are only added. */
final class ActRows {
  private final JdbcTemplate jdbc;

  ActRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(Act act) {
    jdbc.update(
        "INSERT INTO act (id, kind, decided_at, known, by_whom, os_user, reason) VALUES (?,?,?,?,?,?,?)",
        act.id(),
        act.kind().word(),
        LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC),
        act.known(),
        act.by(),
        act.osUser(),
        act.reason());
  }

  /** All there were at a moment, in order. */
  List<Act> at(Moment moment) {
    return jdbc.query("SELECT * FROM act ORDER BY id", IssueRows::plainAct).stream()
        .filter(act -> moment.includes(act.id(), act.known()))
        .toList();
  }

  /** The number of the newest; 0 when there is none. */
  long newest() {
    Long newest = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM act", Long.class);
    return newest == null ? 0 : newest;
  }
}
