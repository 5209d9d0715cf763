package org.quarterday.intake;

import java.util.Map;
import java.util.TreeMap;

/** How many cells the records of a text have: which counts are usual, and how far off one is. */
final class Widths {

  private static final double USUAL_SHARE = 0.05;
  private static final int FEWEST_TO_BE_USUAL = 3;

  private final TreeMap<Integer, Integer> counts = new TreeMap<>();
  private final TreeMap<Integer, Integer> usual = new TreeMap<>();
  private int records;
  private boolean settled;

  void add(int width) {
    counts.merge(width, 1, Integer::sum);
    records++;
    settled = false;
  }

  /** The count that most records have; of equals the larger. 0 without records. */
  int most() {
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (most == 0 || entry.getValue() >= of(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  boolean isUsual(int width) {
    settle();
    return usual.containsKey(width);
  }

  /** Cells more or less than the nearest usual count; 0 when nothing is usual. */
  int distance(int width) {
    settle();
    Integer below = usual.floorKey(width);
    Integer above = usual.ceilingKey(width);
    int down = below == null ? Integer.MAX_VALUE : width - below;
    int up = above == null ? Integer.MAX_VALUE : above - width;
    return usual.isEmpty() ? 0 : Math.min(down, up);
  }

  int records() {
    return records;
  }

  /** How many records have this many cells. */
  int of(int width) {
    return counts.getOrDefault(width, 0);
  }

  Map<Integer, Integer> counts() {
    return counts;
  }

  private void settle() {
    if (settled) {
      return;
    }
    usual.clear();
    int most = most();
    counts.forEach(
        (width, times) -> {
          boolean often = times >= FEWEST_TO_BE_USUAL && times > USUAL_SHARE * records;
          if (width == most || often) {
            usual.put(width, times);
          }
        });
    settled = true;
  }
}
