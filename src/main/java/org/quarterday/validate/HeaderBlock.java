package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.validate.NumberReading.Kind;

/**
 * Headings of two or three rows: years over quarters, a quarter over "Value" and "Target". The row
 * that names the indicator may have groups above it and finer headings below it; each column's are
 * put together as a person reads them: "Q1 2016/17 Value".
 */
final class HeaderBlock {
  private static final int LONGEST = 60;

  private final Headers headers;
  private final Names names;
  private final SheetView sheet;
  private final Row row;
  private final Optional<Row> above;
  private final List<Row> below = new ArrayList<>();

  /**
   * @param row the one that names the indicator
   * @param before the row just above, where it is not part of a table
   * @param after the rows below, as many as headings may have
   */
  HeaderBlock(
      Headers headers,
      Names names,
      SheetView sheet,
      Row row,
      Optional<Row> before,
      List<Row> after) {
    this.headers = headers;
    this.names = names;
    this.sheet = sheet;
    this.row = row;
    boolean naming = namesTheIndicator();
    for (Row next : naming ? after : List.<Row>of()) {
      if (!holdsFinerHeadings(next)) {
        break;
      }
      below.add(next);
    }
    this.above = before.filter(candidate -> naming && holdsGroups(candidate));
  }

  /** Whether there is more than the one row. */
  boolean isTall() {
    return above.isPresent() || !below.isEmpty();
  }

  boolean usesRowAbove() {
    return above.isPresent();
  }

  int rowsBelow() {
    return below.size();
  }

