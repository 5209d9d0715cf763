package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code returns.yaml} says of the files that fit one pattern.
 *
 * @param files the pattern; empty once several entries are laid over each other
 * @param headerRow the row of headings, as a spreadsheet counts
 * @param columns by heading as typed, the contract's name of its column
 * @param period as people write it
 * @param year as people write it
 * @param service its code
 */
public record ReturnEntry(
    String files,
    Optional<String> sheet,
    Optional<Integer> headerRow,
    Map<String, String> columns,
    Optional<String> period,
    Optional<String> year,
    Optional<String> service,
    Optional<LocalDate> received) {
  public static final ReturnEntry NONE =
      new ReturnEntry(
          "",
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ReturnEntry {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** What this entry says, and of the other what this one leaves open. */
  ReturnEntry over(ReturnEntry other) {
    Map<String, String> both = new LinkedHashMap<>(other.columns);
    both.putAll(columns);
    return new ReturnEntry(
        "",
        sheet.or(() -> other.sheet),
        headerRow.or(() -> other.headerRow),
        both,
        period.or(() -> other.period),
        year.or(() -> other.year),
        service.or(() -> other.service),
        received.or(() -> other.received));
  }
}
