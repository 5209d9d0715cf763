package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;

/**
 * Finds the tables on a sheet: by their headings, anywhere, under rows of titles. A row that again
 * reads as headings begins another table; text after a blank row ends one.
 */
final class TableFinder {
  private static final Set<String> NIL = Set.of("nil", "nil return", "none", "nil returns");
  private static final int FEWEST_HEADINGS = 2;
  private static final int FEWEST_TO_SUSPECT = 3;

  /** How many rows of finer headings may stand under a row of headings. */
  private static final int FINER_ROWS = 2;

  private final Headers headers;
  private final Names names;
  private final Optional<Integer> headerRow;
  private final List<FoundTable> tables = new ArrayList<>();
  private final List<HeaderRow> suspects = new ArrayList<>();
  private final List<Suspicion> suspicions = new ArrayList<>();
  private boolean nilWithoutTable;

  TableFinder(Headers headers, Names names, Optional<Integer> headerRow) {
    this.headers = headers;
    this.names = names;
    this.headerRow = headerRow;
  }

  List<FoundTable> tables() {
    return tables;
  }

  /** Why sheets without a table look as if they were meant to hold one. */
  List<Suspicion> suspicions() {
    return suspicions;
  }

  /** Whether a sheet holds "nil return" and no table. */
  boolean saysNilWithoutTable() {
    return nilWithoutTable;
  }

