package org.quarterday.accept;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which correction affects which paper. Rows are only added. */
public final class CorrectionRows {
  private final JdbcTemplate jdbc;

  CorrectionRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All there were at a moment, in the order in which they were made. */
  public List<Correction> at(Moment moment) {
    List<Correction> corrections = new ArrayList<>();
    jdbc.query(
        "SELECT c.act, c.kind, c.period, c.paper, c.next_paper, a.kind AS act_kind, a.decided_at,"
            + " a.known, a.by_whom, a.os_user, a.reason"
            + " FROM correction c JOIN act a ON a.id = c.act ORDER BY c.act, c.period, c.paper",
        row -> {
          Act act = IssueRows.act(row, row.getLong("act"), "act_kind");
          if (moment.includes(act.id(), act.known())) {
            corrections.add(
                new Correction(
                    act,
                    row.getString("kind"),
                    row.getString("period"),
                    row.getString("paper"),
                    row.getBoolean("next_paper")));
          }
        });
    return corrections;
  }

  public void add(Correction correction) {
    jdbc.update(
        "INSERT INTO correction (act, kind, period, paper, next_paper) VALUES (?,?,?,?,?)",
        correction.act().id(),
        correction.kind(),
        correction.period(),
        correction.paper(),
        correction.nextPaper());
  }
}
