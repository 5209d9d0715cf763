package org.quarterday.accept;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Places where a return stands and whose file lies in the returns folder no more. */
final class GonePlaces {
  private final JdbcTemplate jdbc;

  GonePlaces(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** As the last run that looked found them. */
  Set<String> now() {
    Set<String> gone = new TreeSet<>();
    jdbc.query(
        "SELECT place, gone FROM gone ORDER BY run",
        row -> {
          if (row.getBoolean("gone")) {
            gone.add(row.getString("place"));
          } else {
            gone.remove(row.getString("place"));
          }
        });
    return gone;
  }

  /** Notes what has gone since, and what has come back. */
  void note(long run, Set<String> gone) {
    Set<String> before = now();
    gone.stream().filter(place -> !before.contains(place)).forEach(p -> note(run, p, true));
    before.stream().filter(place -> !gone.contains(place)).forEach(p -> note(run, p, false));
  }

  private void note(long run, String place, boolean gone) {
    jdbc.update("INSERT INTO gone (run, place, gone) VALUES (?,?,?)", run, place, gone);
  }
}
