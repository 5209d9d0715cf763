package org.quarterday.intake;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, or the whole of a CSV file.
 *
 * @param name as on the tab; empty for a CSV file
 * @param hidden whether the tab is hidden; its cells are marked {@link Trait#HIDDEN} as well
 * @param rows in order; blank rows are left out, and the numbers of the others say so
 * @param merges the merged ranges, in the order of the file
 */
public record Sheet(Optional<String> name, boolean hidden, List<Row> rows, List<Region> merges) {

  public Sheet {
    rows = RowList.of(rows);
    merges = List.copyOf(merges);
  }

  /** A sheet as a CSV file gives it. */
  public static Sheet of(List<Row> rows) {
    return new Sheet(Optional.empty(), false, rows, List.of());
  }

  /** A visible sheet of a workbook without merged cells. */
  public static Sheet of(String name, List<Row> rows) {
    return new Sheet(Optional.of(name), false, rows, List.of());
  }

  /** Only what stands in these rows and columns, each cell where it stood. */
  public Sheet within(Region block) {
    RowList part = new RowList();
    rows.stream()
        .filter(row -> row.number() >= block.firstRow() && row.number() <= block.lastRow())
        .map(row -> row.within(block.firstColumn(), block.lastColumn()))
        .filter(row -> !row.isBlank())
        .forEachOrdered(part::add);
    return new Sheet(name, hidden, part, merges);
  }

  /** The row with a number; empty when it is blank. */
  public Optional<Row> row(int number) {
    return ((RowList) rows).find(number);
  }

  /** The number of the last row that is not blank; 0 in an empty sheet. */
  public int lastRow() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
  }
}
