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
        new Block.Aside("Before this draft is issued", points.stream().map(Point::line).toList()));
  }
}
