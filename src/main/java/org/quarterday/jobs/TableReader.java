package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.Trait;

/**
 * Reads one sheet as a table of the settings. The first row that is not blank is the header row;
 * columns stand in any order, their names in any case and punctuation; a column that the table does
 * not know is refused, but for the council's own, which begin with "x-".
 */
final class TableReader {
  private final TableShape shape;
  private final Place file;
  private final Problems problems;
  private final Map<Integer, String> known = new LinkedHashMap<>();
  private final Map<Integer, String> own = new LinkedHashMap<>();
  private final Map<Integer, Written> others = new LinkedHashMap<>();
  private final Set<Integer> refused = new LinkedHashSet<>();

  private TableReader(TableShape shape, Place file, Problems problems) {
    this.shape = shape;
    this.file = file;
    this.problems = problems;
  }

  /** Empty when nothing of the table can be used; why is noted. */
  static Optional<Table> read(TableShape shape, Place file, Sheet sheet, Problems problems) {
    return new TableReader(shape, file, problems).table(sheet.rows());
  }

  private Optional<Table> table(List<Row> rows) {
    if (rows.isEmpty()) {
      problems.add(file, "The table is empty.", "Give it a header row, or take it away.");
      return Optional.empty();
    }
    Row header = rows.get(0);
    header.cells().stream().filter(cell -> !cell.isBlank()).forEach(this::header);
    boolean complete = true;
    for (String column : shape.required()) {
      if (!known.containsValue(column)) {
        complete = false;
        problems.add(
            at(header.number(), 0),
            "The column “" + column + "” is missing.",
            "Add a column with this header; its cells must be filled.");
      }
    }
    if (!complete) {
      return Optional.empty();
    }
    List<TableRow> read = new ArrayList<>();
    rows.stream().skip(1).map(this::row).forEach(read::add);
    return Optional.of(
        new Table(
            at(header.number(), 0),
            new LinkedHashSet<>(known.values()),
            List.copyOf(others.values()),
            read));
  }

  private void header(Cell cell) {
    Place place = at(cell.row(), cell.column());
    String typed = cell.text().strip();
    String lower = typed.toLowerCase(Locale.ROOT);
    Optional<String> column =
        shape.columns().stream().filter(name -> Spelling.same(name, typed)).findFirst();
    if (lower.startsWith("x-")) {
      keep(own, lower, Written.of(typed, place));
    } else if (column.isPresent()) {
      keep(known, column.get(), Written.of(typed, place));
    } else if (shape.openEnded()) {
      further(cell, typed, place);
    } else {
      refused.add(cell.column());
      refuse(Written.of(typed, place), shape, problems);
    }
  }

  /** A column of the table's own kind, such as a period: there is one of each name. */
  private void further(Cell cell, String typed, Place place) {
    if (others.values().stream().anyMatch(other -> Spelling.same(other.text(), typed))) {
      refuseSecond(place, typed);
    } else {
      others.put(cell.column(), written(cell));
    }
  }

  static void refuse(Written header, TableShape shape, Problems problems) {
    problems.add(
        header.place(),
        "The table has no column “" + header.text() + "”.",
        Nearest.askAndSay(
            header.text(),
            shape.columns(),
            "A column of your own has a name that begins with x-."));
  }

  private void keep(Map<Integer, String> columns, String name, Written header) {
    int column = header.place().column();
    if (columns.containsValue(name)) {
      refuseSecond(header.place(), header.text());
    } else {
      columns.put(column, name);
    }
  }

  private void refuseSecond(Place place, String typed) {
    refused.add(place.column());
    problems.add(place, "There is a second column “" + typed + "”.", "Keep one of them.");
  }

  private TableRow row(Row row) {
    Map<String, Written> cells = new LinkedHashMap<>();
    Map<String, Written> further = new LinkedHashMap<>();
    Map<String, String> more = new LinkedHashMap<>();
    known.forEach((column, name) -> cells.put(name, written(row.cell(column))));
    others.forEach((column, header) -> further.put(header.text(), written(row.cell(column))));
    own.forEach((column, name) -> more.put(name, row.text(column).strip()));
    for (Cell cell : row.cells()) {
      check(cell);
    }
    for (String column : shape.required()) {
      if (cells.get(column).isBlank()) {
        problems.add(
            cells.get(column).place(),
            "The “" + column + "” of this row is missing.",
            "Fill this cell, or take the row out.");
      }
    }
    return new TableRow(at(row.number(), 1), cells, further, more);
  }

  private void check(Cell cell) {
    int column = cell.column();
    boolean headed =
        known.containsKey(column) || own.containsKey(column) || others.containsKey(column);
    if (!headed && !cell.isBlank() && !refused.contains(column)) {
      problems.add(
          at(cell.row(), column),
          "“" + cell.text().strip() + "” stands in a column without a header.",
          "Put a text with commas in it in quotation marks, or give the column a header.");
    }
    if (cell.has(Trait.ERROR) || cell.has(Trait.NOT_CALCULATED)) {
      problems.add(
          at(cell.row(), column),
          "“" + cell.text().strip() + "” is a formula without a result.",
          "Type the value itself.");
    }
  }

  private Written written(Cell cell) {
    return new Written(text(cell), cell.date(), at(cell.row(), cell.column()));
  }

  /** As shown, but a number in full and a date in its one unmistakable form. */
  private static String text(Cell cell) {
    if (cell.date().isPresent()) {
      return cell.date().map(LocalDate::toString).orElse("");
    }
    boolean shownInFull =
        cell.number()
            .map(n -> NumberText.read(cell.text()).map(t -> t.compareTo(n) == 0).orElse(false))
            .orElse(true);
    return shownInFull ? cell.text() : cell.number().map(n -> n.toPlainString()).orElse("");
  }

  private Place at(int row, int column) {
    return new Place(file.file(), file.sheet(), row, column);
  }
}
