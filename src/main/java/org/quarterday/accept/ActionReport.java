package org.quarterday.accept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * What stands of one action for one period: every row taken in for it, laid over one another in
 * order. A later row replaces only the cells that it fills.
 *
 * @param cells what stands, by the contract's column names; blank cells left out
 * @param revision how often a cell that stood has changed, counting the first row as 1
 * @param layers the oldest first; never empty
 */
public record ActionReport(
    String action, Period period, Map<String, String> cells, int revision, List<WorkLayer> layers) {
  public ActionReport {
    cells = Map.copyOf(cells);
    layers = List.copyOf(layers);
  }

  /** The first row taken in for an action and a period. */
  static ActionReport of(String action, Period period, WorkLayer first) {
    return new ActionReport(action, period, first.row().fields(), 1, List.of(first));
  }

  /** This with a later row laid over it. */
  ActionReport then(WorkLayer later) {
    Map<String, String> now = new LinkedHashMap<>(cells);
    now.putAll(later.row().fields());
    List<WorkLayer> all = new ArrayList<>(layers);
    all.add(later);
    return new ActionReport(action, period, now, now.equals(cells) ? revision : revision + 1, all);
  }

  /** What stands in a column. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The arrival and cell from which a column that stands was taken. */
  public Optional<Source> source(String column) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<Source> source = layers.get(i).source(column);
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }
}
