package org.quarterday.intake;

/**
 * One delimiter tried on a whole text: how many cells each record would have.
 *
 * <p>It is told only of the characters that can matter (delimiters, quotation marks, line ends) and
 * their positions, which makes trying four delimiters on eighty megabytes cheap.
 */
final class DelimiterTrial {

  private static final int WIDEST_COUNTED = 1024;

  final char delimiter;
  private final long[] recordsOfWidth = new long[WIDEST_COUNTED + 1];
  private long recordStart;
  private long fieldStart;
  private long lastQuote = -2;
  private boolean quoted;
  private boolean closed;
  private int delimiters;
  private long used;
  private long betweenDigits;
  private long records;
  private int widest = 1;
  private boolean oddQuotes;

  DelimiterTrial(char delimiter) {
    this.delimiter = delimiter;
  }

  void quote(long at) {
    if (quoted) {
      quoted = false;
      closed = true;
    } else if (at == fieldStart) {
      quoted = true;
    } else if (closed && at == lastQuote + 1) {
      quoted = true;
      closed = false;
    } else if (closed) {
      oddQuotes = true;
    }
    lastQuote = at;
  }

  void delimiter(long at, boolean digitsAround) {
    if (quoted) {
      return;
    }
    endField(at);
    delimiters++;
    used++;
    if (digitsAround) {
      betweenDigits++;
    }
  }

  /** A line feed or carriage return; {@code second} when it completes a pair. */
  void lineEnd(long at, boolean second) {
    if (quoted) {
      return;
    }
    if (!second) {
      endRecord(at);
    }
    recordStart = at + 1;
    fieldStart = at + 1;
  }

  void end(long at) {
    oddQuotes |= quoted;
    endRecord(at);
  }

  private void endField(long at) {
    if (closed && at != lastQuote + 1) {
      oddQuotes = true;
    }
    closed = false;
    fieldStart = at + 1;
  }

  private void endRecord(long at) {
    boolean blank = at == recordStart;
    endField(at);
    if (!blank) {
      int width = delimiters + 1;
      recordsOfWidth[Math.min(width, WIDEST_COUNTED)]++;
      widest = Math.max(widest, width);
      records++;
    }
    delimiters = 0;
  }

  /** The share of records that have the same number of cells, more than one; more cells, better. */
  double score() {
    int usual = 2;
    for (int width = 3; width <= WIDEST_COUNTED; width++) {
      if (recordsOfWidth[width] > recordsOfWidth[usual]) {
        usual = width;
      }
    }
    return records == 0 ? 0 : (double) recordsOfWidth[usual] / records * (usual - 1) / usual;
  }

  /** The share of its uses that do not look like "1,5". */
  double loose() {
    return used == 0 ? 0 : 1 - (double) betweenDigits / used;
  }

  int widest() {
    return widest;
  }

  boolean hasOddQuotes() {
    return oddQuotes;
  }
}
