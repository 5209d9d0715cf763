package org.quarterday.validate;

import java.util.List;
import java.util.Optional;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Region;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.Trait;

/**
 * A sheet as the checks look at it: its name, rows by number, and merged cells as a person reads
 * them.
 */
final class SheetView {
  private final Sheet sheet;

  SheetView(Sheet sheet) {
    this.sheet = sheet;
  }

  String name() {
    return sheet.name().orElse("");
  }

  boolean hidden() {
    return sheet.hidden();
  }

  /** Whether its cells are plain text, so that there is nothing to know of them but that. */
  boolean isPlain() {
    return sheet.name().isEmpty();
  }

  List<Row> rows() {
    return sheet.rows();
  }

  Optional<Row> row(int number) {
    return sheet.row(number);
  }

  /** The text of a cell; of a cell merged into another, that other's. Empty for column 0. */
  String text(Row row, int column) {
    if (column == 0) {
      return "";
    }
    String text = row.text(column);
    return text.isEmpty() && !isPlain() ? mergedText(row, column) : text;
  }

  /** A cell; of a cell merged into another, that other. */
  Cell cell(Row row, int column) {
    Cell cell = row.cell(column);
    return cell.has(Trait.MERGED) ? merged(row.number(), column).orElse(cell) : cell;
  }

  private String mergedText(Row row, int column) {
    for (Region region : sheet.merges()) {
      if (region.contains(row.number(), column)) {
        return row(region.firstRow()).map(r -> r.text(region.firstColumn())).orElse("");
      }
    }
    return "";
  }

  private Optional<Cell> merged(int row, int column) {
    return sheet.merges().stream()
        .filter(region -> region.contains(row, column))
        .findFirst()
        .flatMap(region -> row(region.firstRow()).map(r -> r.cell(region.firstColumn())));
  }
}
