package org.quarterday.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One organisation: everything that its folder of settings says, as one value.
 *
 * @param folder the name of its folder and record, {@code [a-z0-9-]{1,64}}
 * @param goodRowsOnly whether good rows of a faulty return are taken; otherwise one error refuses
 *     the whole file
 * @param style the council's own words and forms
 */
public record Council(
    String folder,
    String name,
    Calendar calendar,
    boolean goodRowsOnly,
    Limits limits,
    Judging judging,
    Catalogue catalogue,
    List<Target> targets,
    Work work,
    Map<String, String> style) {
  public Council {
    targets = List.copyOf(targets);
    style = Map.copyOf(style);
  }

  /** What a council does besides measuring: plans, actions, their statuses, and meetings. */
  public record Work(
      List<Plan> plans, List<Action> actions, List<ActionStatus> statuses, List<Meeting> meetings) {
    public static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of());

    public Work {
      plans = List.copyOf(plans);
      actions = List.copyOf(actions);
      statuses = List.copyOf(statuses);
      meetings = List.copyOf(meetings);
    }

    /** The row of an action in force on a day. */
    public Optional<Action> action(String code, LocalDate day) {
      return actions.stream()
          .filter(row -> row.code().equals(code) && row.inForce().on(day))
          .findFirst();
    }

    /** The statuses that actions of a plan may have: the plan's own first, then everybody's. */
    public List<ActionStatus> statusesOf(Optional<String> plan) {
      return statuses.stream()
          .filter(status -> status.isFor(plan))
          .sorted(Comparator.comparing(status -> status.plan().isEmpty()))
          .toList();
    }

    /** The status that a word means to a plan: its code, its word, or another word for it. */
    public Optional<ActionStatus> status(Optional<String> plan, String word) {
      List<ActionStatus> possible = statusesOf(plan);
      return possible.stream()
          .filter(status -> Spelling.same(status.status(), word))
          .findFirst()
          .or(() -> possible.stream().filter(s -> Spelling.same(s.word(), word)).findFirst())
          .or(
              () ->
                  possible.stream()
                      .filter(s -> s.also().stream().anyMatch(a -> Spelling.same(a, word)))
                      .findFirst());
    }
  }

  /** The same council, which holds something else against its targets. */
  public Council judgedOn(StatusScheme.Judge judge) {
    return judgedBy(
        new Judging(
            judging.schemes().stream()
                .map(s -> new StatusScheme(s.name(), s.from(), judge, s.compareShown(), s.bands()))
                .toList(),
            judging.travel(),
            judging.percentages()));
  }

  /** The same council, which judges by other rules. */
  public Council judgedBy(Judging other) {
    return new Council(
        folder, name, calendar, goodRowsOnly, limits, other, catalogue, targets, work, style);
  }

  /**
   * The services that owe an indicator's value for a period; empty when it is one value for the
   * council as a whole.
   */
  public List<Service> owing(Indicator indicator, Period period) {
    Map<String, Service> owing = new LinkedHashMap<>();
    for (Service service : catalogue.services()) {
      boolean named =
          indicator.owners().every() || indicator.owners().codes().contains(service.code());
      if (named && service.inForce().during(period)) {
        owing.put(service.code(), service);
      }
    }
    return List.copyOf(owing.values());
  }

  /** Whether a value for the period is owed at all: not before the council's first period. */
  public boolean collects(Period period) {
    return calendar
        .firstPeriod()
        .map(first -> !period.firstDay().isBefore(first.firstDay()))
        .orElse(true);
  }

  /** Whether a return for the period could still come in time on a day. */
  public boolean stillInTime(Period period, LocalDate asOf) {
    return !calendar.dueFor(period).isBefore(asOf);
  }
}
