package org.quarterday.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.council.Limits;

/**
 * Every table of a file, cell for cell, without titles and footnotes: what stands in it, whatever
 * it means. Never throws, as {@link SheetReader}.
 */
public final class TableReader {

  private TableReader() {}

  /**
   * Reads a file.
   *
   * @param name as its sender knows it, for messages
   */
  public static PlainTables read(Path file, String name, Limits limits) {
    List<GridRow> grid = new ArrayList<>();
    Reading reading = SheetReader.read(file, name, limits, Optional.of(grid));
    Optional<Unreadable> why = reading.unreadable();
    if (why.isPresent()) {
      boolean empty = why.get().reason() == Reason.EMPTY;
      return new PlainTables(List.of(), empty ? Optional.empty() : why);
    }
    List<PlainTable> tables = new ArrayList<>();
    for (Sheet sheet : reading.readable().map(Readable::sheets).orElse(List.of())) {
      boolean text = sheet.name().isEmpty();
      List<Region> blocks = Blocks.of(sheet, parts -> SideBySide.areApart(sheet, parts));
      if (blocks.size() < 2) {
        tables.addAll(TableCutter.cut(sheet.name(), text ? grid : SheetGrid.of(sheet)));
        continue;
      }
      for (Region block : blocks) {
        tables.addAll(
            TableCutter.cut(
                sheet.name(), text ? within(grid, block) : SheetGrid.of(sheet.within(block))));
      }
    }
    return new PlainTables(tables, Optional.empty());
  }

  /** Without the blank columns behind it. */
  private static List<GridRow> within(List<GridRow> grid, Region block) {
    List<GridRow> rows =
        grid.stream()
            .filter(row -> row.number() >= block.firstRow() && row.number() <= block.lastRow())
            .map(row -> row.within(block.firstColumn(), block.lastColumn()))
            .filter(row -> row.filled() > 0)
            .toList();
    int width = rows.stream().mapToInt(GridRow::lastFilled).max().orElse(0);
    return rows.stream().map(row -> row.within(1, width)).toList();
  }
}
