package org.quarterday.accept;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.validate.Entry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which rows of which arrivals are held, and what became of them. Rows are only added. */
final class HoldRows {
  private final JdbcTemplate jdbc;

  HoldRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Which row of which arrival; a row of a wide table says something of several periods. */
  record Place(long arrival, int table, int row, String indicator, String service, String period) {
    static Place of(long arrival, Entry entry) {
      return new Place(
          arrival,
          entry.table(),
          entry.row(),
          entry.key().indicator(),
          entry.key().service(),
          entry.key().period().code());
    }
  }

  /** A hold, and its end if it had one by a moment. */
  record Hold(long id, List<String> moves, Optional<End> end) {}

  /** An act that released or declined it. */
  record End(long act, boolean released) {}

  Map<Place, Hold> at(Moment moment) {
    Map<Place, Hold> holds = new HashMap<>();
    jdbc.query(
        "SELECT h.*, e.act, e.released, a.known FROM hold h"
            + " LEFT JOIN hold_end e ON e.hold = h.id LEFT JOIN act a ON a.id = e.act",
        row -> {
          long act = row.getLong("act");
          boolean ended = act != 0 && moment.includes(act, row.getObject("known", LocalDate.class));
          holds.put(
              new Place(
                  row.getLong("arrival"),
                  row.getInt("table_no"),
                  row.getInt("row_no"),
                  row.getString("indicator"),
                  row.getString("service"),
                  row.getString("period")),
              new Hold(
                  row.getLong("id"),
                  row.getString("moves").lines().toList(),
                  ended
                      ? Optional.of(new End(act, row.getBoolean("released")))
                      : Optional.empty()));
        });
    return holds;
  }

  void add(long arrival, HeldRow row) {
    Place place = Place.of(arrival, row.entry());
    jdbc.update(
        "INSERT INTO hold (id, arrival, table_no, row_no, indicator, service, period, moves)"
            + " VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM hold),?,?,?,?,?,?,?)",
        arrival,
        place.table(),
        place.row(),
        place.indicator(),
        place.service(),
        place.period(),
        String.join("\n", row.moves()));
  }

  void end(long hold, long act, boolean released) {
    jdbc.update("INSERT INTO hold_end VALUES (?,?,?)", hold, act, released);
  }
}
