package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Source;
import org.quarterday.council.Action;
import org.quarterday.period.Period;

/**
 * Where one action, or one milestone of it, stands for one period.
 *
 * @param action the row of the plan in force for the period
 * @param status one of the statuses of its plan, or "not-returned" or "not-due" where nothing came
 * @param word as people read the status
 * @param returned whether a service has given a status
 * @param closed whether nothing more is to be done
 * @param revisedDue the day last given by its service in place of the plan's
 * @param overdue whether it was still open when its day, the revised one if there is one, had gone
 * @param progress as typed
 * @param saidFor the period for which the status was given: this one, or an earlier one when
 *     nothing newer came
 * @param revision how often what its service said for that period has changed, counting the first
 *     as 1; 0 when nothing came
 * @param sources the cell of each column that stands, by the contract's column names
 */
public record ActionFigure(
    Action action,
    Period period,
    String status,
    String word,
    boolean returned,
    boolean closed,
    Optional<LocalDate> revisedDue,
    boolean overdue,
    String progress,
    String commentary,
    String remedy,
    Optional<Period> saidFor,
    int revision,
    Map<String, Source> sources) {
  public ActionFigure {
    sources = Map.copyOf(sources);
  }

  /** The day by which it is to be done: the revised one, else the plan's. */
  public Optional<LocalDate> dueNow() {
    return revisedDue.or(action::due);
  }

  /** Whether its status was given for an earlier period and nothing newer came. */
  public boolean isOlder() {
    return saidFor.filter(said -> !said.equals(period)).isPresent();
  }
}
