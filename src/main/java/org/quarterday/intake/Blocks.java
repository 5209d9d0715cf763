package org.quarterday.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a sheet into blocks. Where columns are blank over a run of rows, what stands on both sides
 * of them may be tables of their own; whether it is, the caller says.
 *
 * <p>A row of one cell blocks no column: titles and notes run over whatever stands beside them.
 */
public final class Blocks {

  /** A sheet of more pieces, one below another, is cut as a whole or not at all. */
  private static final int MOST_BANDS = 12;

  private static final int MOST_SPANS = 6;

  private final Predicate<List<Region>> areApart;
  private final List<Band> bands = new ArrayList<>();
  private final List<Region> blocks = new ArrayList<>();
  private int width;

  /** Rows without a blank one between them. */
  private record Band(int firstRow, int lastRow, BitSet filled) {}

  /** Columns, from 1, without one between them that is blank. */
  private record Span(int first, int last) {}

  private Blocks(Predicate<List<Region>> areApart) {
    this.areApart = areApart;
  }

  /**
   * The blocks of a sheet, which together hold all that stands on it: from top to bottom, then from
   * left to right; one where nothing is to be cut, none on an empty sheet.
   *
   * @param areApart whether these, from left to right, are all tables of their own
   */
  public static List<Region> of(Sheet sheet, Predicate<List<Region>> areApart) {
    Blocks found = new Blocks(areApart);
    found.lookAt(sheet);
    if (found.bands.size() <= MOST_BANDS) {
      found.cut(0, found.bands.size());
    } else if (!found.cutAcross(0, found.bands.size())) {
      found.keep(0, found.bands.size());
    }
    return found.blocks;
  }

  private void lookAt(Sheet sheet) {
    int first = 0;
    int last = 0;
    BitSet filled = new BitSet();
    for (Row row : sheet.rows()) {
      if (last > 0 && row.number() > last + 1) {
        bands.add(new Band(first, last, filled));
        filled = new BitSet();
        first = 0;
      }
      first = first == 0 ? row.number() : first;
      last = row.number();
      width = Math.max(width, row.width());
      mark(row, filled);
    }
    if (first > 0) {
      bands.add(new Band(first, last, filled));
    }
  }

  private static void mark(Row row, BitSet filled) {
    int lone = 0;
    for (int column = 1; column <= row.width(); column++) {
      if (!Blank.is(row.text(column))) {
        if (lone > 0) {
          filled.set(lone);
          filled.set(column);
        }
        lone = column;
      }
    }
  }

  /** Cuts the longest run of bands that can be cut, then what is above and below it. */
  private void cut(int from, int to) {
    for (int length = to - from; length > 0; length--) {
      for (int start = from; start + length <= to; start++) {
        int before = blocks.size();
        if (cutAcross(start, start + length)) {
          List<Region> across = new ArrayList<>(blocks.subList(before, blocks.size()));
          blocks.subList(before, blocks.size()).clear();
          cut(from, start);
          blocks.addAll(across);
          cut(start + length, to);
          return;
        }
      }
    }
    keep(from, to);
  }

  private void keep(int from, int to) {
    if (from < to) {
      blocks.add(new Region(bands.get(from).firstRow(), 1, bands.get(to - 1).lastRow(), width));
    }
  }

  private boolean cutAcross(int from, int to) {
    List<Span> spans = spans(from, to);
    if (spans.size() < 2 || spans.size() > MOST_SPANS) {
      return false;
    }
    int gaps = spans.size() - 1;
    List<Integer> ways = new ArrayList<>();
    for (int way = 1; way < 1 << gaps; way++) {
      ways.add(way);
    }
    ways.sort(Comparator.comparing(way -> -Integer.bitCount(way)));
    for (int way : ways) {
      List<Region> regions =
          regions(bands.get(from).firstRow(), bands.get(to - 1).lastRow(), spans, way);
      if (areApart.test(regions)) {
        blocks.addAll(regions);
        return true;
      }
    }
    return false;
  }

  private List<Span> spans(int from, int to) {
    BitSet filled = new BitSet();
    bands.subList(from, to).forEach(band -> filled.or(band.filled()));
    List<Span> spans = new ArrayList<>();
    for (int first = filled.nextSetBit(0); first >= 0; ) {
      int behind = filled.nextClearBit(first);
      spans.add(new Span(first, behind - 1));
      first = filled.nextSetBit(behind);
    }
    return spans;
  }

  /** Cut at the gaps whose bits are set; each takes in the blank columns behind it. */
  private List<Region> regions(int firstRow, int lastRow, List<Span> spans, int way) {
    List<Region> regions = new ArrayList<>();
    int first = 1;
    for (int gap = 0; gap < spans.size() - 1; gap++) {
      if ((way & 1 << gap) != 0) {
        int next = spans.get(gap + 1).first();
        regions.add(new Region(firstRow, first, lastRow, next - 1));
        first = next;
      }
    }
    regions.add(new Region(firstRow, first, lastRow, width));
    return regions;
  }
}
