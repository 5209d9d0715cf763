package org.quarterday.batch;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.Confirmed;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/**
 * Commentary that was said to hold although its figure had changed, as a pack lists it.
 *
 * @param after how many rows about indicators of the list of rows stood by then
 */
record PackedConfirmation(int after, String indicator, String service, String period) {
  private static final String HEADER = "after\tindicator\tservice\tperiod";
  private static final int CELLS = 4;

  static PackedConfirmation of(Confirmed confirmed) {
    Key key = confirmed.key();
    return new PackedConfirmation(
        confirmed.after(), key.indicator(), key.service(), key.period().code());
  }

  static String text(List<PackedConfirmation> all) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (PackedConfirmation each : all) {
      text.append(each.after)
          .append('\t')
          .append(PackedRow.escaped(each.indicator))
          .append('\t')
          .append(PackedRow.escaped(each.service))
          .append('\t')
          .append(each.period)
          .append('\n');
    }
    return text.toString();
  }

  /**
   * Reads them back.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<PackedConfirmation> read(String text) {
    List<PackedConfirmation> all = new ArrayList<>();
    for (List<String> cells : PackedRow.cells(text, HEADER, CELLS)) {
      all.add(
          new PackedConfirmation(
              Integer.parseInt(cells.get(0)),
              PackedRow.plain(cells.get(1)),
              PackedRow.plain(cells.get(2)),
              cells.get(3)));
    }
    return all;
  }

  Confirmed confirmed(Month yearStarts) {
    return new Confirmed(
        after, new Key(indicator, service, Period.ofCode(period, yearStarts).orElseThrow()));
  }
}
