package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a sheet, numbered as a spreadsheet numbers it.
 *
 * <p>A million rows must fit in memory, so a row keeps one text with the place where each cell
 * ends, and makes a {@link Cell} only when asked for it. Made by {@link RowBuilder}.
 */
public final class Row {

  private static final Object[] NO_VALUES = {};
  private static final byte[] NO_TRAITS = {};

  private final int number;
  private final String text;
  private final int[] ends;
  private final Object[] values;
  private final byte[] traits;
  private final List<Region> merges;

  /**
   * @param ends for each column the end of its text in {@code text}
   * @param values for each column its BigDecimal or LocalDate, or Boolean.FALSE for neither; empty
   *     when no cell has one
   * @param traits for each column the bits of its traits; empty when no cell has any
   */
  Row(int number, String text, int[] ends, Object[] values, byte[] traits, List<Region> merges) {
    this.number = number;
    this.text = text;
    this.ends = ends;
    this.values = values;
    this.traits = traits;
    this.merges = merges;
  }

  /** A row of plain texts from column A on, as a CSV file has them. */
  public static Row of(int number, String... texts) {
    return of(number, List.of(texts));
  }

  /** A row of plain texts from column A on, as a CSV file has them. */
  public static Row of(int number, List<String> texts) {
    RowBuilder row = new RowBuilder();
    texts.forEach(row::add);
    return row.build(number);
  }

  static Row of(int number, String text, int[] ends) {
    return new Row(number, text, ends, NO_VALUES, NO_TRAITS, List.of());
  }

  /** A row that {@link #write} wrote. */
  static Row read(PackedReader in) {
    int number = in.small();
    String text = in.text();
    int[] ends = new int[in.small()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = (i == 0 ? 0 : ends[i - 1]) + in.small();
    }
    int valued = in.small();
    Object[] values = valued == 0 ? NO_VALUES : new Object[valued];
    for (int i = 0; i < valued; i++) {
      values[i] = RowForm.readValue(in);
    }
    int marked = in.small();
    byte[] traits = marked == 0 ? NO_TRAITS : new byte[marked];
    for (int i = 0; i < marked; i++) {
      traits[i] = (byte) in.small();
    }
    return new Row(number, text, ends, values, traits, RowForm.readRegions(in));
  }

  void write(PackedWriter out) {
    out.number(number).text(text).number(ends.length);
    for (int i = 0; i < ends.length; i++) {
      out.number(ends[i] - (i == 0 ? 0 : ends[i - 1]));
    }
    out.number(values.length);
    for (Object value : values) {
      RowForm.writeValue(value, out);
    }
    out.number(traits.length);
    for (byte bits : traits) {
      out.number(bits);
    }
    RowForm.writeRegions(merges, out);
  }

  Row withMerges(List<Region> regions) {
    return new Row(number, text, ends, values, traits, regions);
  }

  /** Only what stands in these columns, each where it stood. */
  Row within(int first, int last) {
    RowBuilder part = new RowBuilder().upTo(first);
    for (int column = first; column <= Math.min(last, ends.length); column++) {
      part.put(
          text.substring(column == 1 ? 0 : ends[column - 2], ends[column - 1]),
          column <= values.length ? values[column - 1] : Boolean.FALSE,
          column <= traits.length ? traits[column - 1] : 0);
    }
    return part.build(number).withMerges(merges);
  }

  /** From 1; blank rows are counted, and a quoted field with line breaks is one row. */
  public int number() {
    return number;
  }

  /** The last column that is not blank, from 1; 0 in a blank row. */
  public int width() {
    return ends.length;
  }

  public boolean isBlank() {
    return ends.length == 0;
  }

  /** The text of a column, from 1; empty when blank, also beyond the width. */
  public String text(int column) {
    if (column > ends.length || isCovered(column)) {
      return "";
    }
    return text.substring(column == 1 ? 0 : ends[column - 2], ends[column - 1]);
  }

  /** The cell of a column, from 1; a blank one beyond the width. */
  public Cell cell(int column) {
    Object value = column <= values.length ? values[column - 1] : Boolean.FALSE;
    boolean covered = isCovered(column);
    return new Cell(
        number,
        column,
        text(column),
        value instanceof BigDecimal exact && !covered ? Optional.of(exact) : Optional.empty(),
        value instanceof LocalDate date && !covered ? Optional.of(date) : Optional.empty(),
        traits(column, covered));
  }

  /** The cells from column A to the width. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(ends.length);
    for (int column = 1; column <= ends.length; column++) {
      cells.add(cell(column));
    }
    return List.copyOf(cells);
  }

  private Set<Trait> traits(int column, boolean covered) {
    int bits = column <= traits.length ? traits[column - 1] : 0;
    if (bits == 0 && !covered) {
      return Set.of();
    }
    Set<Trait> found = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if ((bits & trait.bit()) != 0) {
        found.add(trait);
      }
    }
    if (covered) {
      found.add(Trait.MERGED);
    }
    return found;
  }

  private boolean isCovered(int column) {
    for (Region merge : merges) {
      if (merge.covers(number, column)) {
        return true;
      }
    }
    return false;
  }

  /** The row's texts, for messages of tests. */
  @Override
  public String toString() {
    return number + " " + cells().stream().map(Cell::text).toList();
  }
}