  /**
   * Finds the tables of a sheet, or of a part of it.
   *
   * @param above lines that stand above this part and others, and speak for it where its own do not
   */
  void find(SheetView sheet, List<String> above) {
    suspects.clear();
    List<String> titles = new ArrayList<>();
    FoundTable current = null;
    boolean ended = false;
    int last = 0;
    Optional<Row> title = Optional.empty();
    List<Row> rows = sheet.rows();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean gap = row.number() > last + 1;
      last = row.number();
      if (current == null || gap || !names(current, row)) {
        List<Row> after = rows.subList(i + 1, Math.min(rows.size(), i + 1 + FINER_ROWS));
        Optional<Headed> headed = header(sheet, row, title, after);
        if (headed.isPresent()) {
          if (headed.get().usesRowAbove()) {
            titles.remove(titles.size() - 1);
          }
          List<String> top =
              current == null
                  ? Stream.concat(above.stream(), titles.stream()).toList()
                  : current.sheetTitles;
          current = new FoundTable(sheet, headed.get().header(), titles, top);
          tables.add(current);
          titles = new ArrayList<>();
          title = Optional.empty();
          ended = false;
          i += headed.get().rowsBelow();
          last += headed.get().rowsBelow();
          continue;
        }
      }
      title = Optional.empty();
      if (current != null && isSection(current, row)) {
        FoundTable section = current.section(joined(row));
        if (current.rows.isEmpty()) {
          tables.remove(tables.size() - 1);
        }
        tables.add(section);
        current = section;
        ended = false;
      } else if (current == null) {
        titles.add(joined(row));
        title = Optional.of(row);
      } else if (says(current, row, ended)) {
        current.rows.add(row);
      } else {
        if (isNil(row)) {
          current.sayNil();
        }
        if (names(current, row)) {
          current.blank.add(row);
        } else {
          titles.add(joined(row));
          title = Optional.of(row);
          ended |= gap;
        }
      }
    }
    if (current == null) {
      suspect(sheet);
    }
    nilWithoutTable |= current == null && titles.size() == 1 && isNil(titles.get(0));
  }

  /** A lone line among the rows of a table that is the name of a service, or a period. */
  private boolean isSection(FoundTable table, Row row) {
    String only = "";
    for (int column = 1; column <= row.width(); column++) {
      String text = row.text(column);
      if (!Typed.isBlank(text)) {
        if (!only.isEmpty()) {
          return false;
        }
        only = Typed.tidy(text);
      }
    }
    return table.header.kind() == TableKind.INDICATORS
        && !only.isEmpty()
        && only.length() <= 60
        && !names(table, row)
        && (names.hasCatalogue() && names.service(only).filter(s -> !s.isEmpty()).isPresent()
            || headers.isPeriod(only));
  }

  private void suspect(SheetView sheet) {
    Optional<Suspicion> suspicion =
        suspects.isEmpty()
            ? Suspicion.ofNames(sheet, names)
            : Optional.of(Suspicion.of(sheet, suspects.get(0)));
    suspicion.ifPresent(suspicions::add);
  }

  /** A row of headings, with the rows above and below that belong to it. */
  private record Headed(HeaderRow header, boolean usesRowAbove, int rowsBelow) {}

  private Optional<Headed> header(SheetView sheet, Row row, Optional<Row> before, List<Row> after) {
    boolean elsewhere = headerRow.isPresent() && headerRow.get() != row.number();
    if (elsewhere || !headers.mayStandIn(row)) {
      return Optional.empty();
    }
    HeaderBlock block = new HeaderBlock(headers, names, sheet, row, before, after);
    if (block.isTall()) {
      HeaderRow tall = HeaderRow.of(TableKind.INDICATORS, row.number(), block.headings());
      if (tall.missing().isEmpty()) {
        return Optional.of(new Headed(tall, block.usesRowAbove(), block.rowsBelow()));
      }
    }
    return header(sheet, row).map(header -> new Headed(header, false, 0));
  }

  private Optional<HeaderRow> header(SheetView sheet, Row row) {
    HeaderRow best = null;
    HeaderRow suspect = null;
    for (TableKind kind : TableKind.values()) {
      HeaderRow read = HeaderRow.of(kind, row.number(), headers.read(row.cells(), kind));
      if (read.missing().isEmpty()) {
        boolean enough = read.understood() >= FEWEST_HEADINGS;
        best = enough && (best == null || read.weight() > best.weight()) ? read : best;
      } else if (read.understood() >= FEWEST_TO_SUSPECT
              && read.understood() * 2 > read.headings().size()
          || read.understood() >= FEWEST_HEADINGS && Suspicion.of(sheet, read).column() > 0) {
        suspect = suspect == null || read.weight() > suspect.weight() ? read : suspect;
      }
    }
    if (best == null && suspect != null) {
      suspects.add(suspect);
    }
    return Optional.ofNullable(best);
  }

  /** Whether a row of a table names something known; such a row is never a row of headings. */
  private boolean names(FoundTable table, Row row) {
    if (table.header.kind() != TableKind.INDICATORS) {
      return false;
    }
    for (Heading heading : table.header.headings()) {
      if (heading.name().equals(HeaderRow.INDICATOR)) {
        String text = table.sheet.text(row, heading.column());
        if (!text.isEmpty() && names.indicator(text).isPresent()) {
          return names.hasCatalogue() || !isHeadingWord(text);
        }
      }
    }
    return false;
  }

  private static boolean isHeadingWord(String text) {
    return text.length() < 60
        && Headers.nameOf(TableKind.INDICATORS, text)
            .filter(HeaderRow.INDICATOR::equals)
            .isPresent();
  }

  /** Whether a row says something: more than its name, or at least not a lone line of text. */
  private boolean says(FoundTable table, Row row, boolean ended) {
    String naming = naming(table.header.kind());
    boolean named = false;
    boolean filled = false;
    int cells = 0;
    String called = "";
    for (Heading heading : table.header.headings()) {
      if (heading.isRead() && !Typed.isBlank(row.text(heading.column()))) {
        cells++;
        boolean name = heading.name().equals(naming);
        named |= name;
        called = name && called.isEmpty() ? row.text(heading.column()) : called;
        filled |= !name && !HeaderRow.isContext(heading.name());
      }
    }
    if (table.header.kind() == TableKind.RISKS && named && !filled) {
      return isRiskWord(called);
    }
    if (ended && !names(table, row)) {
      return named && filled && cells > 2;
    }
    boolean alone = cells == 1 && (isNil(row) || row.width() == 1);
    return filled && !alone;
  }

  private static boolean isRiskWord(String text) {
    String word = Spelling.key(text);
    return word.equals("nil") || word.equals("under review");
  }

  private static String naming(TableKind kind) {
    return switch (kind) {
      case INDICATORS -> HeaderRow.INDICATOR;
      case ACTIONS -> "action";
      case RISKS -> "risk";
      case NOTES -> "kind";
    };
  }

  private static boolean isNil(Row row) {
    return isNil(joined(row));
  }

  private static boolean isNil(String text) {
    return text.length() < 40 && NIL.contains(Spelling.key(text));
  }

  /** The texts of a row, parted by a space. */
  static String joined(Row row) {
    StringBuilder joined = new StringBuilder();
    for (int column = 1; column <= row.width(); column++) {
      String text = row.text(column);
      if (!Typed.isBlank(text)) {
        joined.append(joined.length() == 0 ? "" : " ").append(Typed.words(text));
      }
    }
    return joined.toString();
  }
}
