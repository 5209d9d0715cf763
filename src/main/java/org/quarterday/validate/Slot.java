package org.quarterday.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.PeriodReading;

/**
 * The columns of a table that speak of one key: all of them in a long table, those of one period in
 * a wide one.
 *
 * @param period what the heading says; empty in a long table
 * @param own the columns that only this period has
 * @param all these and those that all periods share
 */
record Slot(Optional<PeriodReading> period, List<Integer> own, Columns all) {

  /** The columns as an array by the order of {@link Field}, 0 for none: read a million times. */
  int[] byField() {
    int[] columns = new int[Field.values().length];
    all.byField().forEach((field, column) -> columns[field.ordinal()] = column);
    return columns;
  }

  /** The slots of a table, in the order of its columns. */
  static List<Slot> of(HeaderRow header) {
    Map<Field, Integer> shared = new EnumMap<>(Field.class);
    Map<PeriodReading, Map<Field, Integer>> wide = new LinkedHashMap<>();
    List<Slot> repeated = new ArrayList<>();
    for (Heading heading : header.headings()) {
      Optional<Field> field = field(heading.name());
      if (field.isEmpty()) {
        continue;
      }
      if (heading.period().isEmpty()) {
        shared.put(field.get(), heading.column());
        continue;
      }
      PeriodReading period = heading.period().get();
      Integer before =
          wide.computeIfAbsent(period, p -> new EnumMap<>(Field.class))
              .putIfAbsent(field.get(), heading.column());
      if (before != null) {
        repeated.add(slot(Optional.of(period), Map.of(field.get(), heading.column()), Map.of()));
      }
    }
    if (wide.isEmpty()) {
      return List.of(slot(Optional.empty(), shared, Map.of()));
    }
    List<Slot> slots = new ArrayList<>();
    wide.forEach((period, own) -> slots.add(slot(Optional.of(period), own, shared)));
    slots.addAll(repeated);
    return slots;
  }

  private static Slot slot(
      Optional<PeriodReading> period, Map<Field, Integer> own, Map<Field, Integer> shared) {
    Map<Field, Integer> all = new EnumMap<>(Field.class);
    all.putAll(shared);
    all.putAll(own);
    return new Slot(period, List.copyOf(own.values()), new Columns(all));
  }

  private static Optional<Field> field(String name) {
    for (Field field : Field.values()) {
      if (field.columnName().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
