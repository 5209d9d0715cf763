package org.quarterday.render;

import java.util.List;
import org.quarterday.council.Council;
import org.quarterday.period.Period;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.ReportedRows;

/**
 * What came beside the figures of a paper's period.
 *
 * @param actions where every action stands
 * @param risks service by service the newest register
 * @param notes awards, developments, comments
 * @param earlier the figures of the periods before, the newest first, judged alike
 */
public record Reported(
    ActionFigures actions, ReportedRows risks, ReportedRows notes, List<Figures> earlier) {
  public Reported {
    earlier = List.copyOf(earlier);
  }

  public static Reported nothing(Council council, Period period) {
    return new Reported(
        new ActionFigures(council, period, List.of()),
        ReportedRows.NONE,
        ReportedRows.NONE,
        List.of());
  }
}
