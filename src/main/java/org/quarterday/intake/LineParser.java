package org.quarterday.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds, for a stretch of text whose quotation marks do not pair up, the reading that explains most
 * of it: each way to read a cell has its doubt, and so has every cell more or less than a row of
 * this table usually has.
 *
 * <p>Nothing is dropped but marks that do their work, and a mark whose partner is plainly missing.
 */
final class LineParser {

  private static final double MARK_INSIDE_A_BARE_CELL = 0.25;
  private static final double MARK_BEFORE_A_BARE_CELL = 3;
  private static final double BARE_MARK_IN_A_QUOTED_CELL = 1;
  private static final double MARK_AT_A_SEAM = 4;
  private static final double SPACES_AROUND_A_MARK = 0.5;
  private static final double PARTNER_MISSING = 4;
  static final double TOO_MANY_OR_FEW = 5;
  private static final int MOST_COUNTED = 3;
  private static final double HOPELESS = 40;

  /** Beyond this the search would take too long; such a line is parted at every delimiter. */
  private static final int MOST_SEAMS = 300;

  private final String text;
  private final Dialect dialect;
  private final int start;
  private final int end;
  private final Widths widths;
  private final List<int[]> seams = new ArrayList<>();
  private double[][] least;
  private Step[][] best;

  /** A cell read from one seam to another. */
  private record Step(int from, int width, String cell) {}

