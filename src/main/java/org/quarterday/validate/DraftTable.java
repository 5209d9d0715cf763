package org.quarterday.validate;

import java.util.BitSet;
import java.util.Optional;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;

/** One table of a return while it is read: which rows say something, and which are refused. */
final class DraftTable {
  final int index;
  final FoundTable found;
  private final BitSet saying = new BitSet();
  private final BitSet refused = new BitSet();

  DraftTable(int index, FoundTable found) {
    this.index = index;
    this.found = found;
  }

  DraftTable(DraftTable other) {
    this(other.index, other.found);
    saying.or(other.saying);
    refused.or(other.refused);
  }

  HeaderRow header() {
    return found.header;
  }

  /** Empty for CSV. */
  String sheet() {
    return found.sheet.name();
  }

  void says(int row) {
    saying.set(row);
  }

  void refuse(int row) {
    saying.set(row);
    refused.set(row);
  }

  boolean refuses(int row) {
    return refused.get(row);
  }

  int refusedRows() {
    return refused.cardinality();
  }

  int rows() {
    return saying.cardinality();
  }

  TableRead read(boolean takesNothing) {
    int accepted = takesNothing ? 0 : rows() - refusedRows();
    return new TableRead(found.sheet.name(), header().kind(), header().row(), rows(), accepted);
  }

  /** Where a cell stands; a whole row for column 0, the whole sheet for row 0 as well. */
  FindingPlace place(int row, int column) {
    String letter = column == 0 ? "" : Cell.columnName(column);
    String heading = header().heading(column).map(Heading::text).orElse("");
    return new FindingPlace(
        found.sheet.name(), column == 0 ? "" : letter + row, row, letter, heading);
  }

  /** What stands in a cell, as typed. */
  String text(int row, int column) {
    return column == 0 ? "" : found.sheet.row(row).map(r -> found.sheet.text(r, column)).orElse("");
  }

  Optional<Row> row(int number) {
    return found.sheet.row(number);
  }
}
