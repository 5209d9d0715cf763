package org.quarterday.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A row of headings with more or fewer cells than the columns below. Headings have no kinds of
 * their own: blank ones too many go, another delimiter or other marks are seen, two that were glued
 * together are parted.
 */
final class HeadingRow {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_NAME = 40;
  private static final int FEWEST_SURE = 3;
  private static final List<String> PLAIN_DELIMITERS = List.of(",", ";", "\t", "|");

  private final Dialect dialect;
  private final RowDialect dialects;
  private final List<ColumnProfile> columns;
  private final String line;
  private final List<String> cells;

  HeadingRow(
      Dialect dialect,
      RowDialect dialects,
      List<ColumnProfile> columns,
      String line,
      List<String> cells) {
    this.dialect = dialect;
    this.dialects = dialects;
    this.columns = columns;
    this.line = line;
    this.cells = cells;
  }

  /** The headings as they were meant; none where they are right or nothing says what was meant. */
  Optional<List<String>> meant() {
    if (cells.size() < columns.size()) {
      return apart();
    }
    List<String> fewer = withoutBlanks();
    return fewer.size() == columns.size() && fewer.size() < cells.size()
        ? Optional.of(fewer)
        : Optional.empty();
  }

  /**
   * Headings that stand above what was taken for the first row and look like a title, because
   * another delimiter stands between them.
   *
   * @param sure whether what stands below looks like headings, so that this must leave no doubt
   */
  Optional<List<String>> lost(boolean sure) {
    return cells.size() >= columns.size()
        ? Optional.empty()
        : sure ? parted(PLAIN_DELIMITERS).filter(HeadingRow::areNames) : apart();
  }

  private List<String> withoutBlanks() {
    List<String> fewer = new ArrayList<>(cells);
    for (int i = fewer.size() - 1; i >= 0 && fewer.size() > columns.size(); i--) {
      if (Blank.is(fewer.get(i))) {
        fewer.remove(i);
      }
    }
    return fewer;
  }

  private Optional<List<String>> apart() {
    int width = columns.size();
    List<String> tokens = GluedCells.of(line, dialect);
    if (tokens.size() == width) {
      return Optional.of(tokens);
    }
    List<String> atMarks = apartAtMarks();
    if (atMarks.size() == width) {
      return Optional.of(atMarks);
    }
    if (dialects.wrapped(cells) > 0) {
      List<String> marked = read(dialect.withQuote(dialects.otherMark()));
      if (marked.size() == width) {
        return Optional.of(marked);
      }
    }
    Optional<List<String>> parted = parted(TornRow.OTHER_DELIMITERS);
    boolean glued = cells.size() == width - 1 && line.length() < LONGEST;
    return parted.isPresent() || !glued
        ? parted
        : GluedHeading.part(
            cells, columns.stream().map(ColumnProfile::kind).toArray(CellKind[]::new));
  }

  private Optional<List<String>> parted(List<String> delimiters) {
    for (String each : delimiters) {
      if (!each.equals(dialect.delimiter().text())) {
        List<String> read = read(dialect.with(Delimiter.of(each)));
        if (read.size() == columns.size() && mayBeNames(read)) {
          return Optional.of(read);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> read(Dialect other) {
    Widths widths = new Widths();
    widths.add(columns.size());
    return LineParser.read(line, 0, line.length(), other, widths).cells();
  }

  private static boolean mayBeNames(List<String> read) {
    return PeriodRun.is(read)
        || read.stream().noneMatch(cell -> CellKind.of(cell).isValue() || Blank.is(cell));
  }

  private static boolean areNames(List<String> read) {
    return read.size() >= FEWEST_SURE
        && new HashSet<>(read).size() == read.size()
        && read.stream().allMatch(cell -> cell.length() <= LONGEST_NAME);
  }

  /** {@code Link"Remarks}, as doubled marks leave it, are two headings. */
  private List<String> apartAtMarks() {
    List<String> apart = new ArrayList<>();
    for (String cell : cells) {
      int mark = cell.indexOf(dialect.quote());
      if (mark > 0 && mark < cell.length() - 1) {
        apart.add(cell.substring(0, mark));
        apart.add(cell.substring(mark + 1));
      } else {
        apart.add(cell);
      }
    }
    return apart;
  }
}
