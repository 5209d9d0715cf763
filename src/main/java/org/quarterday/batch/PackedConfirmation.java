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

  static PackedConfirmation of(Confirmed confirmed) {
    Key key = confirmed.key();
    return new PackedConfirmation(
        confirmed.after(), key.indicator(), key.service(), key.period().code());
  }

  static String text(List<PackedConfirmation> all) {
    return TabbedList.text(
        HEADER,
        all.stream()
            .map(
                each ->
                    List.of(
                        Integer.toString(each.after),
                        TabbedList.escaped(each.indicator),
                        TabbedList.escaped(each.service),
                        each.period))
            .toList());
  }

  /**
   * Reads them back.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<PackedConfirmation> read(String text) {
    List<PackedConfirmation> all = new ArrayList<>();
    for (List<String> cells : TabbedList.cells(text, HEADER)) {
      all.add(
          new PackedConfirmation(
              Integer.parseInt(cells.get(0)),
              TabbedList.plain(cells.get(1)),
              TabbedList.plain(cells.get(2)),
              cells.get(3)));
    }
    return all;
  }

  Confirmed confirmed(Month yearStarts) {
    return new Confirmed(
        after, new Key(indicator, service, Period.ofCode(period, yearStarts).orElseThrow()));
  }
}
