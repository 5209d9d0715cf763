package org.quarterday.council;

import java.util.List;
import java.util.Optional;

/**
 * One of the statuses that an action may have, with the other words for it.
 *
 * @param plan the plan whose actions may have it; empty for those of every plan
 */
public record ActionStatus(
    String status, String word, List<String> also, boolean closed, Optional<String> plan) {
  public ActionStatus {
    also = List.copyOf(also);
  }

  /** Whether an action of the plan may have it. */
  public boolean isFor(Optional<String> actionsPlan) {
    return plan.isEmpty() || plan.equals(actionsPlan);
  }
}
