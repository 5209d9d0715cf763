package org.quarterday.render;

import java.math.BigDecimal;
import java.util.List;
import org.quarterday.rollup.Exact;

/**
 * One bar of counts, its parts side by side. The worse a status, the darker its part, so that a
 * copy without colour tells the same.
 *
 * @param most the greatest whole of all bars of the chart, which fills the width
 * @param alt what it shows, for those who do not see it
 */
record CountPicture(List<Part> parts, int most, String alt) implements Picture {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 20;
  private static final int ROOM_FOR_TEXT = 30;

  CountPicture {
    parts = List.copyOf(parts);
  }

  /**
   * @param look of a status ({@link StatusLook})
   */
  record Part(String look, int count) {}

  @Override
  public String svg() {
    Svg svg = new Svg("bars", WIDTH, HEIGHT, alt);
    int before = 0;
    for (Part part : parts) {
      if (part.count() > 0) {
        draw(svg, part, x(before), x(before + part.count()));
        before += part.count();
      }
    }
    return svg.markup();
  }

  private BigDecimal x(int count) {
    return Exact.of((long) WIDTH * count).dividedBy(Exact.of(Math.max(1, most))).rounded(1);
  }

  private static void draw(Svg svg, Part part, BigDecimal from, BigDecimal to) {
    BigDecimal gap = BigDecimal.ONE;
    BigDecimal width = to.subtract(from).subtract(gap).subtract(gap).max(gap);
    BigDecimal left = from.add(gap);
    svg.box("part " + part.look(), left, gap, width, Svg.of(HEIGHT - 2));
    if (part.look().equals("amber")) {
      svg.line("hatch", hatch(left, left.add(width)));
    }
    if (width.compareTo(Svg.of(ROOM_FOR_TEXT)) >= 0) {
      BigDecimal middle = Exact.of(from.add(to)).dividedBy(Exact.of(2)).rounded(1);
      String text = StatusLook.shape(part.look()) + " " + part.count();
      svg.text("count " + part.look(), middle, Svg.of(14), "middle", text);
    }
  }

  /** Slanting lines from edge to edge of a part. */
  private static String hatch(BigDecimal left, BigDecimal right) {
    StringBuilder path = new StringBuilder();
    BigDecimal bottom = Svg.of(HEIGHT - 1);
    BigDecimal rise = Svg.of(HEIGHT - 2);
    BigDecimal step = Svg.of(7);
    for (BigDecimal x = left.subtract(rise); x.compareTo(right) < 0; x = x.add(step)) {
      BigDecimal start = x.max(left);
      BigDecimal end = x.add(rise).min(right);
      BigDecimal low = bottom.subtract(start.subtract(x));
      BigDecimal high = bottom.subtract(end.subtract(x));
      path.append('M').append(Svg.at(start, low)).append('L').append(Svg.at(end, high));
    }
    return path.toString();
  }
}
