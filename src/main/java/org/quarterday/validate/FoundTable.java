package org.quarterday.validate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;

/**
 * A table on a sheet: its headings, the rows under them that say something, and the text above
 * them: its own titles, and those at the top of the sheet.
 */
final class FoundTable {
  private static final String MAY_BE_EMPTY = "leave this sheet empty if there is nothing to report";

  final SheetView sheet;
  final HeaderRow header;
  final List<String> titles;
  final List<String> sheetTitles;
  private final boolean section;

  /** Whether what is said of its headings was said already. */
  final boolean continued;

  final List<Row> rows;

  /** Rows that name an indicator and say nothing of it. */
  final List<Row> blank;

  private boolean nil;

  FoundTable(SheetView sheet, HeaderRow header, List<String> titles, List<String> sheetTitles) {
    this(sheet, header, titles, sheetTitles, false, false);
  }

  private FoundTable(
      SheetView sheet,
      HeaderRow header,
      List<String> titles,
      List<String> sheetTitles,
      boolean section,
      boolean continued) {
    this.sheet = sheet;
    this.rows = new PickedRows(sheet);
    this.blank = new PickedRows(sheet);
    this.section = section;
    this.continued = continued;
    this.header = header;
    this.titles = List.copyOf(titles);
    this.sheetTitles = List.copyOf(sheetTitles);
  }

  /** The rest of this table, under a line that says a service or a period for it. */
  FoundTable section(String line) {
    List<String> top = section || titles.isEmpty() ? sheetTitles : titles;
    return new FoundTable(sheet, header, List.of(line), top, true, continued || !rows.isEmpty());
  }

  /** No table at all, of which only the file can say whose and for when it is. */
  static FoundTable nothing() {
    return new FoundTable(
        new SheetView(Sheet.of(List.of())),
        new HeaderRow(TableKind.INDICATORS, 0, List.of(), Map.of()),
        List.of(),
        List.of());
  }

  void sayNil() {
    nil = true;
  }

  /** Whether a title says so, as in the returns that we send out. */
  boolean mayBeEmpty() {
    return Stream.concat(titles.stream(), sheetTitles.stream())
        .anyMatch(title -> Spelling.key(title).contains(MAY_BE_EMPTY));
  }

  /** Whether "nil return" stands in it, and nothing else. */
  boolean isNil() {
    return nil && rows.isEmpty();
  }
}
