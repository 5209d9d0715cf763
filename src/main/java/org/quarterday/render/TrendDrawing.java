package org.quarterday.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quarterday.rollup.Exact;

/** Draws one trend, large with its words or small without any. */
final class TrendDrawing {
  private static final BigDecimal LINE = Svg.of(15);

  private final TrendPicture trend;
  private final List<TrendPicture.Point> points;
  private final int left;
  private final int right;
  private final int top;
  private final int bottom;
  private final Scale scale;
  private final Svg svg;

  TrendDrawing(TrendPicture trend) {
    this.trend = trend;
    this.points = trend.points();
    this.left = trend.small() ? 4 : 18;
    this.right = trend.small() ? 132 : 226;
    this.top = trend.small() ? 4 : 10;
    this.bottom = trend.small() ? 40 : 112;
    this.scale = Scale.of(trend.numbers(), bottom, top);
    this.svg =
        trend.small()
            ? new Svg("trend small", 140, 44, trend.alt())
            : new Svg("trend", 320, 152, trend.alt());
  }

  String svg() {
    shade();
    if (!trend.small()) {
      periods();
    }
    target();
    values();
    if (!trend.small()) {
      gaps();
      last();
    }
    return svg.markup();
  }

  private BigDecimal x(int point) {
    return points.size() == 1
        ? Svg.of(right)
        : Exact.of((long) (right - left) * point)
            .dividedBy(Exact.of(points.size() - 1L))
            .plus(Exact.of(left))
            .rounded(1);
  }

  /** Half way to the neighbour, where what belongs to the point begins or ends. */
  private BigDecimal edge(int point, int side) {
    int neighbour = point + side;
    if (neighbour < 0 || neighbour >= points.size()) {
      return x(point);
    }
    return Exact.of(x(point).add(x(neighbour))).dividedBy(Exact.of(2)).rounded(1);
  }

  private void shade() {
    for (int i = 0; i < points.size(); i++) {
      TrendPicture.Aims aims = points.get(i).aims();
      if (aims.lower().isPresent() && aims.upper().isPresent()) {
        BigDecimal x = edge(i, -1);
        BigDecimal y = scale.at(aims.upper().get());
        BigDecimal height = scale.at(aims.lower().get()).subtract(y);
        svg.box("band", x, y, edge(i, 1).subtract(x), height);
      }
    }
  }

  private void target() {
    StringBuilder path = new StringBuilder();
    Optional<Exact> before = Optional.empty();
    for (int i = 0; i < points.size(); i++) {
      Optional<Exact> here = points.get(i).aims().target();
      if (here.isPresent()) {
        BigDecimal y = scale.at(here.get());
        if (!here.equals(before)) {
          path.append('M').append(Svg.at(edge(i, -1), y));
        }
        path.append('L').append(Svg.at(edge(i, 1), y));
      }
      before = here;
    }
    if (!path.isEmpty()) {
      svg.line("target", path.toString());
    }
  }

  private void values() {
    StringBuilder path = new StringBuilder();
    boolean drawn = false;
    for (int i = 0; i < points.size(); i++) {
      Optional<Exact> value = points.get(i).value();
      if (value.isPresent()) {
        path.append(drawn ? 'L' : 'M').append(Svg.at(x(i), scale.at(value.get())));
      }
      drawn = value.isPresent();
    }
    svg.line("values", path.toString());
    int last = newest().orElse(-1);
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value().isPresent() && (i == last || !trend.small())) {
        String looks = points.get(i).firm() ? "point" : "point open";
        svg.dot(looks, x(i), scale.at(points.get(i).value().get()), i == last ? "4" : "2.5");
      }
    }
  }

  /** Neighbours that lack a value for the same reason share one word. */
  private void gaps() {
    for (int i = 0; i < points.size(); i++) {
      String gap = points.get(i).gap();
      if (gap.isEmpty()) {
        continue;
      }
      int last = i;
      while (last + 1 < points.size() && points.get(last + 1).gap().equals(gap)) {
        last++;
      }
      BigDecimal middle = Exact.of(x(i).add(x(last))).dividedBy(Exact.of(2)).rounded(1);
      boolean atEnd = last == points.size() - 1;
      String anchor = i == 0 ? "start" : atEnd ? "end" : "middle";
      BigDecimal x = i == 0 ? Svg.of(left - 12) : atEnd ? Svg.of(right + 12) : middle;
      svg.text("gap", x, Svg.of(bottom - 2), anchor, gap);
      i = last;
    }
  }

  private void periods() {
    svg.line("axis", "M" + left + " " + (bottom + 8) + "H" + right);
    String year = "";
    boolean all = points.size() <= 8;
    for (int i = 0; i < points.size(); i++) {
      TrendPicture.Point point = points.get(i);
      svg.line("axis", "M" + Svg.at(x(i), Svg.of(bottom + 8)) + "v4");
      if (all || i % 3 == 0 || i == points.size() - 1) {
        svg.text("period", x(i), Svg.of(bottom + 24), "middle", point.label());
      }
      if (!point.year().equals(year)) {
        svg.text("period", x(i).subtract(Svg.of(6)), Svg.of(bottom + 38), "start", point.year());
      }
      year = point.year();
    }
  }

  /** The newest value and the target, each beside its own line; where they meet, they part. */
  private void last() {
    OptionalInt newest = newest();
    TrendPicture.Aims aims = points.get(points.size() - 1).aims();
    Optional<BigDecimal> rule = aims.target().map(scale::at);
    if (newest.isPresent()) {
      TrendPicture.Point point = points.get(newest.getAsInt());
      BigDecimal y = scale.at(point.value().orElseThrow());
      if (rule.isPresent() && rule.get().subtract(y).abs().compareTo(LINE) < 0) {
        boolean targetAbove = rule.get().compareTo(y) < 0;
        rule = Optional.of(targetAbove ? y.subtract(LINE) : y.add(LINE));
      }
      boolean isLast = newest.getAsInt() == points.size() - 1;
      BigDecimal x = isLast ? Svg.of(right + 9) : x(newest.getAsInt());
      BigDecimal beside = isLast ? y.add(Svg.of(4)) : y.subtract(Svg.of(9));
      svg.text("value", x, beside, isLast ? "start" : "middle", point.shown());
    }
    rule.ifPresent(
        y -> svg.text("aim", Svg.of(right + 9), y.add(Svg.of(4)), "start", aims.shown()));
  }

  private OptionalInt newest() {
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).value().isPresent())
        .reduce((a, b) -> b);
  }
}
