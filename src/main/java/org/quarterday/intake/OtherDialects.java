package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for stretches of a text that are written in a dialect of their own, as where two files were
 * put together: several records on end that are unlike the others, but an even table by themselves.
 */
final class OtherDialects {

  private static final int SHORTEST = 3;
  private static final int SAMPLE = 200_000;
  private static final int MOST_STRETCHES = 20;

  private final String text;
  private final Dialect dialect;
  private final List<RawRecord> records;
  private final List<RawRecord> read = new ArrayList<>();
  private int stretches;

  private OtherDialects(String text, Dialect dialect, List<RawRecord> records) {
    this.text = text;
    this.dialect = dialect;
    this.records = records;
  }

  static List<RawRecord> read(String text, Dialect dialect, List<RawRecord> records) {
    OtherDialects others = new OtherDialects(text, dialect, records);
    others.readAll();
    return others.read;
  }

  private void readAll() {
    Widths widths = new Widths();
    records.stream().filter(r -> !r.isBlank()).forEach(r -> widths.add(r.cells().size()));
    int usual = widths.most();
    int i = 0;
    while (i < records.size()) {
      int end = i;
      int last = i;
      int count = 0;
      while (end < records.size()
          && (records.get(end).cells().size() != usual || records.get(end).isBlank())) {
        if (!records.get(end).isBlank()) {
          count = count + 1;
          last = end + 1;
        }
        end++;
      }
      if (count >= SHORTEST && count < records.size()) {
        stretch(i, last);
        i = last;
      }
      end = Math.min(records.size(), Math.max(end, i + 1));
      for (; i < end; i++) {
        add(records.get(i));
      }
    }
  }

  private void stretch(int from, int to) {
    int start = records.get(from).start();
    String part = text.substring(start, records.get(to - 1).end());
    Optional<Dialect> found = Optional.empty();
    if (stretches < MOST_STRETCHES && !dialect.delimiter().isSpace()) {
      found =
          DialectFinder.findIn(part.substring(0, Math.min(part.length(), SAMPLE)))
              .filter(d -> !d.delimiter().equals(dialect.delimiter()));
      stretches++;
    }
    if (found.isPresent()) {
      for (RawRecord each : MendingParser.read(part, 0, found.get())) {
        add(new RawRecord(0, start + each.start(), start + each.end(), each.cells(), each.mend()));
      }
    } else {
      records.subList(from, to).forEach(this::add);
    }
  }

  private void add(RawRecord each) {
    read.add(new RawRecord(read.size() + 1, each.start(), each.end(), each.cells(), each.mend()));
  }
}
