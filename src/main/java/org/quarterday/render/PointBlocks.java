package org.quarterday.render;

import java.util.List;

/** What a draft says of itself: what must be put right before it is issued, and what is open. */
final class PointBlocks {
  private PointBlocks() {}

  static List<Block> of(List<Point> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Aside(
            "Before this draft is issued", points.stream().map(PointBlocks::sentence).toList()));
  }

  private static String sentence(Point point) {
    boolean stops = point.weight() == Point.Weight.STOPS;
    return (stops ? "To be put right: " : "Open: ")
        + Wording.sentence(point.words())
        + (point.place().isEmpty() ? "" : " (" + point.place() + ")")
        + (point.remedy().isEmpty() ? "" : " " + Wording.sentence(point.remedy()));
  }
}
