package org.quarterday.accept;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which commentary was said to hold although its figure had changed. Rows are only added. */
final class ConfirmationRows {
  private final JdbcTemplate jdbc;

  ConfirmationRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What was confirmed by a moment, by the number of the act. */
  NavigableMap<Long, List<Key>> at(Month yearStarts, Moment moment) {
    NavigableMap<Long, List<Key>> confirmed = new TreeMap<>();
    jdbc.query(
        "SELECT c.*, a.known FROM confirmation c JOIN act a ON a.id = c.act ORDER BY c.act",
        row -> {
          long act = row.getLong("act");
          if (moment.includes(act, row.getObject("known", LocalDate.class))) {
            confirmed
                .computeIfAbsent(act, a -> new ArrayList<>())
                .add(
                    new Key(
                        row.getString("indicator"),
                        row.getString("service"),
                        Period.ofCode(row.getString("period"), yearStarts).orElseThrow()));
          }
        });
    return confirmed;
  }

  void add(Act act, Collection<Key> keys) {
    keys.forEach(
        key ->
            jdbc.update(
                "INSERT INTO confirmation VALUES (?,?,?,?)",
                act.id(),
                key.indicator(),
                key.service(),
                key.period().code()));
  }
}
