package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.Correction;
import org.quarterday.accept.Moment;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.rollup.AsPrinted;
import org.quarterday.rollup.Figure;

/** Which of several corrections moved a figure. */
final class Movers {
  /** What stood just before a correction and just after it. */
  private record Step(Correction correction, StandingValues before, StandingValues after) {}

  private final List<Step> newestFirst = new ArrayList<>();

  /**
   * @param corrections the earliest first
   */
  Movers(Sources sources, Council council, List<Correction> corrections) {
    for (Correction each : corrections) {
      long act = each.act().id();
      newestFirst.add(
          0,
          new Step(
              each,
              sources.view(council, Moment.at(act - 1)).standing(),
              sources.view(council, Moment.at(act)).standing()));
    }
  }

  /**
   * The newest correction that moved a figure; empty where none did.
   *
   * @param figure works it out from what stands
   */
  Optional<Correction> of(Function<StandingValues, Optional<Figure>> figure) {
    return newestFirst.stream()
        .filter(
            step ->
                !figure
                    .apply(step.before())
                    .map(AsPrinted::of)
                    .equals(figure.apply(step.after()).map(AsPrinted::of)))
        .map(Step::correction)
        .findFirst();
  }
}
