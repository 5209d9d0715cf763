package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.intake.Blocks;
import org.quarterday.intake.Region;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.SideBySide;

/**
 * A sheet as it is looked for tables: in parts where several stand side by side with blank columns
 * between them, else whole.
 *
 * <p>Two parts that each name indicators and hold their values are two tables, unless they name the
 * same ones row by row: then a blank column stands in the middle of one. Of other tables their
 * shape must say so, or the names of actions that are known.
 */
final class SheetParts {
  private static final int MOST_COMPARED = 200;

  private final Headers headers;
  private final Names names;
  private final Optional<Integer> headerRow;
  private final Sheet sheet;

  private SheetParts(Headers headers, Names names, Optional<Integer> headerRow, Sheet sheet) {
    this.headers = headers;
    this.names = names;
    this.headerRow = headerRow;
    this.sheet = sheet;
  }

  /** Finds the tables of a sheet, part by part. */
  static void find(
      Sheet sheet, Headers headers, Names names, Optional<Integer> headerRow, TableFinder finder) {
    SheetParts parts = new SheetParts(headers, names, headerRow, sheet);
    List<Region> blocks = Blocks.of(sheet, parts::areApart);
    if (blocks.size() < 2) {
      finder.find(new SheetView(sheet), List.of());
      return;
    }
    List<String> top = parts.titles();
    for (Region block : blocks) {
      boolean first = block.firstColumn() == 1;
      finder.find(new SheetView(sheet.within(block)), first ? List.of() : top);
    }
  }

  /** The lines above all tables: they speak for each of them. */
  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Row row : sheet.rows()) {
      String line = TableFinder.joined(row);
      long filled = row.cells().stream().filter(cell -> !Typed.isBlank(cell.text())).count();
      if (filled > 1) {
        return titles;
      }
      titles.add(line);
    }
    return titles;
  }

  private boolean areApart(List<Region> blocks) {
    List<FoundTable> tables = new ArrayList<>();
    for (Region block : blocks) {
      TableFinder finder = new TableFinder(headers, names, headerRow);
      finder.find(new SheetView(sheet.within(block)), List.of());
      if (finder.tables().isEmpty() || finder.tables().get(0).rows.isEmpty()) {
        return false;
      }
      tables.add(finder.tables().get(0));
    }
    for (int i = 1; i < tables.size(); i++) {
      if (!areApart(tables.get(i - 1), tables.get(i))) {
        return false;
      }
    }
    return tables.stream().allMatch(SheetParts::holdsIndicators)
        || tables.stream().anyMatch(this::namesActions)
        || SideBySide.areApart(sheet, blocks);
  }

  private static boolean holdsIndicators(FoundTable table) {
    return table.header.kind() == TableKind.INDICATORS;
  }

  private boolean areApart(FoundTable left, FoundTable right) {
    boolean indicators = holdsIndicators(left) && holdsIndicators(right);
    return hasValues(left) && hasValues(right) && !(indicators && nameTheSame(left, right));
  }

  /** Comments beside a name do not make a table of indicators. */
  private static boolean hasValues(FoundTable table) {
    return !holdsIndicators(table)
        || table.header.isWide()
        || table.header.headings().stream().anyMatch(h -> HeaderRow.isNumber(h.name()));
  }

  /** Whether rows of one number name the same indicator on both sides. */
  private boolean nameTheSame(FoundTable left, FoundTable right) {
    int same = 0;
    int compared = 0;
    for (Row row : left.rows.subList(0, Math.min(left.rows.size(), MOST_COMPARED))) {
      Optional<String> one = indicator(left, row);
      Optional<String> other = right.sheet.row(row.number()).flatMap(r -> indicator(right, r));
      if (one.isPresent() && other.isPresent()) {
        compared++;
        same += one.equals(other) ? 1 : 0;
      }
    }
    return compared > 0 && same * 2 > compared;
  }

  private Optional<String> indicator(FoundTable table, Row row) {
    for (int column : table.header.columns(HeaderRow.INDICATOR)) {
      String text = table.sheet.text(row, column);
      Optional<String> code = text.isEmpty() ? Optional.empty() : names.indicator(text);
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  private boolean namesActions(FoundTable table) {
    int column = table.header.column("action");
    return names.hasCatalogue()
        && table.header.kind() == TableKind.ACTIONS
        && table.rows.stream()
            .limit(MOST_COMPARED)
            .anyMatch(row -> names.action(table.sheet.text(row, column)).isPresent());
  }
}
