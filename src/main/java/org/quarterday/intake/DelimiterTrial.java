package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One dialect tried on samples of a text: how even the table would be that it gives, and how much
 * its cells look like the cells of a table.
 *
 * <p>After van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type
 * patterns" (2019): a pattern score times a type score.
 */
final class DelimiterTrial {

  private static final int MOST_RECORDS = 2_000;
  private static final double HOMOGENEOUS = 0.8;
  private static final double LEADING = 0.9;
  private static final int LONGEST_WRAPPED = 2_000;

  final Dialect dialect;
  private final List<List<String>> rows = new ArrayList<>();
  private final Widths widths = new Widths();
  private int longestRun;

  DelimiterTrial(Dialect dialect, List<String> samples) {
    this.dialect = dialect;
    for (String sample : samples) {
      parse(sample, MOST_RECORDS / samples.size() + 1);
    }
  }

  private void parse(String text, int most) {
    int before = 0;
    int run = 0;
    int read = 0;
    for (int i = 0; i < text.length() && read < most; ) {
      StrictRecord record = StrictRecord.read(text, i, dialect);
      if (!record.isRead()) {
        record = StrictRecord.read(text, i, dialect.withQuote('\0'));
      }
      if (!record.cells().stream().allMatch(Blank::is)) {
        read++;
        rows.add(record.cells());
        widths.add(record.cells().size());
        run = record.cells().size() == before ? run + 1 : 1;
        before = record.cells().size();
        longestRun = before > 1 ? Math.max(longestRun, run) : longestRun;
      }
      i = record.end() + 1;
    }
  }

  List<List<String>> rows() {
    return rows;
  }

  boolean partsAnything() {
    return widths.counts().keySet().stream().anyMatch(width -> width > 1);
  }

  /** Whether some count of cells over one holds often enough to speak of a table. */
  boolean isTable() {
    for (int width : widths.counts().keySet()) {
      if (width > 1 && widths.of(width) * 4 >= widths.records()) {
        return true;
      }
    }
    return longestRun > 2;
  }

  /** Whether nearly all records have the same number of cells, more than one. */
  boolean isEven() {
    int usual = usualOver1();
    return usual > 1 && widths.of(usual) >= HOMOGENEOUS * widths.records();
  }

