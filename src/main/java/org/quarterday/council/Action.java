package org.quarterday.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something to be done by a plan; a milestone is an action with a parent. */
public record Action(
    String code,
    String name,
    Optional<String> plan,
    Optional<String> parent,
    List<String> priorities,
    Optional<String> service,
    Optional<LocalDate> due,
    String lead,
    String panel,
    InForce inForce,
    Map<String, String> more) {
  public Action {
    priorities = List.copyOf(priorities);
    more = Map.copyOf(more);
  }
}
