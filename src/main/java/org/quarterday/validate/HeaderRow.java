package org.quarterday.validate;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterday.council.Spelling;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.PeriodKind;
import org.quarterday.period.PeriodReading;

/**
 * A row of headings of one kind of table.
 *
 * @param row as the sender sees it
 * @param repeats columns of numbers that are not read because another of the same name stands
 *     before them, with that other
 */
record HeaderRow(TableKind kind, int row, List<Heading> headings, Map<Integer, Integer> repeats) {
  private static final Set<String> UNITS = Set.of("unit", "units", "unit of measure", "uom");
  private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator");
  static final String INDICATOR = "indicator";
  static final String PERIOD = "period";
  static final String YEAR = "year";
  static final String SERVICE = "service";

  HeaderRow {
    headings = List.copyOf(headings);
    repeats = Collections.unmodifiableMap(new TreeMap<>(repeats));
  }

  static HeaderRow of(TableKind kind, int row, List<Heading> headings) {
    Map<Integer, Integer> repeats = new HashMap<>();
    return new HeaderRow(kind, row, onePerName(headings, kind, repeats), repeats);
  }

  /** The first column of a name, 0 when there is none. */
  int column(String name) {
    for (Heading heading : headings) {
      if (heading.name().equals(name) && heading.period().isEmpty()) {
        return heading.column();
      }
    }
    return 0;
  }

  /** The column that says in which unit a row is, 0 when there is none. */
  int unitColumn() {
    for (Heading heading : headings) {
      if (UNITS.contains(Spelling.key(heading.text()))) {
        return heading.column();
      }
    }
    return 0;
  }

  /** All columns of a name; several may name the indicator. */
  int[] columns(String name) {
    return headings.stream()
        .filter(h -> h.name().equals(name) && h.period().isEmpty())
        .mapToInt(Heading::column)
        .toArray();
  }

  boolean isWide() {
    return headings.stream().anyMatch(h -> h.period().isPresent());
  }

  /** Whether a heading is a quarter or the like of a year that something else must say. */
  boolean hasPartsOfAYear() {
    return headings.stream()
        .anyMatch(h -> h.period().filter(p -> p.period().isEmpty()).isPresent());
  }

  Optional<Heading> heading(int column) {
    return headings.stream().filter(h -> h.column() == column).findFirst();
  }

  /** The column without which nothing in such a table can be understood, if it is missing. */
  Optional<String> missing() {
    return switch (kind) {
      case INDICATORS -> missingOf(INDICATOR).or(this::missingPayload);
      case ACTIONS -> missingOf("action").or(() -> missingOf("status"));
      case RISKS -> missingOf("risk").or(this::missingPayload);
      case NOTES -> missingOf("kind").or(() -> missingOf("text"));
    };
  }

  /** How much speaks for this kind: headings understood, those peculiar to it counted twice. */
  int weight() {
    int weight = 0;
    for (Heading heading : headings) {
      if (heading.isRead()) {
        boolean general = HeaderAliases.GENERAL.contains(Spelling.key(heading.text()));
        weight += general || isContext(heading.name()) ? 1 : 2;
      }
    }
    return weight;
  }

  /** How many headings are understood. */
  int understood() {
    return (int) headings.stream().filter(Heading::isRead).count();
  }

  private Optional<String> missingOf(String name) {
    return column(name) == 0 ? Optional.of(name) : Optional.empty();
  }

  private Optional<String> missingPayload() {
    String naming = kind == TableKind.RISKS ? "risk" : INDICATOR;
    for (Heading heading : headings) {
      if (heading.isRead() && !isContext(heading.name()) && !heading.name().equals(naming)) {
        return Optional.empty();
      }
    }
    return Optional.of(kind == TableKind.RISKS ? "controlled" : "value");
  }

  static boolean isNumber(String name) {
    return NUMBERS.contains(name) || name.equals(Field.FORECAST.columnName());
  }

  static boolean isContext(String name) {
    return name.equals(PERIOD) || name.equals(YEAR) || name.equals(SERVICE);
  }

  /**
   * Two columns of one name: the first stands, unless they name the indicator. Several columns of
   * periods stand before a column "Actual"; one alone beside it is for comparison.
   */
  private static List<Heading> onePerName(
      List<Heading> read, TableKind kind, Map<Integer, Integer> repeats) {
    List<Heading> all = read.stream().map(h -> asYearOfParts(h, read)).toList();
    long periods = all.stream().filter(HeaderRow::isPeriodValue).count();
    boolean value = all.stream().anyMatch(h -> isLongValue(h));
    Map<String, Integer> seen = new HashMap<>();
    List<Heading> kept = new ArrayList<>();
    for (Heading heading : all) {
      boolean compared = heading.period().isPresent() && value && periods == 1;
      boolean totalled = isLongValue(heading) && periods > 1;
      boolean naming = kind == TableKind.INDICATORS && heading.name().equals(INDICATOR);
      boolean twice =
          heading.isRead()
              && heading.period().isEmpty()
              && !naming
              && seen.putIfAbsent(heading.name(), heading.column()) != null;
      if (twice && NUMBERS.contains(heading.name()) && !compared && !totalled) {
        repeats.put(heading.column(), seen.get(heading.name()));
      }
      kept.add(compared || totalled || twice ? heading.ignored() : heading);
    }
    return kept;
  }

  /** "Year" right behind "Q4" holds the year's values, and no years. */
  private static Heading asYearOfParts(Heading heading, List<Heading> all) {
    boolean behind =
        heading.name().equals(YEAR)
            && heading.period().isEmpty()
            && all.stream().anyMatch(h -> h.column() == heading.column() - 1 && isLastPart(h));
    return behind
        ? new Heading(
            heading.row(),
            heading.column(),
            heading.text(),
            Field.VALUE.columnName(),
            Optional.of(new PeriodReading.WithoutYear(PeriodKind.YEAR, 1)),
            false)
        : heading;
  }

  private static boolean isLastPart(Heading heading) {
    return heading
        .period()
        .filter(p -> p.period().isEmpty())
        .flatMap(p -> p.in(new FinancialYear(2000, Month.APRIL)))
        .filter(p -> p.kind() != PeriodKind.YEAR && p.lastMonth() == 12)
        .isPresent();
  }

  private static boolean isPeriodValue(Heading heading) {
    return heading.period().isPresent() && heading.name().equals(Field.VALUE.columnName());
  }

  private static boolean isLongValue(Heading heading) {
    return heading.period().isEmpty() && heading.name().equals(Field.VALUE.columnName());
  }
}
