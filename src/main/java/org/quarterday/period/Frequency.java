package org.quarterday.period;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often a value is owed, the most often first. */
public enum Frequency {
  MONTHLY(PeriodKind.MONTH, "monthly", "month", "every month", "m"),
  QUARTERLY(PeriodKind.QUARTER, "quarterly", "quarter", "every quarter", "q"),
  HALF_YEARLY(
      PeriodKind.HALF_YEAR,
      "half yearly",
      "half year",
      "half annual",
      "six monthly",
      "6 monthly",
      "biannual",
      "bi annual",
      "semi annual",
      "twice a year",
      "twice yearly"),
  ANNUAL(PeriodKind.YEAR, "annual", "annually", "yearly", "year", "once a year", "every year", "a");

  private final PeriodKind kind;
  private final List<String> spellings;

  Frequency(PeriodKind kind, String... spellings) {
    this.kind = kind;
    this.spellings = List.of(spellings);
  }

  /** "monthly", "quarterly", "half-yearly", "annual" and their usual spellings, in any case. */
  public static Optional<Frequency> of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    String joined = plain.replace("halfyear", "half year");
    return Arrays.stream(values()).filter(each -> each.spellings.contains(joined)).findFirst();
  }

  /** The kind of the periods it asks for. */
  public PeriodKind kind() {
    return kind;
  }

  /** The periods owed within {@code period}, in order; none when they do not make it up. */
  public List<Period> periodsIn(Period period) {
    return period.parts(kind);
  }

  public boolean finerThan(Frequency other) {
    return compareTo(other) < 0;
  }

  /** The frequencies finer than this one, the nearest first. */
  public List<Frequency> finer() {
    return Arrays.stream(values())
        .filter(each -> each.finerThan(this))
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
