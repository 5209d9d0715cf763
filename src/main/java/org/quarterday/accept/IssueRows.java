package org.quarterday.accept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;
import org.springframework.jdbc.core.JdbcTemplate;

/** Papers that were handed over, and what they printed. Rows are only added. */
public final class IssueRows {
  private static final String SELECT =
      "SELECT i.*, a.kind AS act_kind, a.decided_at, a.known, a.by_whom, a.os_user, a.reason,"
          + " w.act AS withdrawn, wa.known AS withdrawn_on"
          + " FROM issue i JOIN act a ON a.id = i.act"
          + " LEFT JOIN withdrawal w"
          + " ON w.period = i.period AND w.paper = i.paper AND w.number = i.number"
          + " LEFT JOIN act wa ON wa.id = w.act"
          + " ORDER BY i.act, i.period, i.paper, i.number";

  private final JdbcTemplate jdbc;

  IssueRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All there were at a moment, in the order in which they were made. */
  public List<IssueRow> at(Moment moment) {
    List<IssueRow> rows = new ArrayList<>();
    jdbc.query(
        SELECT,
        row -> {
          IssueRow issue = issue(row, moment);
          if (moment.includes(issue.act().id(), issue.act().known())) {
            rows.add(issue);
          }
        });
    return rows;
  }

  /** The newest of each paper and period that had not been taken back by then. */
  public List<IssueRow> standing(Moment moment) {
    Map<List<String>, IssueRow> newest = new LinkedHashMap<>();
    for (IssueRow issue : at(moment)) {
      if (issue.stands()) {
        newest.put(List.of(issue.period(), issue.paper()), issue);
      }
    }
    return newest.values().stream()
        .sorted(Comparator.comparing(IssueRow::period).thenComparing(IssueRow::paper))
        .toList();
  }

  /** The newest issue of a paper that stands. */
  public Optional<IssueRow> newest(String period, String paper, Moment moment) {
    return standing(moment).stream().filter(i -> i.isOf(period, paper)).findFirst();
  }

  /** The number that the next issue of a paper has. */
  public int nextNumber(String period, String paper) {
    return 1
        + at(Moment.NOW).stream()
            .filter(i -> i.isOf(period, paper))
            .mapToInt(IssueRow::number)
            .max()
            .orElse(0);
  }

  /** The SHA-256 of the manifest that was made last; empty when there is none. */
  public String newestManifest() {
    List<IssueRow> all = at(Moment.NOW);
    return all.isEmpty() ? "" : all.get(all.size() - 1).manifest();
  }

  /** Adds an issue with all that it printed. */
  public void add(IssueRow issue, List<PrintedFact> facts) {
    jdbc.update(
        "INSERT INTO issue (act, period, paper, number, kind, is_public, as_of, settings, program,"
            + " scheme, words, accepted_open, manifest, predecessor)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        issue.act().id(),
        issue.period(),
        issue.paper(),
        issue.number(),
        issue.kind(),
        issue.isPublic(),
        issue.asOf(),
        issue.settings(),
        issue.program(),
        issue.scheme(),
        issue.words(),
        issue.acceptedOpen(),
        issue.manifest(),
        issue.predecessor());
    List<Object[]> rows = new ArrayList<>();
    for (PrintedFact fact : facts) {
      rows.add(
          new Object[] {
            issue.period(),
            issue.paper(),
            issue.number(),
            rows.size(),
            fact.fact(),
            fact.indicator(),
            fact.period(),
            fact.service(),
            fact.what(),
            fact.shown(),
            fact.revision(),
            fact.place()
          });
    }
    if (!rows.isEmpty()) {
      jdbc.batchUpdate("INSERT INTO printed VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", rows);
    }
  }

  /** What an issue printed, in order of print. */
  public List<PrintedFact> printed(IssueRow issue) {
    return jdbc.query(
        "SELECT * FROM printed WHERE period = ? AND paper = ? AND number = ? ORDER BY seq",
        (row, n) ->
            new PrintedFact(
                row.getString("fact"),
                row.getString("indicator"),
                row.getString("about"),
                row.getString("service"),
                row.getString("what"),
                row.getString("shown"),
                row.getString("revision"),
                row.getString("place")),
        issue.period(),
        issue.paper(),
        issue.number());
  }

