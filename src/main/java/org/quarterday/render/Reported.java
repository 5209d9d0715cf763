package org.quarterday.render;

import java.util.List;
import java.util.Optional;
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
 * @param earlier the figures of the periods before, the newest first, judged alike; no more than
 *     the paper asks for
 * @param forecasts the same figures judged on their forecasts for the year, where it asks for them
 * @param enclosures the papers it encloses, in its order
 */
public record Reported(
    ActionFigures actions,
    ReportedRows risks,
    ReportedRows notes,
    List<Figures> earlier,
    Optional<Figures> forecasts,
    List<Enclosure> enclosures) {
  public Reported {
    earlier = List.copyOf(earlier);
    enclosures = List.copyOf(enclosures);
  }

  /** The same beside which other rows came. */
  Reported with(ActionFigures itsActions, ReportedRows itsRisks, ReportedRows itsNotes) {
    return new Reported(itsActions, itsRisks, itsNotes, earlier, forecasts, enclosures);
  }

  public static Reported nothing(Council council, Period period) {
    return new Reported(
        new ActionFigures(council, period, List.of()),
        ReportedRows.NONE,
        ReportedRows.NONE,
        List.of(),
        Optional.empty(),
        List.of());
  }
}
