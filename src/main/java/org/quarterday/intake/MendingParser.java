package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text whose quotation marks may not pair up, one record after another.
 *
 * <p>A record that can be read by the letter, and has as many cells as records here usually have,
 * is read so. Of any other, the reading with the least doubt is taken, over one line or several.
 */
final class MendingParser {

  private static final int MOST_LINES = 8;
  private static final int MOST_TITLE_LINES = 4;
  private static final int LONGEST_STRETCH = 20_000;
  private static final double ANOTHER_LINE = 0.75;
  private static final double SWALLOWED = 4;
  private static final double PAIRED = 6;
  private static final double SLIGHT = 5;

  /** So many stretches over several lines are tried in one text; it must come to an end. */
  private static final int PATIENCE = 50_000;

  private final String text;
  private final Dialect dialect;
  private final Widths widths;
  private int at;
  private int number;
  private int patience = PATIENCE;

  private MendingParser(String text, int start, Dialect dialect, Widths widths) {
    this.text = text;
    this.at = start;
    this.dialect = dialect;
    this.widths = widths;
  }

  /** All records, blank ones included. */
  static List<RawRecord> read(String text, int start, Dialect dialect) {
    return new MendingParser(text, start, dialect, widths(text, start, dialect)).all();
  }

  /** Counted on records that can be read by the letter on one line. */
  private static Widths widths(String text, int start, Dialect dialect) {
    Widths widths = new Widths();
    for (int i = start; i < text.length(); ) {
      int end = lineEnd(text, i);
      StrictRecord strict = StrictRecord.read(text, i, dialect);
      boolean swallows =
          strict.end() > end && strict.cells().stream().anyMatch(c -> swallows(c, dialect, 3));
      if (strict.isRead() && !swallows) {
        end = Math.max(end, strict.end());
        if (!strict.cells().stream().allMatch(Blank::is)) {
          widths.add(strict.cells().size());
        }
      }
      i = behind(text, end);
    }
    return widths;
  }

  private List<RawRecord> all() {
    List<RawRecord> records = new ArrayList<>();
    while (at < text.length()) {
      records.add(next());
    }
    return records;
  }

  private RawRecord next() {
    number++;
    StrictRecord strict = StrictRecord.read(text, at, dialect);
    int line = lineEnd(text, at);
    boolean oneLine = strict.isRead() && strict.end() <= line;
    boolean usual = strict.isRead() && widths.isUsual(strict.cells().size());
    boolean plain = oneLine && (usual || !strict.bareMark());
    if (plain || usual && !swallows(strict)) {
      return record(strict.cells(), strict.end(), false);
    }
    if (strict.isRead() && isTitle(strict)) {
      return record(strict.cells(), strict.end(), false);
    }
    int other = endInOtherDialect();
    if (other > 0) {
      return record(LineParser.read(text, at, other, dialect, widths).cells(), other, false);
    }
    LineReading best = LineParser.read(text, at, line, dialect, widths);
    int bestEnd = line;
    double gain = 0;
    double apart = best.doubt();
    int apartTo = behind(text, line);
    // where the marks of the first line pair up, nothing asks for another
    double paired = marks(at, line) % 2 == 0 ? PAIRED : 0;
    int end = line;
    for (int lines = 2; lines <= MOST_LINES && apart > 0 && patience > 0; lines++) {
      int from = behind(text, end);
      if (from >= text.length() || from - at > LONGEST_STRETCH) {
        break;
      }
      end = lineEnd(text, from);
      patience--;
      LineReading joined = LineParser.read(text, at, end, dialect, widths);
      while (apartTo < end) {
        StrictRecord alone = StrictRecord.read(text, apartTo, dialect);
        boolean whole = alone.isRead() && widths.isUsual(alone.cells().size());
        int last = whole ? alone.end() : lineEnd(text, apartTo);
        apart += whole ? 0 : LineParser.read(text, apartTo, last, dialect, widths).doubt();
        apartTo = Math.max(apartTo + 1, behind(text, last));
      }
      boolean swallows = joined.cells().stream().anyMatch(c -> swallows(c, dialect, widths.most()));
      double doubt =
          joined.doubt() + ANOTHER_LINE * (lines - 1) + (swallows ? SWALLOWED : 0) + paired;
      if (apart - doubt > gain + 1) {
        best = joined;
        bestEnd = end;
        gain = apart - doubt;
        if (doubt < SLIGHT) {
          break;
        }
      }
    }
    boolean longer = strict.isRead() && strict.end() > end && gain == 0;
    if (longer && !swallows(strict) && best.doubt() > LineParser.TOO_MANY_OR_FEW) {
      return record(strict.cells(), strict.end(), false);
    }
    return record(best.cells(), bestEnd, best.doubt() >= 1);
  }

  /** Whether this is one quoted cell of a few lines, with whole lines of the table below it. */
  private boolean isTitle(StrictRecord strict) {
    int below = behind(text, strict.end());
    boolean alone = strict.cells().size() == 1 && !strict.bareMark() && below < text.length();
    if (!alone || swallows(strict) || strict.cells().get(0).lines().count() > MOST_TITLE_LINES) {
      return false;
    }
    while (below < text.length() && StrictRecord.isLineEnd(text.charAt(below))) {
      below = behind(text, below);
    }
    StrictRecord next = StrictRecord.read(text, below, dialect);
    return next.isRead() && next.cells().size() > 1 && widths.isUsual(next.cells().size());
  }

  /** Where a record ends that another delimiter parts by the letter; 0 when none does. */
  private int endInOtherDialect() {
    for (String each : TornRow.OTHER_DELIMITERS) {
      Delimiter delimiter = Delimiter.of(each);
      boolean mayBe = delimiter.isOneCharacter() && !delimiter.isSpace();
      if (mayBe && !delimiter.equals(dialect.delimiter())) {
        StrictRecord read = StrictRecord.read(text, at, dialect.with(delimiter));
        boolean usual = read.cells().size() > 2 && widths.isUsual(read.cells().size());
        if (usual && read.isRead() && !read.bareMark() && !swallows(read)) {
          return read.end();
        }
      }
    }
    return 0;
  }

  private int marks(int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += text.charAt(i) == dialect.quote() ? 1 : 0;
    }
    return marks;
  }

  /** Whether a cell over several lines holds what looks like a whole record. */
  private boolean swallows(StrictRecord strict) {
    return strict.cells().stream().anyMatch(c -> swallows(c, dialect, widths.most()));
  }

  /** Whether a cell over several lines holds a line with as many delimiters as a record has. */
  static boolean swallows(String cell, Dialect dialect, int width) {
    int delimiters = 0;
    boolean first = true;
    boolean tells = width > 2 && !dialect.delimiter().isSpace();
    for (int i = 0; tells && i < cell.length(); i++) {
      if (StrictRecord.isLineEnd(cell.charAt(i))) {
        first = false;
        delimiters = 0;
      } else if (!first && dialect.delimiter().lengthAt(cell, i, cell.length()) > 0) {
        delimiters++;
        if (delimiters >= width - 1) {
          return true;
        }
      }
    }
    return false;
  }

  private RawRecord record(List<String> cells, int end, boolean mended) {
    RawRecord.Mend mend = mended ? RawRecord.Mend.MARKS : RawRecord.Mend.NOTHING;
    RawRecord record = new RawRecord(number, at, end, cells, mend);
    at = behind(text, end);
    return record;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !StrictRecord.isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the next line begins. */
  private static int behind(String text, int end) {
    if (end >= text.length()) {
      return end;
    }
    boolean pair =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }
}
