package org.quarterday.accept;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.period.Period;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.TableKind;

/** What stands of a council's actions, found by action and period. */
public final class ActionReports {
  private final Map<String, Map<Period, ActionReport>> byAction = new LinkedHashMap<>();

  /** Lays rows over one another in the order given, which is the order of arrival. */
  public static ActionReports of(Collection<WorkLayer> layers) {
    ActionReports reports = new ActionReports();
    layers.forEach(reports::lay);
    return reports;
  }

  /** Lays one more row over what stands. */
  public void lay(WorkLayer layer) {
    String action = action(layer.row());
    layer
        .row()
        .period()
        .ifPresent(
            period ->
                byAction
                    .computeIfAbsent(action, a -> new TreeMap<>())
                    .merge(
                        period,
                        ActionReport.of(action, period, layer),
                        (below, first) -> below.then(layer)));
  }

  private static String action(OtherRow row) {
    return row.fields().getOrDefault("action", "");
  }

  /** Whether all that a row says stands already. */
  public boolean stands(OtherRow row) {
    return row.kind() == TableKind.ACTIONS
        && row.period()
            .map(period -> byAction.getOrDefault(action(row), Map.of()).get(period))
            .filter(report -> report.cells().entrySet().containsAll(row.fields().entrySet()))
            .isPresent();
  }

  /**
   * What came of an action for periods up to one's end, the newest first. Of those that end on the
   * same day the period itself is newest, then one inside it, then any longer one.
   */
  public List<ActionReport> upTo(String action, Period period) {
    Comparator<ActionReport> order =
        Comparator.comparing((ActionReport report) -> report.period().lastDay())
            .thenComparing(report -> report.period().equals(period))
            .thenComparing(report -> period.contains(report.period()))
            .thenComparing(ActionReport::period);
    return byAction.getOrDefault(action, Map.of()).values().stream()
        .filter(report -> !report.period().lastDay().isAfter(period.lastDay()))
        .sorted(order.reversed())
        .toList();
  }

  /** Every period for which anything came. */
  public Set<Period> periods() {
    Set<Period> periods = new TreeSet<>();
    byAction.values().forEach(reports -> periods.addAll(reports.keySet()));
    return periods;
  }
}
