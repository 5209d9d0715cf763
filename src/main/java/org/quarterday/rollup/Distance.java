package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Margin;
import org.quarterday.council.Polarity;

/**
 * How far a value stands from what it is held against, by polarity. Exact.
 *
 * @param value what is judged
 * @param aim what it is held against, which has a number or the edges of a range
 */
record Distance(Polarity polarity, Exact value, Aim aim) {

  /** Whether there is an edge to compare with. */
  static boolean possible(Polarity polarity, Aim aim) {
    return polarity == Polarity.RANGE ? aim.isRange() : aim.number().isPresent();
  }

  /** Both sides as they are printed. */
  Distance rounded(int places) {
    return new Distance(polarity, Exact.of(value.rounded(places)), aim.rounded(places));
  }

  /** Whether the target is met: at or better than it, or inside the range. */
  boolean met() {
    int shortfall = shortfall().signum();
    boolean onExcludedEdge =
        aim.edgeExcluded()
            && aim.number().map(n -> value.compareTo(Exact.of(n)) == 0).orElse(false);
    return shortfall == 0 && !onExcludedEdge;
  }

  /** The distance in the bad direction, for a range to the nearer edge; 0 when met. */
  Exact shortfall() {
    Exact distance =
        switch (polarity) {
          case HIGHER -> edge().minus(value);
          case LOWER -> value.minus(edge());
          case RANGE -> outside();
          case NONE -> Exact.ZERO;
        };
    return distance.signum() > 0 ? distance : Exact.ZERO;
  }

  private Exact outside() {
    Optional<Exact> below = aim.lower().map(l -> Exact.of(l).minus(value));
    Optional<Exact> above = aim.upper().map(u -> value.minus(Exact.of(u)));
    Exact worst = Exact.ZERO;
    for (Optional<Exact> side : List.of(below, above)) {
      if (side.isPresent() && side.get().compareTo(worst) > 0) {
        worst = side.get();
      }
    }
    return worst;
  }

  /** The target, or the nearer edge of the range. */
  BigDecimal nearestEdge() {
    if (polarity != Polarity.RANGE) {
      return aim.number().orElseThrow();
    }
    if (aim.lower().isEmpty() || aim.upper().isEmpty()) {
      return aim.lower().or(aim::upper).orElseThrow();
    }
    Exact toLower = value.minus(Exact.of(aim.lower().get())).abs();
    Exact toUpper = value.minus(Exact.of(aim.upper().get())).abs();
    return toLower.compareTo(toUpper) <= 0 ? aim.lower().get() : aim.upper().get();
  }

  private Exact edge() {
    return Exact.of(aim.number().orElseThrow());
  }

  /** A margin as a distance in the unit; a percentage is of the edge's absolute value. */
  Exact reach(Margin margin) {
    return Exact.of(margin.from(nearestEdge()));
  }

  boolean within(Margin margin) {
    return shortfall().compareTo(reach(margin)) <= 0;
  }

  boolean under(Margin margin) {
    return shortfall().compareTo(reach(margin)) < 0;
  }

  /** Better than the target by more than the margin. */
  boolean betterByOver(Margin margin) {
    Exact lead =
        switch (polarity) {
          case HIGHER -> value.minus(edge());
          case LOWER -> edge().minus(value);
          case RANGE, NONE -> Exact.ZERO;
        };
    return lead.compareTo(reach(margin)) > 0;
  }

  /** At or better than the floor; a range's floor stands on one side of it. */
  boolean floorMet(BigDecimal floor) {
    int against = value.compareTo(Exact.of(floor));
    return switch (polarity) {
      case HIGHER -> against >= 0;
      case LOWER -> against <= 0;
      case RANGE -> met() || (mustRise() ? against >= 0 : against <= 0) && onSideOf(floor);
      case NONE -> false;
    };
  }

  /** Whether the floor lies beyond the edge that the value stands nearest to. */
  private boolean onSideOf(BigDecimal floor) {
    int beyond = floor.compareTo(nearestEdge());
    return mustRise() ? beyond <= 0 : beyond >= 0;
  }

  /** Whether better is more here: what is below its edge must rise. */
  boolean mustRise() {
    return polarity == Polarity.HIGHER
        || polarity == Polarity.RANGE && value.compareTo(Exact.of(nearestEdge())) < 0;
  }

  /** The value at which a margin ends, on the bad side of the edge. */
  Exact edgeOf(Margin margin) {
    Exact edge = Exact.of(nearestEdge());
    return mustRise() ? edge.minus(reach(margin)) : edge.plus(reach(margin));
  }

  /** The value beyond which the target is beaten by more than a margin. */
  Exact leadOf(Margin margin) {
    Exact edge = Exact.of(nearestEdge());
    return mustRise() ? edge.plus(reach(margin)) : edge.minus(reach(margin));
  }
}
