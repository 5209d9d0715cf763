package org.quarterday.intake;

import java.util.HashMap;
import java.util.Map;

/** What the cells of one column look like, learned from the rows that are whole. */
final class ColumnProfile {

  static final double STRANGER = -6;

  private static final double UNLIKE_ALL_OTHERS = 2;
  private static final int FEWEST_TO_BE_ALIKE = 6;
  private static final int MOST_VALUES = 2_000;

  private static final int MOST_SHAPED = 120;

  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Integer> shapes = new HashMap<>();
  private final Map<String, Integer> outlines = new HashMap<>();
  private final int[] kinds = new int[CellKind.values().length];
  private int count;
  private int longest;
  private String beginning = "";
  private String ending = "";

  void learn(String cell) {
    boolean first = kinds[CellKind.BLANK.ordinal()] == count;
    if (!Blank.is(cell)) {
      beginning = first ? cell : beginning.substring(0, alike(beginning, cell, false));
      int same = first ? cell.length() : alike(ending, cell, true);
      ending = first ? cell : ending.substring(ending.length() - same);
    }
    count++;
    kinds[CellKind.of(cell).ordinal()]++;
    longest = Math.max(longest, cell.length());
    if (values.size() < MOST_VALUES) {
      values.merge(cell, 1, Integer::sum);
    }
    shapes.merge(shape(cell, true), 1, Integer::sum);
    outlines.merge(shape(cell, false), 1, Integer::sum);
  }

  /** How well a text would stand in this column: 0 for what always stands there, less for less. */
  double fit(String cell) {
    CellKind kind = CellKind.of(cell);
    if (kind == CellKind.BLANK) {
      return Math.log(Math.max(share(kinds[kind.ordinal()]), 0.01)) - 0.3;
    }
    double fit = STRANGER;
    fit = Math.max(fit, Math.log(share(kinds[kind.ordinal()])) - 2.5);
    fit = Math.max(fit, Math.log(share(outlines.getOrDefault(shape(cell, false), 0))) - 1.5);
    fit = Math.max(fit, Math.log(share(shapes.getOrDefault(shape(cell, true), 0))) - 0.8);
    fit = Math.max(fit, Math.log(share(values.getOrDefault(cell, 0))) * 0.5 - 0.2);
    fit -= cell.length() > longest * 3 / 2 ? 1 : 0;
    if (count < FEWEST_TO_BE_ALIKE) {
      return fit;
    }
    fit -= beginning.length() > 2 && !cell.startsWith(beginning) ? UNLIKE_ALL_OTHERS : 0;
    return fit - (ending.length() > 1 && !cell.endsWith(ending) ? UNLIKE_ALL_OTHERS : 0);
  }

  /** How many characters two texts begin, or end, with alike. */
  private static int alike(String one, String other, boolean atTheEnd) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most) {
      int left = atTheEnd ? one.length() - 1 - same : same;
      int right = atTheEnd ? other.length() - 1 - same : same;
      if (one.charAt(left) != other.charAt(right)) {
        return same;
      }
      same++;
    }
    return same;
  }

  /** What most cells that are not blank look like. */
  CellKind kind() {
    CellKind most = CellKind.TEXT;
    for (CellKind kind : CellKind.values()) {
      if (kind != CellKind.BLANK && kinds[kind.ordinal()] > kinds[most.ordinal()]) {
        most = kind;
      }
    }
    return most;
  }

  private double share(int times) {
    return count == 0 ? 0 : (double) times / count;
  }

  /** Letters as a and A, digits as 9, the rest as it is; runs of letters count as one. */
  private static String shape(String cell, boolean everyDigit) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < Math.min(cell.length(), MOST_SHAPED); i++) {
      char c = cell.charAt(i);
      char sign = c;
      if (Character.isDigit(c)) {
        sign = '9';
      } else if (Character.isUpperCase(c)) {
        sign = 'A';
      } else if (Character.isLetter(c)) {
        sign = 'a';
      }
      boolean again = shape.length() > 0 && shape.charAt(shape.length() - 1) == sign;
      if (!again || everyDigit && sign == '9' || sign != 'a' && sign != 'A' && sign != '9') {
        shape.append(sign);
      }
    }
    return shape.toString();
  }
}