  /** On how many lines a cell is wrapped in the quotation mark. */
  int wrapped(List<String> samples) {
    int lines = 0;
    for (String sample : samples) {
      boolean wrapped = false;
      for (int i = 0; i < sample.length(); i++) {
        char c = sample.charAt(i);
        if (StrictRecord.isLineEnd(c)) {
          wrapped = false;
        } else if (!wrapped && c == dialect.quote() && (i == 0 || isSeamBefore(sample, i))) {
          wrapped = isClosed(sample, i + 1);
          lines += wrapped ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private boolean isClosed(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_WRAPPED);
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == dialect.quote()) {
        if (isSeamAfter(text, i + 1)) {
          return true;
        }
        if (i > from && isSeamBefore(text, i)) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isSeamBefore(String text, int at) {
    int before = at - dialect.delimiter().text().length();
    return StrictRecord.isLineEnd(text.charAt(at - 1))
        || before >= 0 && dialect.delimiter().lengthAt(text, before, text.length()) > 0;
  }

  private boolean isSeamAfter(String text, int at) {
    return at >= text.length()
        || StrictRecord.isLineEnd(text.charAt(at))
        || dialect.delimiter().lengthAt(text, at, text.length()) > 0;
  }

  double score() {
    if (rows.isEmpty()) {
      return 0;
    }
    double score = pattern() * cells() * (0.5 + 0.5 * homogeneity());
    if (dialect.delimiter().isSpace()) {
      return Math.max(aligned(), isRegular() ? score : 0);
    }
    return score;
  }

  /** The shares of records with the same number of cells, more than one; more cells, better. */
  private double pattern() {
    double sum = 0;
    for (int width : widths.counts().keySet()) {
      double share = (double) widths.of(width) / widths.records();
      sum += share * Math.sqrt(share) * (width - 1) / width;
    }
    return sum;
  }

  private double cells() {
    double sum = 0;
    long count = 0;
    for (List<String> row : rows) {
      if (row.size() > 1) {
        for (String cell : row) {
          sum += likeness(cell);
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private double likeness(String cell) {
    CellKind kind = CellKind.of(cell);
    if (kind == CellKind.BLANK) {
      return 0.6;
    }
    if (kind != CellKind.TEXT) {
      return 1;
    }
    boolean half = cell.charAt(0) == '"' != (cell.charAt(cell.length() - 1) == '"');
    if (half) {
      return 0.1;
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean tight = i + 1 < cell.length() && !Character.isWhitespace(cell.charAt(i + 1));
      if (c == '\t' || c == '|' || c == ';' && tight || c == ',' && tight) {
        return 0.3;
      }
    }
    return 0.85;
  }

  /** How far each column keeps to one kind of cell. */
  private double homogeneity() {
    int width = usualOver1();
    int[][] kinds = new int[width][CellKind.values().length];
    int counted = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() == width) {
        counted++;
        for (int j = 0; j < width; j++) {
          kinds[j][CellKind.of(rows.get(i).get(j)).ordinal()]++;
        }
      }
    }
    if (counted < 2) {
      return 0.7;
    }
    double sum = 0;
    for (int[] column : kinds) {
      int filled = counted - column[CellKind.BLANK.ordinal()];
      double best = 0.3;
      for (CellKind kind : CellKind.values()) {
        if (kind != CellKind.BLANK
            && column[kind.ordinal()] >= HOMOGENEOUS * filled
            && filled > 0) {
          best = kind == CellKind.TEXT ? 0.7 : 1;
        }
      }
      sum += filled == 0 ? 0.3 : best;
    }
    return sum / width;
  }

  private int usualOver1() {
    int usual = 1;
    for (int width : widths.counts().keySet()) {
      if (width > 1 && (usual == 1 || widths.of(width) >= widths.of(usual))) {
        usual = width;
      }
    }
    return usual;
  }

  /** Words stand between spaces too: only an even table with a column of values is one. */
  private boolean isRegular() {
    int width = usualOver1();
    int least = dialect.delimiter().isOneCharacter() && !quotes() ? 3 : 2;
    if (width < least || rows.size() < 3 || rows.get(0).size() != width) {
      return false;
    }
    List<List<String>> even = rows.stream().filter(row -> row.size() == width).toList();
    boolean typed = false;
    for (int column = 0; column < width; column++) {
      typed |= keeps(even.subList(1, even.size()), column);
    }
    boolean runs = !dialect.delimiter().isOneCharacter() && even.size() == rows.size();
    return (typed || runs) && even.size() >= HOMOGENEOUS * rows.size();
  }

  private boolean quotes() {
    return rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(" ")));
  }

  /** A table parted by spaces whose texts hold spaces too: its headings and first columns tell. */
  private double aligned() {
    int header = 0;
    while (header < rows.size() && !isHeading(rows.get(header))) {
      header++;
    }
    int below = rows.size() - header - 1;
    if (below < 3) {
      return 0;
    }
    int width = rows.get(header).size();
    List<List<String>> body = rows.subList(header + 1, rows.size());
    long enough = body.stream().filter(row -> row.size() >= width).count();
    int leading = 0;
    while (leading < width && keeps(body, leading)) {
      leading++;
    }
    boolean speaks = enough >= HOMOGENEOUS * below && leading >= 2;
    return speaks ? HOMOGENEOUS * (width - 1) / width : 0;
  }

  private static boolean keeps(List<List<String>> body, int column) {
    int[] kinds = new int[CellKind.values().length];
    int filled = 0;
    for (List<String> row : body) {
      CellKind kind = column < row.size() ? CellKind.of(row.get(column)) : CellKind.BLANK;
      kinds[kind.ordinal()]++;
      filled += kind == CellKind.BLANK ? 0 : 1;
    }
    for (CellKind kind : CellKind.values()) {
      boolean typed = kind.isValue() || kind == CellKind.CODE;
      if (typed && kinds[kind.ordinal()] >= LEADING * filled && filled >= 0.5 * body.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(List<String> row) {
    return row.size() > 2
        && row.stream().allMatch(cell -> !cell.isEmpty() && Character.isLetter(cell.charAt(0)))
        && row.stream().distinct().count() == row.size();
  }

  /** The share of the delimiter's uses that do not look like "1,5". */
  double loose(List<String> samples) {
    long used = 0;
    long betweenDigits = 0;
    char c = dialect.delimiter().text().charAt(0);
    for (String sample : samples) {
      for (int i = sample.indexOf(c); i >= 0; i = sample.indexOf(c, i + 1)) {
        used++;
        boolean digits =
            i > 0
                && i + 1 < sample.length()
                && Character.isDigit(sample.charAt(i - 1))
                && Character.isDigit(sample.charAt(i + 1));
        betweenDigits += digits ? 1 : 0;
      }
    }
    return used == 0 ? 0 : 1 - (double) betweenDigits / used;
  }
}
