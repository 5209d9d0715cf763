package org.quarterday.batch;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.ClosedKey;
import org.quarterday.accept.IssueRow;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/**
 * A figure that an issue had printed by then, as a pack lists it: by which settings it is judged.
 */
record PackedFigure(
    String indicator, String service, String period, String settings, LocalDate asOf) {
  private static final String HEADER = "indicator\tservice\tperiod\tsettings\tas-of";

  static PackedFigure of(ClosedKey closed) {
    Key key = closed.key();
    return new PackedFigure(
        key.indicator(), key.service(), key.period().code(), closed.settings(), closed.asOf());
  }

  /** In the same order, so that of several for one figure the last stands. */
  static String text(List<PackedFigure> figures) {
    return TabbedList.text(
        HEADER,
        figures.stream()
            .map(
                each ->
                    List.of(
                        TabbedList.escaped(each.indicator),
                        TabbedList.escaped(each.service),
                        each.period,
                        each.settings,
                        each.asOf.toString()))
            .toList());
  }

  /**
   * Reads them back.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<PackedFigure> read(String text) {
    List<PackedFigure> figures = new ArrayList<>();
    for (List<String> cells : TabbedList.cells(text, HEADER)) {
      figures.add(
          new PackedFigure(
              TabbedList.plain(cells.get(0)),
              TabbedList.plain(cells.get(1)),
              cells.get(2),
              cells.get(3),
              LocalDate.parse(cells.get(4))));
    }
    return figures;
  }

  /**
   * @param issue the one that is looked at
   */
  ClosedKey closed(Month yearStarts, IssueRow issue) {
    Key key = new Key(indicator, service, Period.ofCode(period, yearStarts).orElseThrow());
    return new ClosedKey(key, issue.scheme(), issue, settings, asOf);
  }
}
