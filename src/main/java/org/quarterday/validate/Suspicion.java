package org.quarterday.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;

/**
 * Why a sheet without a table looks as if it were meant to hold one, and what would make it one.
 *
 * @param row as the sender sees it
 * @param column from 1; 0 for the whole row
 */
record Suspicion(
    SheetView sheet, int row, int column, FindingCode code, String message, String remedy) {
  private static final int FEWEST_SIDE_BY_SIDE = 2;

  /**
   * A row that would be headings but for one column: the heading that is nearest to it is named.
   */
  static Suspicion of(SheetView sheet, HeaderRow header) {
    String missing = header.missing().orElse("");
    String start = "This row reads as headings, but no column says the " + missing + ".";
    String remedy = "Add a column with the heading \"" + missing + "\".";
    for (Heading heading : header.headings()) {
      if (heading.isRead()) {
        continue;
      }
      Optional<String> near = nearest(heading.text(), header.kind(), missing);
      if (near.isPresent()) {
        return new Suspicion(
            sheet,
            heading.row(),
            heading.column(),
            FindingCode.COLUMN_MISSING,
            start + " The heading " + Typed.quote(heading.text()) + " comes nearest to it.",
            "If that column holds the " + missing + ", head it \"" + capital(near.get()) + "\".");
      }
    }
    return new Suspicion(sheet, header.row(), 0, FindingCode.COLUMN_MISSING, start, remedy);
  }

  /** Whether a number stands in a row, or under a cell, that names an indicator. */
  boolean holdsValues(Names names) {
    Set<Integer> under = new HashSet<>();
    for (Row row : sheet.rows()) {
      boolean named = false;
      boolean number = false;
      for (int column = 1; column <= row.width(); column++) {
        String text = row.text(column);
        if (isNamed(row, column, names)) {
          named = true;
          under.add(column);
        } else if (!Typed.isBlank(text) && text.length() < 60) {
          boolean isNumber = NumberText.read(text, "").kind() == NumberReading.Kind.NUMBER;
          number |= isNumber;
          if (isNumber && under.contains(column)) {
            return true;
          }
        }
      }
      if (named && number) {
        return true;
      }
    }
    return false;
  }

  /** The known heading that a mistyped one was probably meant to be, for any column. */
  static Optional<String> nearest(String heading, TableKind kind) {
    return Nearest.to(heading, HeaderAliases.of(kind).keySet())
        .filter(near -> near.length() > 3)
        .map(Suspicion::capital);
  }

  private static Optional<String> nearest(String heading, TableKind kind, String wanted) {
    List<String> spellings = new ArrayList<>();
    spellings.add(wanted);
    for (Map.Entry<String, String> each : HeaderAliases.of(kind).entrySet()) {
      if (each.getValue().equals(wanted) && each.getKey().length() > 3) {
        spellings.add(each.getKey());
      }
    }
    spellings.subList(1, spellings.size()).sort(null);
    return Nearest.to(heading, spellings);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A column or a row of cells that name indicators, without headings that are known. */
  static Optional<Suspicion> ofNames(SheetView sheet, Names names) {
    return names.hasCatalogue()
        ? inARow(sheet, names).or(() -> inAColumn(sheet, names))
        : Optional.empty();
  }

  private static Optional<Suspicion> inAColumn(SheetView sheet, Names names) {
    int width = sheet.rows().stream().mapToInt(Row::width).max().orElse(0);
    for (int at = 1; at <= width; at++) {
      int column = at;
      List<Row> named = new ArrayList<>();
      for (Row row : sheet.rows()) {
        if (isNamed(row, column, names)) {
          named.add(row);
        }
      }
      if (!named.isEmpty()) {
        Row first = named.get(0);
        String letter = Cell.columnName(column);
        String said = Typed.quote(first.text(column));
        Optional<Row> above = headedBy(sheet, first, column);
        String heading = above.map(a -> a.text(column)).orElse("");
        boolean known =
            Headers.nameOf(TableKind.INDICATORS, heading)
                .filter(HeaderRow.INDICATOR::equals)
                .isPresent();
        String but =
            known
                ? "no heading beside it says which column holds the values."
                : heading.isEmpty()
                    ? "it has no heading."
                    : "its heading " + Typed.quote(heading) + " is not known.";
        return Optional.of(
            new Suspicion(
                sheet,
                above.map(Row::number).orElse(first.number()),
                column,
                FindingCode.COLUMN_MISSING,
                "Column " + letter + " names indicators, such as " + said + ", but " + but,
                known
                    ? "Head the column of values \"Actual\" or with its period."
                    : "Head that column \"Indicator\", and the column of values \"Actual\" or"
                        + " with its period."));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Row row, int column, Names names) {
    String text = row.text(column);
    return !Typed.isBlank(text) && text.length() < 400 && names.indicator(text).isPresent();
  }

  private static Optional<Row> headedBy(SheetView sheet, Row first, int column) {
    Optional<Row> above = Optional.empty();
    for (Row row : sheet.rows()) {
      if (row.number() < first.number() && !Typed.isBlank(row.text(column))) {
        above = Optional.of(row);
      }
    }
    return above;
  }

  private static Optional<Suspicion> inARow(SheetView sheet, Names names) {
    for (Row row : sheet.rows()) {
      int named = 0;
      int first = 0;
      for (int column = 1; column <= row.width(); column++) {
        if (isNamed(row, column, names)) {
          named++;
          first = first == 0 ? column : first;
        }
      }
      if (named >= FEWEST_SIDE_BY_SIDE) {
        return Optional.of(
            new Suspicion(
                sheet,
                row.number(),
                first,
                FindingCode.COLUMN_MISSING,
                "This row names indicators side by side.",
                "Give each indicator a row of its own, under headings such as Indicator, Period"
                    + " and Actual."));
      }
    }
    return Optional.empty();
  }

  /** Where it is, as the sender sees it. */
  FindingPlace place() {
    String letter = column == 0 ? "" : Cell.columnName(column);
    return new FindingPlace(
        sheet.name(), column == 0 ? "" : letter + row, row, letter, column == 0 ? "" : text());
  }

  /** What stands there. */
  String text() {
    return column == 0 ? "" : sheet.row(row).map(r -> sheet.text(r, column)).orElse("");
  }
}
