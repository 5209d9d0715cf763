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
      tables.addAll(TableCutter.cut(sheet.name(), text ? grid : SheetGrid.of(sheet)));
    }
    return new PlainTables(tables, Optional.empty());
  }
}
