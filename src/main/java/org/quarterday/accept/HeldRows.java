package org.quarterday.accept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.validate.Key;

/**
 * Rows that wait for somebody to decide. A later row about the same thing takes the place of an
 * earlier one; one that says what was declined before waits for nobody, so that workbooks that
 * repeat every past quarter do not nag.
 */
public final class HeldRows {
  private final List<HeldRow> waiting;

  private HeldRows(List<HeldRow> waiting) {
    this.waiting = List.copyOf(waiting);
  }

  /**
   * @param all every row that was ever held, in the order of arrival
   */
  public static HeldRows of(List<HeldRow> all) {
    Map<Key, List<HeldRow>> byKey = new LinkedHashMap<>();
    all.forEach(h -> byKey.computeIfAbsent(h.entry().key(), k -> new ArrayList<>()).add(h));
    List<HeldRow> waiting = new ArrayList<>();
    for (List<HeldRow> rows : byKey.values()) {
      HeldRow last = rows.get(rows.size() - 1);
      boolean declined =
          rows.stream()
              .filter(h -> h.fate() == HeldRow.Fate.DECLINED)
              .anyMatch(h -> h.entry().said().sameFigureAs(last.entry().said()));
      if (last.fate() == HeldRow.Fate.WAITS && !declined) {
        waiting.add(last);
      }
    }
    return new HeldRows(waiting);
  }

  /** In the order of arrival. */
  public List<HeldRow> waiting() {
    return waiting;
  }

  /** Those that came in a return. */
  public List<HeldRow> from(String place) {
    return waiting.stream().filter(h -> h.arrival().place().equals(place)).toList();
  }
}
