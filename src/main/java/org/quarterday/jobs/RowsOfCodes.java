package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.council.InForce;

/** The rows of a table by their code, which may have several that are never in force together. */
final class RowsOfCodes {
  private record Known(InForce inForce, Place place) {}

  private final Typed typed;
  private final Map<String, List<Known>> rows = new LinkedHashMap<>();

  RowsOfCodes(Typed typed) {
    this.typed = typed;
  }

  void add(Written code, InForce inForce) {
    if (code.isBlank()) {
      return;
    }
    List<Known> before = rows.computeIfAbsent(code.text(), c -> new ArrayList<>());
    before.stream()
        .filter(known -> known.inForce.overlaps(inForce))
        .findFirst()
        .ifPresent(
            known ->
                typed.refuse(
                    code,
                    "stands in two rows that are in force at the same time",
                    "The other is in "
                        + known.place.where()
                        + ": rename one, or end the earlier row with “to”."));
    before.add(new Known(inForce, code.place()));
  }
}
