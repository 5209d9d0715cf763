package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables on a sheet by their shape alone: titles above, headings of one or several rows,
 * the body, footnotes below, then perhaps another table.
 *
 * <p>A row with fewer than half of its cells filled, above the first full one, is a title. Headings
 * are what stands above columns of numbers, dates or addresses without being one. Another table
 * begins where the headings come again, or behind a gap or a change of width with headings of its
 * own. Rows of one cell below a table of three columns or more are footnotes. After a hundred
 * tables all that is left is one.
 */
final class LayoutFinder {

  private static final int MOST_TABLES = 100;

  private final GridShape grid;
  private final Headings headings;
  private final Titles titles;
  private final TableEnd ends;
  private final List<Layout> layouts = new ArrayList<>();

  private LayoutFinder(List<GridRow> rows) {
    this.grid = new GridShape(rows);
    this.headings = new Headings(grid);
    this.titles = new Titles(grid, headings);
    this.ends = new TableEnd(grid, titles);
  }

  /**
   * @param rows none of them blank
   */
  static List<Layout> find(List<GridRow> rows) {
    LayoutFinder finder = new LayoutFinder(rows);
    if (finder.grid.isOneColumn()) {
      finder.oneColumn();
    } else {
      finder.all();
    }
    return finder.layouts;
  }

  private void oneColumn() {
    int from = 0;
    int to = grid.size();
    if (to > 2 && grid.gap(1)) {
      from = 1;
    }
    if (to - from > 2
        && grid.gap(to - 1)
        && grid.row(to - 1).words() >= GridRow.WORDS_OF_A_SENTENCE) {
      to--;
    }
    if (to > from) {
      layouts.add(new Layout(from, from + 1, to, 1));
    }
  }

  private void all() {
    int at = begin(0);
    while (at < grid.size()) {
      int body = at + headings.count(at);
      int end = layouts.size() < MOST_TABLES ? ends.find(at, body) : grid.size();
      int trimmed = ends.withoutNotes(body, end);
      layouts.add(new Layout(at, body, trimmed, width(at, body, trimmed)));
      at = begin(end);
    }
  }

  /** The first row from here on that is neither title nor footnote. */
  private int begin(int from) {
    int at = from;
    while (at < grid.size() && titles.isTitle(at)) {
      at++;
    }
    return at;
  }

  private int width(int header, int body, int end) {
    int usual = grid.usualWidth(body < end ? body : header, end);
    if (body == header) {
      return usual;
    }
    GridRow names = grid.row(body - 1);
    int named = names.lastFilled();
    boolean full = names.filled() == named;
    if (named >= usual) {
      return full || named == usual ? named : usual;
    }
    int even = 0;
    int enough = 0;
    boolean empty = true;
    for (int i = body; i < end; i++) {
      even += grid.row(i).cells().size() == usual ? 1 : 0;
      enough += grid.row(i).cells().size() >= named ? 1 : 0;
      empty &= grid.row(i).lastFilled() <= named;
    }
    int count = end - body;
    boolean ragged = full && even < 0.6 * count && enough >= 0.8 * count;
    return empty || ragged ? named : usual;
  }
}
