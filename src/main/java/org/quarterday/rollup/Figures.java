package org.quarterday.rollup;

import java.util.List;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;

/**
 * Every figure of one period, in the order of the catalogue: for each indicator its services' rows,
 * if it has several owners, and then the council's.
 *
 * @param schemes the versions of schemes by which they were judged, the first mentioned first
 */
public record Figures(
    Council council, Period period, List<StatusScheme> schemes, List<Figure> rows) {
  public Figures {
    schemes = List.copyOf(schemes);
    rows = List.copyOf(rows);
  }

  /** The council's own figures, which are the ones counted. */
  public List<Figure> councils() {
    return rows.stream().filter(Figure::isCouncils).toList();
  }

  public Optional<Figure> find(String indicator, String service) {
    return rows.stream()
        .filter(f -> f.indicator().code().equals(indicator) && f.service().equals(service))
        .findFirst();
  }
}
