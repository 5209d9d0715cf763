package org.quarterday.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Spelling;

/**
 * A row of headings of one kind of table.
 *
 * @param row as the sender sees it
 */
record HeaderRow(TableKind kind, int row, List<Heading> headings) {
  static final String INDICATOR = "indicator";
  static final String PERIOD = "period";
  static final String YEAR = "year";
  static final String SERVICE = "service";

  HeaderRow {
    headings = List.copyOf(onePerName(headings, kind));
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

  static boolean isContext(String name) {
    return name.equals(PERIOD) || name.equals(YEAR) || name.equals(SERVICE);
  }

  /**
   * Two columns of one name: the first stands, unless they name the indicator. Several columns of
   * periods stand before a column "Actual"; one alone beside it is for comparison.
   */
  private static List<Heading> onePerName(List<Heading> all, TableKind kind) {
    long periods = all.stream().filter(HeaderRow::isPeriodValue).count();
    boolean value = all.stream().anyMatch(h -> isLongValue(h));
    Set<String> seen = new HashSet<>();
    List<Heading> kept = new ArrayList<>();
    for (Heading heading : all) {
      boolean compared = heading.period().isPresent() && value && periods == 1;
      boolean totalled = isLongValue(heading) && periods > 1;
      boolean naming = kind == TableKind.INDICATORS && heading.name().equals(INDICATOR);
      boolean twice =
          heading.isRead() && heading.period().isEmpty() && !naming && !seen.add(heading.name());
      kept.add(compared || totalled || twice ? heading.ignored() : heading);
    }
    return kept;
  }

  private static boolean isPeriodValue(Heading heading) {
    return heading.period().isPresent() && heading.name().equals(Field.VALUE.columnName());
  }

  private static boolean isLongValue(Heading heading) {
    return heading.period().isEmpty() && heading.name().equals(Field.VALUE.columnName());
  }
}