  /**
   * Every figure that an issue printed which had not been taken back at a moment: once for each
   * paper and period, as its newest issue that did; by what it is judged is that of its first, or
   * of the change of settings that was applied to it since.
   */
  public List<ClosedKey> closed(Month yearStarts, Moment moment) {
    Map<Key, Governing> governing = new HashMap<>();
    Map<List<Object>, ClosedKey> closed = new LinkedHashMap<>();
    for (IssueRow issue : at(moment)) {
      if (issue.stands()) {
        for (Key key : keys(issue, yearStarts)) {
          Governing by =
              governing.computeIfAbsent(key, k -> new Governing(issue.settings(), issue.asOf()));
          closed.put(
              List.of(issue.period(), issue.paper(), key),
              new ClosedKey(key, issue.scheme(), issue, by.settings(), by.asOf()));
        }
      }
    }
    Map<Key, Governing> changed = governed(yearStarts, moment);
    List<ClosedKey> all = new ArrayList<>();
    for (ClosedKey each : closed.values()) {
      Governing by = changed.getOrDefault(each.key(), new Governing(each.settings(), each.asOf()));
      all.add(new ClosedKey(each.key(), each.scheme(), each.printedIn(), by.settings(), by.asOf()));
    }
    return all;
  }

  private record Governing(String settings, LocalDate asOf) {}

  private List<Key> keys(IssueRow issue, Month yearStarts) {
    return jdbc.query(
        "SELECT DISTINCT indicator, service, about FROM printed"
            + " WHERE period = ? AND paper = ? AND number = ? AND indicator <> ''"
            + " ORDER BY indicator, service, about",
        (row, n) -> key(row, "about", yearStarts),
        issue.period(),
        issue.paper(),
        issue.number());
  }

  private Map<Key, Governing> governed(Month yearStarts, Moment moment) {
    Map<Key, Governing> governed = new HashMap<>();
    jdbc.query(
        "SELECT g.*, a.known FROM governed g JOIN act a ON a.id = g.act ORDER BY g.act",
        row -> {
          if (moment.includes(row.getLong("act"), row.getObject("known", LocalDate.class))) {
            governed.put(
                key(row, "period", yearStarts),
                new Governing(row.getString("settings"), row.getObject("as_of", LocalDate.class)));
          }
        });
    return governed;
  }

  private static Key key(ResultSet row, String period, Month yearStarts) throws SQLException {
    return new Key(
        row.getString("indicator"),
        row.getString("service"),
        Period.ofCode(row.getString(period), yearStarts).orElseThrow());
  }

  /** From this act on, a figure that was printed is judged by these settings, as of this date. */
  public void govern(Act act, Key key, String settings, LocalDate asOf) {
    jdbc.update(
        "INSERT INTO governed VALUES (?,?,?,?,?,?)",
        act.id(),
        key.indicator(),
        key.service(),
        key.period().code(),
        settings,
        asOf);
  }

  /** Marks an issue as taken back. */
  public void withdraw(Act act, IssueRow issue) {
    jdbc.update(
        "INSERT INTO withdrawal VALUES (?,?,?,?)",
        act.id(),
        issue.period(),
        issue.paper(),
        issue.number());
  }

  private static IssueRow issue(ResultSet row, Moment moment) throws SQLException {
    long withdrawn = row.getLong("withdrawn");
    LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
    boolean back = withdrawn != 0 && moment.includes(withdrawn, withdrawnOn);
    return new IssueRow(
        act(row, row.getLong("act"), "act_kind"),
        row.getString("period"),
        row.getString("paper"),
        row.getInt("number"),
        row.getString("kind"),
        row.getBoolean("is_public"),
        row.getObject("as_of", LocalDate.class),
        row.getString("settings"),
        row.getString("program"),
        row.getString("scheme"),
        row.getString("words"),
        row.getString("accepted_open"),
        row.getString("manifest"),
        row.getString("predecessor"),
        back ? withdrawn : 0);
  }

  /** A row of the table of acts. */
  static Act plainAct(ResultSet row, int number) throws SQLException {
    return act(row, row.getLong("id"), "kind");
  }

  static Act act(ResultSet row, long id, String kind) throws SQLException {
    return new Act(
        id,
        Act.Kind.of(row.getString(kind)),
        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getObject("known", LocalDate.class),
        row.getString("by_whom"),
        row.getString("os_user"),
        row.getString("reason"));
  }
}