  /** The headings of all columns, each put together. */
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    int width = below.stream().mapToInt(Row::width).reduce(row.width(), Math::max);
    for (int column = 1; column <= width; column++) {
      heading(column).ifPresent(headings::add);
    }
    return headings;
  }

  private Optional<Heading> heading(int column) {
    Row deepest = row;
    for (Row next : below) {
      String text = text(next, column);
      deepest = text.isEmpty() || text.equals(text(row, column)) ? deepest : next;
    }
    String finer = deepest == row ? "" : text(deepest, column);
    String said = finer.isEmpty() ? text(row, column) : joined(over(deepest, column), finer);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    int at = text(row, column).isEmpty() ? deepest.number() : row.number();
    Heading alone =
        finer.isEmpty()
            ? headers.read(row.cell(column), TableKind.INDICATORS)
            : read(at, column, said, finer);
    String group = above.map(r -> filled(r, column)).orElse("");
    if (group.isEmpty() || !(alone.period().isPresent() || isNumber(alone) || !alone.isRead())) {
      return Optional.of(alone);
    }
    Heading together = read(at, column, joined(group, said));
    // "Target" over "Q1" is no value of quarter 1: what cannot be read together is not read
    return Optional.of(together);
  }

  private Heading read(int at, int column, String text) {
    return headers.read(Cell.of(at, column, text), TableKind.INDICATORS);
  }

  /** "KPI" over "Ref" is a name for the indicator, though nobody knows "KPI Ref". */
  private Heading read(int at, int column, String together, String finer) {
    Heading read = read(at, column, together);
    boolean names = !read.isRead() && isNaming(finer, HeaderRow.INDICATOR::equals);
    return names ? read(at, column, finer) : read;
  }

  private static boolean isNumber(Heading heading) {
    return heading.name().equals(Field.VALUE.columnName())
        || heading.name().equals(Field.NUMERATOR.columnName())
        || heading.name().equals(Field.DENOMINATOR.columnName());
  }

  private static String joined(String group, String own) {
    return group.isEmpty() ? own : own.isEmpty() ? group : group + " " + own;
  }

  private String text(Row of, int column) {
    return Typed.words(sheet.text(of, column));
  }

  /** What stands over a cell in the rows above it, each as far as its group goes. */
  private String over(Row of, int column) {
    int from = start(row, column);
    String over = from == 0 ? "" : text(row, from);
    for (Row next : below) {
      if (next.number() >= of.number()) {
        break;
      }
      int start = start(next, column);
      if (start >= Math.max(1, from)) {
        over = joined(over, text(next, start));
        from = start;
      }
    }
    return over;
  }

  /** What stands in a cell, else in the nearest one before it: a group spans what follows. */
  private String filled(Row of, int column) {
    int start = start(of, column);
    return start == 0 ? "" : text(of, start);
  }

  /** The column in which the group over a column begins; 0 where there is none. */
  private int start(Row of, int column) {
    for (int at = column; at >= 1; at--) {
      if (!text(of, at).isEmpty()) {
        return at == column || !isNaming(at) ? at : 0;
      }
    }
    return 0;
  }

  private boolean namesTheIndicator() {
    for (int column = 1; column <= row.width(); column++) {
      if (isNaming(text(row, column), HeaderRow.INDICATOR::equals)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column of the row names indicator, service or period. */
  private boolean isNaming(int column) {
    return isNaming(
        text(row, column), name -> name.equals(HeaderRow.INDICATOR) || HeaderRow.isContext(name));
  }

  private static boolean isNaming(String text, Predicate<String> wanted) {
    return text.length() <= LONGEST
        && Headers.nameOf(TableKind.INDICATORS, text).filter(wanted).isPresent();
  }

  /**
   * Groups stand above columns of values and speak of periods, or of what the columns below hold.
   */
  private boolean holdsGroups(Row candidate) {
    if (candidate.number() != row.number() - 1 || hasPeriodColumn()) {
      return false;
    }
    boolean groups = false;
    for (int column = 1; column <= candidate.width(); column++) {
      String text = text(candidate, column);
      if (text.isEmpty()) {
        continue;
      }
      if (isNaming(column) && names.indicator(text).isPresent() && names.hasCatalogue()) {
        return false;
      }
      boolean fits = text.length() <= LONGEST && !isNaming(column) && isGroup(column, text);
      groups |= fits;
    }
    return groups;
  }

  private boolean hasPeriodColumn() {
    for (Cell cell : row.cells()) {
      boolean period =
          cell.text().length() <= LONGEST
              && Headers.nameOf(TableKind.INDICATORS, cell.text())
                  .filter(n -> n.equals(HeaderRow.PERIOD))
                  .isPresent();
      if (period && !headers.isPeriod(cell.text())) {
        return true;
      }
    }
    return false;
  }

  /** A period above a value or a part of a period; "Actual" or "Target" above a period. */
  private boolean isGroup(int column, String text) {
    String own = text(row, column);
    if (own.isEmpty() && below.isEmpty()) {
      return false;
    }
    boolean period = headers.isPeriod(text);
    boolean periodBelow = headers.isPeriod(own);
    return period || periodBelow && (Headers.isField(text) || Headers.isKnownAside(text));
  }

  /**
   * Finer headings leave the naming columns blank, hold no number, and at least one of them is a
   * period or a name of a column.
   */
  private boolean holdsFinerHeadings(Row candidate) {
    if (candidate.number() != row.number() + below.size() + 1) {
      return false;
    }
    boolean any = false;
    for (int column = 1; column <= candidate.width(); column++) {
      String text = text(candidate, column);
      if (text.isEmpty() || text.equals(text(row, column))) {
        continue;
      }
      boolean names = isNaming(text, HeaderRow.INDICATOR::equals);
      boolean fits = isNaming(column) ? names : !names || text(row, column).isEmpty();
      if (!fits || text.length() > LONGEST || isValue(text)) {
        return false;
      }
      String group = over(candidate, column);
      any |=
          !group.isEmpty()
              && (headers.isPeriod(text) && (Headers.isField(group) || headers.isPeriod(group))
                  || Headers.isField(text) && headers.isPeriod(group));
    }
    return any;
  }

  /** A number, or a word that stands for one; a year is none. */
  private boolean isValue(String text) {
    if (headers.isPeriod(text)) {
      return false;
    }
    Kind kind = NumberText.read(text, "").kind();
    return kind == Kind.NUMBER || kind == Kind.NIL || kind == Kind.NO_DATA;
  }
}
