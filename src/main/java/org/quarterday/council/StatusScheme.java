package org.quarterday.council;

import java.util.List;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One version of how a status is decided. Entries of one name are versions of it: the newest {@code
 * from} that is not after the period stands.
 *
 * @param compareShown whether both sides are rounded to the indicator's decimals first
 */
public record StatusScheme(
    String name, Optional<Period> from, Judge judge, boolean compareShown, List<Band> bands) {
  /** What is held against the target. */
  public enum Judge {
    VALUE,
    YEAR_TO_DATE,
    FORECAST,
    PRO_RATA,
    SERVICE
  }

  public StatusScheme {
    bands = List.copyOf(bands);
  }

  /**
   * Whether a figure in this band must be explained: it is not the best of the scheme, and none of
   * its tests is one of success.
   */
  public boolean offTarget(Band band) {
    return !band.equals(bands.get(0)) && !band.onTarget();
  }

  public Optional<Band> band(String status) {
    return bands.stream().filter(b -> b.status().equals(status)).findFirst();
  }
}
