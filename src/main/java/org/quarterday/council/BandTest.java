package org.quarterday.council;

import java.util.Optional;

/**
 * One test of a band, as the contract's section 4 words it.
 *
 * @param margin for {@code WITHIN}, {@code UNDER} and {@code BETTER_BY_OVER}
 * @param comparator for {@code IMPROVED} and {@code IMPROVED_OR_MAINTAINED}
 */
public record BandTest(Kind kind, Optional<Margin> margin, Optional<String> comparator) {
  /** The tests there are. */
  public enum Kind {
    MET,
    WITHIN,
    UNDER,
    WITHIN_TOLERANCE,
    FLOOR_MET,
    BETTER_BY_OVER,
    IN_RANGE,
    IMPROVED,
    IMPROVED_OR_MAINTAINED,
    OTHERWISE;

    /** Whether what passes it needs no explaining. */
    public boolean isSuccess() {
      return this == MET
          || this == IN_RANGE
          || this == BETTER_BY_OVER
          || this == IMPROVED
          || this == IMPROVED_OR_MAINTAINED;
    }

    /** Whether the test compares with a target; the others can be decided without one. */
    public boolean needsTarget() {
      return this != IMPROVED && this != IMPROVED_OR_MAINTAINED && this != OTHERWISE;
    }
  }

  public static BandTest of(Kind kind) {
    return new BandTest(kind, Optional.empty(), Optional.empty());
  }

  public static BandTest of(Kind kind, Margin margin) {
    return new BandTest(kind, Optional.of(margin), Optional.empty());
  }

  public static BandTest of(Kind kind, String comparator) {
    return new BandTest(kind, Optional.empty(), Optional.of(comparator));
  }
}
