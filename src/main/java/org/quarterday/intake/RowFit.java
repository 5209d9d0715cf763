package org.quarterday.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Fits the cells of a row that has too many or too few into the columns of its table: a stray
 * delimiter leaves a blank cell, one inside a text has torn it apart, a missing one has glued two
 * cells together. Of all ways the one is taken whose cells best look like those of their columns.
 */
final class RowFit {

  private static final double STRAY = -1;
  private static final double STRAY_AT_THE_END = -0.3;
  private static final double TORN = -1.5;
  private static final double TORN_FURTHER = -0.3;
  private static final double TORN_AT_A_SPACE = -0.5;
  private static final double TORN_AT_A_BLANK = -2;
  private static final double GLUED = -1;
  private static final double GLUED_AT_A_MARK = -0.2;
  private static final double GLUED_TO_NOTHING = -5;
  private static final double CUT_SHORT = -1.5;
  private static final int MOST_TORN = 40;
  private static final int LONGEST_GLUED = 600;

  private final List<ColumnProfile> columns;
  private final List<String> cells;
  private final String delimiter;
  private final char quote;
  private final double[][] best;
  private final Step[][] steps;

  /** Cells up to here, laid in columns up to there, came from cells and columns before. */
  private record Step(int cell, int column, List<String> laid) {}

  private RowFit(List<ColumnProfile> columns, List<String> cells, String delimiter, char quote) {
    this.columns = columns;
    this.cells = cells;
    this.delimiter = delimiter;
    this.quote = quote;
    this.best = new double[cells.size() + 1][columns.size() + 1];
    this.steps = new Step[cells.size() + 1][columns.size() + 1];
  }

  /** The best way; without cells when there is none. */
  static LineReading of(
      List<ColumnProfile> columns, List<String> cells, String delimiter, char quote) {
    return new RowFit(columns, cells, delimiter, quote).search();
  }

  private LineReading search() {
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    int n = cells.size();
    int width = columns.size();
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= width; j++) {
        if (best[i][j] > Double.NEGATIVE_INFINITY && i < n) {
          lay(i, j);
        }
      }
    }
    int column = width;
    double score = best[n][width];
    double missing = CUT_SHORT;
    for (int j = width - 1; j > 0; j--) {
      missing += columns.get(j).fit("") * 0.5;
      if (n < width && best[n][j] + missing > score) {
        score = best[n][j] + missing;
        column = j;
      }
    }
    return score == Double.NEGATIVE_INFINITY
        ? new LineReading(List.of(), Double.POSITIVE_INFINITY)
        : new LineReading(laid(column), -score);
  }

  private List<String> laid(int column) {
    List<String> laid = new ArrayList<>();
    int i = cells.size();
    int j = column;
    while (i > 0 || j > 0) {
      Step step = steps[i][j];
      List<String> some = new ArrayList<>(step.laid());
      Collections.reverse(some);
      laid.addAll(some);
      i = step.cell();
      j = step.column();
    }
    Collections.reverse(laid);
    return laid;
  }

  private void lay(int i, int j) {
    int width = columns.size();
    String cell = cells.get(i);
    if (cells.size() > width && Blank.is(cell)) {
      boolean last = cells.subList(i, cells.size()).stream().allMatch(Blank::is);
      step(i, j, i + 1, j, last ? STRAY_AT_THE_END : STRAY, List.of());
    }
    if (j == width) {
      return;
    }
    step(i, j, i + 1, j + 1, columns.get(j).fit(cell), List.of(cell));
    if (cells.size() > width) {
      torn(i, j);
    }
    if (cells.size() < width && j + 1 < width && cell.length() <= LONGEST_GLUED) {
      glued(i, j);
    }
  }

  private void torn(int i, int j) {
    StringBuilder whole = new StringBuilder(cells.get(i));
    double torn = delimiter.equals(" ") ? TORN_AT_A_SPACE : TORN;
    double further = delimiter.equals(" ") ? TORN_AT_A_SPACE / 5 : TORN_FURTHER;
    double cost = torn + (Blank.is(cells.get(i)) ? TORN_AT_A_BLANK : 0);
    int most = Math.min(cells.size() - columns.size(), MOST_TORN);
    for (int more = 1; more <= most && i + more < cells.size(); more++) {
      String next = cells.get(i + more);
      whole.append(delimiter).append(next);
      cost += (more > 1 ? further : 0) + (Blank.is(next) ? TORN_AT_A_BLANK : 0);
      String text = whole.toString();
      step(i, j, i + more + 1, j + 1, cost + columns.get(j).fit(text), List.of(text));
    }
  }

  private void glued(int i, int j) {
    String cell = cells.get(i);
    for (int at = 1; at < cell.length(); at++) {
      String left = cell.substring(0, at);
      String right = cell.substring(at);
      double cost = GLUED;
      if (cell.charAt(at) == quote) {
        right = cell.substring(at + 1);
        cost = GLUED_AT_A_MARK;
      }
      boolean seam = isSeam(cell.charAt(at - 1), cell.charAt(at));
      boolean blank = Blank.is(left) || Blank.is(right);
      if (!blank) {
        double fit = columns.get(j).fit(left) + columns.get(j + 1).fit(right);
        step(i, j, i + 1, j + 2, cost + fit - (seam ? 0 : 0.7), List.of(left, right));
      }
    }
    // a blank cell beside a full one leaves nothing to see: only where all else would be out of
    // place
    double alone = columns.get(j).fit("") + columns.get(j + 1).fit(cell);
    step(i, j, i + 1, j + 2, GLUED_TO_NOTHING + alone, List.of("", cell));
    double before = columns.get(j).fit(cell) + columns.get(j + 1).fit("");
    step(i, j, i + 1, j + 2, GLUED_TO_NOTHING + before, List.of(cell, ""));
  }

  /** Whether two characters seldom stand side by side in one word. */
  private static boolean isSeam(char left, char right) {
    boolean letters = Character.isLetter(left) && Character.isLetter(right);
    boolean digits = Character.isDigit(left) && Character.isDigit(right);
    boolean hump = Character.isLowerCase(left) && Character.isUpperCase(right);
    return !letters && !digits || hump;
  }

  private void step(int i, int j, int toCell, int toColumn, double gain, List<String> laid) {
    double sum = best[i][j] + gain;
    if (sum > best[toCell][toColumn]) {
      best[toCell][toColumn] = sum;
      steps[toCell][toColumn] = new Step(i, j, laid);
    }
  }
}
