package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.ActionSummary;

/** How many of a thing a paper has, for numbers typed before its name. */
record Countable(Scope scope, Document document) {

  /** Every number of indicators that the paper could mean: all, of each status, of any together. */
  List<Integer> indicators() {
    Set<Integer> counts = new LinkedHashSet<>();
    counts.add(scope.tally().all());
    Set<Integer> sums = new LinkedHashSet<>(List.of(0));
    List<Integer> parts = new ArrayList<>();
    scope.tally().bands().forEach(b -> parts.add(scope.tally().count(Tally.ALL, "", b.status())));
    parts.add(scope.tally().unrated(Tally.ALL, ""));
    for (int part : parts) {
      new ArrayList<>(sums).forEach(sum -> sums.add(sum + part));
    }
    counts.addAll(sums);
    scope.paper().counts().forEach(c -> counts.add(c.total()));
    return List.copyOf(counts);
  }

  /** Every number of actions: all, topmost, overdue, of each status and plan. */
  List<Integer> actions() {
    Set<Integer> counts = new LinkedHashSet<>();
    ActionFigures actions = scope.paper().reported().actions();
    if (actions.rows().isEmpty()) {
      return List.of();
    }
    counts.add(actions.rows().size());
    counts.add(actions.topmost().size());
    counts.add(actions.overdue().size());
    new ActionSummary(actions)
        .statuses("plan")
        .forEach(
            c -> {
              counts.add(c.count());
              counts.add(c.total());
            });
    new ActionSummary(actions).statuses("all").forEach(c -> counts.add(c.count()));
    return List.copyOf(counts);
  }

  int appendices() {
    return (int) document.blocks().stream().filter(b -> b instanceof Block.Appendix).count();
  }

  int tables() {
    return (int) document.blocks().stream().filter(b -> b instanceof Block.Table).count();
  }

  int priorities() {
    return scope.paper().figures().council().catalogue().priorities().size();
  }
}
