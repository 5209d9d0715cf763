package org.quarterday.accept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.validate.Severity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers to queries as the ledger keeps them. Rows are only added. */
final class AnswerRows {
  private final JdbcTemplate jdbc;

  AnswerRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(Act act, int seq, QueryAnswer answer) {
    Receipt.Line query = answer.query();
    Receipt.About about = query.about().orElse(new Receipt.About("", "", ""));
    jdbc.update(
        "INSERT INTO query_answer (act, seq, place, code, sheet, cell, row_no, indicator, service,"
            + " period, text, until) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        act.id(),
        seq,
        answer.place(),
        query.code(),
        query.sheet(),
        query.cell(),
        query.row(),
        about.indicator(),
        about.service(),
        about.period(),
        query.text(),
        answer.until());
  }

  /** In the order in which they were given. */
  List<QueryAnswer> at(Moment moment) {
    List<QueryAnswer> answers = new ArrayList<>();
    jdbc.query(
        "SELECT q.*, a.known, a.by_whom, a.reason FROM query_answer q JOIN act a ON a.id = q.act"
            + " ORDER BY q.act, q.seq",
        row -> {
          if (moment.includes(row.getLong("act"), row.getObject("known", LocalDate.class))) {
            answers.add(answer(row));
          }
        });
    return answers;
  }

  private static QueryAnswer answer(ResultSet row) throws SQLException {
    String indicator = row.getString("indicator");
    Optional<Receipt.About> about =
        indicator.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Receipt.About(indicator, row.getString("service"), row.getString("period")));
    return new QueryAnswer(
        row.getString("place"),
        new Receipt.Line(
            Severity.QUERY.code(),
            row.getString("code"),
            row.getString("sheet"),
            row.getString("cell"),
            row.getInt("row_no"),
            "",
            "",
            row.getString("text"),
            "",
            "",
            "",
            about),
        row.getString("reason"),
        row.getString("by_whom"),
        row.getObject("until", LocalDate.class));
  }
}
