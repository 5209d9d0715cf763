package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.ActionReport;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Source;
import org.quarterday.council.Action;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Council;
import org.quarterday.period.Period;

/**
 * What services reported of actions becomes where each action stands for a period.
 *
 * <p>An action stands as last reported for the period or an earlier one. Its status and its revised
 * date hold until another is given; progress, commentary and remedy are words about a period and
 * are taken from the newest report alone.
 *
 * <p>It is overdue when it is not closed and its day has gone by the end of the period: an action
 * due on 30 September and still open is overdue at quarter 2, one due on 15 October is not, however
 * late the paper is drawn. While the period still runs, the as-of date takes its end's place.
 */
public final class ActionRollUp {
  private static final String STATUS = "status";
  private static final String DUE = "due";
  private static final List<String> WORDS = List.of("progress", "commentary", "remedy");

  private final Council council;
  private final ActionReports reports;
  private final LocalDate asOf;

  /**
   * @param asOf decides what is due, of returns and of actions
   */
  public ActionRollUp(Council council, ActionReports reports, LocalDate asOf) {
    this.council = council;
    this.reports = reports;
    this.asOf = asOf;
  }

  /** Every action in force on the period's last day. */
  public ActionFigures figures(Period period) {
    return new ActionFigures(
        council,
        period,
        council.work().actions().stream()
            .filter(action -> action.inForce().during(period))
            .map(action -> figure(action, period))
            .toList());
  }

  private ActionFigure figure(Action action, Period period) {
    List<ActionReport> said = reports.upTo(action.code(), period);
    Optional<ActionReport> status = newestWith(STATUS, said);
    Optional<ActionReport> due = newestWith(DUE, said);
    Optional<LocalDate> revisedDue = due.flatMap(r -> r.cell(DUE)).map(LocalDate::parse);
    Map<String, Source> sources = new LinkedHashMap<>();
    status.flatMap(r -> r.source(STATUS)).ifPresent(source -> sources.put(STATUS, source));
    due.flatMap(r -> r.source(DUE)).ifPresent(source -> sources.put(DUE, source));
    Optional<ActionReport> newest = said.stream().findFirst();
    for (String column : WORDS) {
      newest.flatMap(r -> r.source(column)).ifPresent(source -> sources.put(column, source));
    }
    Judged judged = judge(action, period, status.flatMap(r -> r.cell(STATUS)));
    boolean gone = revisedDue.or(action::due).filter(day -> isGone(day, period)).isPresent();
    return new ActionFigure(
        action,
        period,
        judged.status(),
        judged.word(),
        status.isPresent(),
        judged.closed(),
        revisedDue,
        gone && !judged.closed(),
        text(newest, "progress"),
        text(newest, "commentary"),
        text(newest, "remedy"),
        status.map(ActionReport::period),
        status.map(ActionReport::revision).orElse(0),
        sources);
  }

  private static Optional<ActionReport> newestWith(String column, List<ActionReport> said) {
    return said.stream().filter(report -> report.cell(column).isPresent()).findFirst();
  }

  private static String text(Optional<ActionReport> report, String column) {
    return report.flatMap(r -> r.cell(column)).orElse("");
  }

  private boolean isGone(LocalDate day, Period period) {
    LocalDate dayAfter = period.lastDay().plusDays(1);
    return day.isBefore(asOf.isBefore(dayAfter) ? asOf : dayAfter);
  }

  private record Judged(String status, String word, boolean closed) {}

  private Judged judge(Action action, Period period, Optional<String> said) {
    if (said.isEmpty()) {
      boolean inTime = council.stillInTime(period, asOf);
      Unrated why = inTime ? Unrated.NOT_DUE : Unrated.NOT_RETURNED;
      return new Judged(why.code(), why.word(), false);
    }
    Optional<ActionStatus> status = council.work().status(action.plan(), said.get());
    return status
        .map(s -> new Judged(s.status(), s.word(), s.closed()))
        .orElseGet(() -> new Judged(said.get(), said.get(), false));
  }
}
