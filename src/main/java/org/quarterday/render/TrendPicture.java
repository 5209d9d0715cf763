package org.quarterday.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterday.rollup.Exact;

/**
 * One indicator over some periods: a line of its values, the target as a dashed rule, and what is
 * just short of it (or inside the range) shaded.
 *
 * @param points the oldest first
 * @param alt what it shows, for those who do not see it; empty where the text beside it says all
 * @param small without words: to stand beside a figure that is printed anyway
 */
record TrendPicture(List<Point> points, String alt, boolean small) implements Picture {
  TrendPicture {
    points = List.copyOf(points);
  }

  /**
   * @param label "Q1", "Apr"; below it {@code year} where it changes
   * @param value empty leaves a gap in the line
   * @param shown the value as a short text
   * @param gap why there is no value, in a word or two; empty with a value
   * @param firm whether it is final
   */
  record Point(
      String label,
      String year,
      Optional<Exact> value,
      String shown,
      String gap,
      boolean firm,
      Aims aims) {}

  /**
   * What a value is held against.
   *
   * @param target the number to meet; empty for a range and for none
   * @param shown the target as a short text
   * @param lower one edge of what is shaded; empty shades nothing
   * @param upper its other edge
   */
  record Aims(Optional<Exact> target, String shown, Optional<Exact> lower, Optional<Exact> upper) {
    static final Aims NONE = new Aims(Optional.empty(), "", Optional.empty(), Optional.empty());
  }

  /** Every number that must find room. */
  List<Exact> numbers() {
    return points.stream()
        .flatMap(
            p ->
                Stream.of(p.value(), p.aims().target(), p.aims().lower(), p.aims().upper())
                    .flatMap(Optional::stream))
        .toList();
  }

  /** Whether any point has a target to be drawn. */
  boolean aimed() {
    return points.stream().anyMatch(p -> p.aims().target().isPresent());
  }

  /** Whether anything is shaded. */
  boolean shaded() {
    return points.stream().anyMatch(p -> p.aims().lower().isPresent());
  }

  /** Whether every value is final. */
  boolean firm() {
    return points.stream().allMatch(Point::firm);
  }

  @Override
  public String svg() {
    return new TrendDrawing(this).svg();
  }
}
