package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs the rows of a table that have more or fewer cells than the others: a delimiter too many
 * or too few, another delimiter or quotation mark in one row, a mark that went astray. Only where
 * the rest of the table makes plain what was meant; else a row stays as it was sent.
 */
final class RowRepair {

  private static final int FEWEST_WHOLE_ROWS = 3;
  private static final int MOST_LEARNED = 3_000;

  /** Cells times columns that may be weighed against each other in one text. */
  private static final long PATIENCE = 5_000_000;

  private static final double PLAUSIBLE = 5;
  private static final double PLAUSIBLE_WHEN_TORN = 8;
  private static final double PLAIN = 5;

  /** Where spaces part the cells, any text may be torn at any of its own. */
  private static final double TORN_ANYWHERE = 20;

  private static final int MOST_WEIGHED = 200;

  private final String text;
  private final Dialect dialect;
  private final List<RawRecord> records;
  private final List<Integer> filled = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();
  private long weighed;

  private RowRepair(String text, Dialect dialect, List<RawRecord> records) {
    this.text = text;
    this.dialect = dialect;
    this.records = new ArrayList<>(records);
    for (int i = 0; i < records.size(); i++) {
      if (!records.get(i).isBlank()) {
        filled.add(i);
        rows.add(new GridRow(records.get(i).number(), records.get(i).cells()));
      }
    }
  }

  static List<RawRecord> repair(String text, Dialect dialect, List<RawRecord> records) {
    RowRepair repair = new RowRepair(text, dialect, records);
    for (Layout layout : LayoutFinder.find(repair.rows)) {
      repair.repair(layout);
    }
    return repair.records;
  }

  private void repair(Layout layout) {
    List<Integer> whole = whole(layout);
    int width = layout.width();
    if (width < 2 || whole.size() < FEWEST_WHOLE_ROWS) {
      return;
    }
    List<ColumnProfile> columns = learn(whole, width);
    List<List<String>> cells = whole.stream().map(i -> record(i).cells()).toList();
    RowDialect dialects = new RowDialect(dialect, whole.stream().map(this::line).toList(), cells);
    for (int i = layout.header(); i < layout.body(); i++) {
      int at = i;
      heading(dialects, columns, at).meant().ifPresent(meant -> repaired(at, meant));
    }
    if (!layout.hasHeader()) {
      heading(dialects, columns, layout.header())
          .meant()
          .filter(PeriodRun::is)
          .ifPresent(meant -> repaired(layout.header(), meant));
    }
    if (layout.header() > 0 && !gap(layout.header())) {
      int above = layout.header() - 1;
      heading(dialects, columns, above)
          .lost(layout.hasHeader())
          .ifPresent(meant -> repaired(above, meant));
    }
    for (int i = layout.header(); i < layout.end(); i++) {
      List<String> sent = record(i).cells();
      List<String> meant = dialects.meant(line(i), sent, width);
      if (!meant.equals(sent)) {
        repaired(i, meant);
      }
    }
    torn(layout, columns, usualDoubt(columns, cells));
  }

  private List<Integer> whole(Layout layout) {
    List<Integer> whole = new ArrayList<>();
    int step = Math.max(1, (layout.end() - layout.body()) / MOST_LEARNED);
    for (int i = layout.body(); i < layout.end(); i += step) {
      if (record(i).cells().size() == layout.width() && !record(i).mended()) {
        whole.add(i);
      }
    }
    return whole;
  }

  private List<ColumnProfile> learn(List<Integer> whole, int width) {
    List<ColumnProfile> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      ColumnProfile profile = new ColumnProfile();
      for (int i : whole) {
        profile.learn(record(i).cells().get(column));
      }
      columns.add(profile);
    }
    return columns;
  }

  private static double usualDoubt(List<ColumnProfile> columns, List<List<String>> whole) {
    double sum = 0;
    int count = Math.min(MOST_WEIGHED, whole.size());
    for (List<String> cells : whole.subList(0, count)) {
      sum += TornRow.doubt(columns, cells);
    }
    return sum / count;
  }

  private HeadingRow heading(RowDialect dialects, List<ColumnProfile> columns, int i) {
    return new HeadingRow(dialect, dialects, columns, line(i), record(i).cells());
  }

  private void torn(Layout layout, List<ColumnProfile> columns, double usual) {
    for (int i = layout.body(); i < layout.end(); i++) {
      double more = record(i).cells().size() > columns.size() ? PLAUSIBLE_WHEN_TORN : PLAUSIBLE;
      boolean torn = dialect.delimiter().isSpace();
      row(i, columns, torn ? 2 * usual + TORN_ANYWHERE : 1.3 * usual + more);
    }
    for (int i = layout.end(); i < rows.size() && i < layout.end() + 2; i++) {
      if (!gap(i)) {
        row(i, columns, 1.3 * usual + PLAIN);
      }
    }
  }

  private void row(int i, List<ColumnProfile> columns, double limit) {
    List<String> cells = record(i).cells();
    TornRow row = new TornRow(dialect, columns, line(i), cells);
    if (weighed > PATIENCE || row.isWhole()) {
      return;
    }
    weighed += row.cost();
    if (weighed > PATIENCE) {
      return;
    }
    LineReading best = row.best();
    boolean kept = best.cells().isEmpty() || best.cells().equals(cells);
    if (!kept && best.doubt() <= limit) {
      repaired(i, best.cells());
    }
  }

  private RawRecord record(int row) {
    return records.get(filled.get(row));
  }

  private String line(int row) {
    return text.substring(record(row).start(), record(row).end());
  }

  private boolean gap(int row) {
    return rows.get(row).number() > rows.get(row - 1).number() + 1;
  }

  /** A row whose own marks went astray is mended for them, whatever its delimiters. */
  private void repaired(int row, List<String> meant) {
    RawRecord sent = record(row);
    boolean even = sent.cells().size() == meant.size();
    RawRecord.Mend mend = sent.mended() || even ? RawRecord.Mend.MARKS : RawRecord.Mend.DELIMITERS;
    records.set(filled.get(row), sent.repaired(meant, mend));
  }
}
