package org.quarterday.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table to be filled in, under two rows of titles: columns that say what a row is about, which
 * are locked, and columns to type in.
 */
final class EntryTable {
  /** The headings stand under a title and a line that says what to do. */
  private static final int HEADINGS_IN_ROW = 3;

  /** What is behind a heading that is there to be read and says nothing to report. */
  static final String FOR_INFORMATION = " (for information)";

  /** One column: its heading, its width in characters, and whether it is to be filled. */
  record Column(String heading, int width, boolean entry) {
    static Column fixed(String heading, int width) {
      return new Column(heading, width, false);
    }

    /** A column to be read, which a return does not report. */
    static Column information(String heading, int width) {
      return new Column(heading + FOR_INFORMATION, width, false);
    }

    static Column entry(String heading, int width) {
      return new Column(heading, width, true);
    }
  }

  private final String name;
  private final List<Column> columns;
  private final List<List<Box>> rows = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  EntryTable(String name, String title, String toDo, List<Column> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    rows.add(List.of(Box.of(title, Look.TITLE)));
    rows.add(List.of(Box.of(toDo, Look.PLAIN)));
    rows.add(
        columns.stream()
            .map(c -> Box.of(c.heading(), c.entry() ? Look.ENTRY_HEAD : Look.HEAD))
            .toList());
  }

  /** The row that is added next, as a spreadsheet numbers it. */
  int next() {
    return rows.size() + 1;
  }

  boolean isEmpty() {
    return rows.size() == HEADINGS_IN_ROW;
  }

  void add(List<Box> boxes) {
    if (boxes.size() != columns.size()) {
      throw new IllegalArgumentException(boxes.size() + " boxes for " + columns.size());
    }
    rows.add(boxes);
  }

  /** What may stand in a column's cells from a row to the last; nothing where it is not there. */
  void offer(String heading, int firstRow, int lastRow, List<String> words, String prompt) {
    Optional<Integer> column = column(heading);
    if (column.isPresent() && Choice.canOffer(words)) {
      choices.add(Choice.ofWords(column.get(), firstRow, lastRow, words, prompt));
    }
  }

  /** Wants a number in one cell, or asks about what is none. */
  void wantNumber(String heading, int row, String prompt) {
    column(heading).ifPresent(c -> choices.add(Choice.ofNumber(c, row, row, prompt)));
  }

  private Optional<Integer> column(String heading) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).heading().equals(heading)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  Tab tab() {
    List<Integer> widths = columns.stream().map(Column::width).toList();
    return new Tab(name, rows, widths, HEADINGS_IN_ROW, true, choices);
  }
}