  private LineParser(String text, int start, int end, Dialect dialect, Widths widths) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.dialect = dialect;
    this.widths = widths;
    for (int i = start; i < end; ) {
      int length = dialect.delimiter().lengthAt(text, i, end);
      if (length > 0) {
        seams.add(new int[] {i, i + length});
      }
      i += Math.max(1, length);
    }
    seams.add(new int[] {end, end});
    this.least = new double[0][0];
    this.best = new Step[0][0];
  }

  static LineReading read(String text, int start, int end, Dialect dialect, Widths widths) {
    LineParser parser = new LineParser(text, start, end, dialect, widths);
    return parser.seams.size() > MOST_SEAMS ? parser.plain() : parser.search();
  }

  private LineReading plain() {
    List<String> cells = new ArrayList<>();
    int from = start;
    for (int[] seam : seams) {
      cells.add(text.substring(from, seam[0]));
      from = seam[1];
    }
    return new LineReading(cells, PARTNER_MISSING + mismatch(cells.size()));
  }

  private LineReading search() {
    int n = seams.size();
    least = new double[n + 1][n + 1];
    best = new Step[n + 1][n + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    least[0][0] = 0;
    for (int i = 0; i < n; i++) {
      boolean reached = false;
      for (int w = 0; w <= i; w++) {
        reached |= least[i][w] < Double.POSITIVE_INFINITY;
      }
      if (reached) {
        bare(i);
        quoted(i);
      }
    }
    int width = 1;
    for (int w = 2; w <= n; w++) {
      if (least[n][w] + mismatch(w) < least[n][width] + mismatch(width)) {
        width = w;
      }
    }
    double doubt = least[n][width] + mismatch(width);
    boolean readable = doubt < Double.POSITIVE_INFINITY;
    return new LineReading(readable ? cells(width) : List.of(), doubt);
  }

  private List<String> cells(int width) {
    List<String> cells = new ArrayList<>();
    Step step = best[seams.size()][width];
    for (int w = width; w > 0; w--) {
      cells.add(step.cell());
      step = w > 1 ? best[step.from()][w - 1] : step;
    }
    Collections.reverse(cells);
    return cells;
  }

  private double mismatch(int width) {
    return TOO_MANY_OR_FEW * Math.min(MOST_COUNTED, widths.distance(width));
  }

  private void bare(int i) {
    int from = begin(i);
    int to = seams.get(i)[0];
    if (hasLineEnd(from, to)) {
      return;
    }
    String cell = text.substring(from, to);
    int mark = cell.indexOf(dialect.quote());
    double doubt = 0;
    if (mark == 0 || mark > 0 && Blank.is(cell, 0, mark)) {
      doubt = MARK_BEFORE_A_BARE_CELL;
    } else if (mark > 0) {
      doubt = MARK_INSIDE_A_BARE_CELL;
    }
    step(i, i + 1, doubt, cell);
    if (mark < 0) {
      withoutItsFirstMark(i);
    }
  }

  /** {@code abc, def",x}: only the closing mark is there. */
  private void withoutItsFirstMark(int i) {
    int from = begin(i);
    for (int j = i + 1; j < seams.size(); j++) {
      int to = seams.get(j)[0];
      if (to > from && text.charAt(to - 1) == dialect.quote()) {
        String cell = text.substring(from, to - 1);
        if (cell.indexOf(dialect.quote()) < 0 && !hasLineEnd(from, to)) {
          step(i, j + 1, PARTNER_MISSING + 0.5, cell);
        }
        return;
      }
    }
  }

  private void quoted(int i) {
    int from = begin(i);
    int open = from;
    while (open < end && text.charAt(open) == ' ') {
      open++;
    }
    if (open >= end || text.charAt(open) != dialect.quote()) {
      return;
    }
    double before = open > from ? SPACES_AROUND_A_MARK : 0;
    for (int j = i; j < seams.size(); j++) {
      int to = seams.get(j)[0];
      int close = to - 1;
      while (close > open && text.charAt(close) == ' ') {
        close--;
      }
      if (close > open && text.charAt(close) == dialect.quote()) {
        StringBuilder cell = new StringBuilder();
        double doubt = before + inside(open + 1, close, cell);
        if (doubt > HOPELESS) {
          return;
        }
        step(i, j + 1, doubt + (close < to - 1 ? SPACES_AROUND_A_MARK : 0), cell.toString());
      } else if (to > open + 1 && !hasMark(open + 1, to) && !hasLineEnd(open, to)) {
        step(i, j + 1, before + PARTNER_MISSING + (j - i) * 0.5, text.substring(open + 1, to));
      }
    }
  }

  private boolean hasMark(int from, int to) {
    int mark = text.indexOf(dialect.quote(), from);
    return mark >= 0 && mark < to;
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (StrictRecord.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between two marks; gives the doubt. */
  private double inside(int from, int to, StringBuilder cell) {
    char quote = dialect.quote();
    double doubt = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean more = i + 1 < to;
      if (dialect.backslash() && c == '\\' && i + 1 < to && text.charAt(i + 1) == quote) {
        cell.append(quote);
        i++;
      } else if (c == quote && more && text.charAt(i + 1) == quote) {
        cell.append(quote);
        i++;
      } else {
        if (c == quote) {
          boolean seam = isSeamAfter(i + 1) || isSeamBefore(i);
          doubt += BARE_MARK_IN_A_QUOTED_CELL + (seam ? MARK_AT_A_SEAM : 0);
          if (doubt > HOPELESS) {
            return doubt;
          }
        }
        cell.append(c);
      }
    }
    if (dialect.backslash() && to > from && text.charAt(to - 1) == '\\') {
      doubt += BARE_MARK_IN_A_QUOTED_CELL;
    }
    return doubt;
  }

  private boolean isSeamAfter(int at) {
    return at < end
        && (dialect.delimiter().lengthAt(text, at, end) > 0
            || text.charAt(at) == '\n'
            || text.charAt(at) == '\r');
  }

  private boolean isSeamBefore(int at) {
    int before = at - dialect.delimiter().text().length();
    if (at > start && StrictRecord.isLineEnd(text.charAt(at - 1))) {
      return true;
    }
    return before >= start && dialect.delimiter().lengthAt(text, before, end) > 0;
  }

  private int begin(int i) {
    return i == 0 ? start : seams.get(i - 1)[1];
  }

  private void step(int from, int to, double doubt, String cell) {
    for (int w = 0; w <= from; w++) {
      double sum = least[from][w] + doubt;
      if (sum < least[to][w + 1]) {
        least[to][w + 1] = sum;
        best[to][w + 1] = new Step(from, w, cell);
      }
    }
  }
}
