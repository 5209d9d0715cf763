package org.quarterday.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.quarterday.accept.Receipt;
import org.quarterday.council.Limits;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.SheetReader;
import org.quarterday.intake.WorkbookCopy;
import org.quarterday.publish.sheets.AnnotatedFile;
import org.quarterday.publish.sheets.BookFile;
import org.quarterday.publish.sheets.Remark;
import org.quarterday.render.sheets.Book;
import org.quarterday.render.sheets.Box;
import org.quarterday.render.sheets.FindingsTab;
import org.quarterday.render.sheets.FindingsTab.Label;
import org.quarterday.render.sheets.Look;
import org.quarterday.render.sheets.Tab;
import org.quarterday.validate.RowLabels;
import org.quarterday.validate.TableRead;

/**
 * A sender's own workbook with what was found in it: comments on the cells, and a list before its
 * sheets with a link to each. Of a CSV file, a workbook of its cells as they were read. Large files
 * give the list alone, so that memory is bounded and a night is not slowed.
 */
public final class AnnotatedCopies {
  /** More rows than this nobody puts right by hand. */
  private static final int MOST_ROWS = 5_000;

  private static final int MOST_COMMENTS = 1_000;
  private static final long MEGABYTE = 1_000_000;
  private static final Limits LIMITS =
      new Limits(4 * MEGABYTE, 40 * MEGABYTE, MOST_ROWS, 2_000, MEGABYTE, 32_767, 8 * MEGABYTE);
  private static final int WIDEST = 48;

  private static final String LIST = "Findings";
  private static final String CSV_TAB = "Your file";
  private static final String MEND =
      "This is a copy to look at: put things right in your own file, and send that again.";

  private AnnotatedCopies() {}

  /** Whether anything in a return is to be put right, checked or explained. */
  public static boolean isWanted(Receipt receipt) {
    return receipt.findings().stream().anyMatch(f -> !f.severity().equals("note"));
  }

  /**
   * The bytes of the annotated workbook.
   *
   * @param file the return itself, as sent; it need not be there
   */
  public static byte[] of(Receipt receipt, Path file) {
    boolean small = receipt.tables().stream().mapToInt(TableRead::rows).sum() <= MOST_ROWS;
    Optional<Readable> read =
        small
            ? SheetReader.read(file, receipt.file(), LIMITS)
                .readable()
                .filter(AnnotatedCopies::fits)
            : Optional.empty();
    if (read.isEmpty()) {
      return BookFile.of(new Book(List.of(listAlone(receipt))));
    }
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    read.get().sheets().forEach(s -> sheets.putIfAbsent(s.name().orElse(""), s));
    Function<Receipt.Line, Label> labels = labels(receipt, sheets);
    Map<String, List<Remark>> remarks = remarks(receipt, sheets);
    Optional<WorkbookCopy> copy = WorkbookCopy.read(file, LIMITS);
    if (copy.isPresent() && !copy.get().sheets().isEmpty()) {
      List<String> names =
          copy.get().sheets().stream().map(WorkbookCopy.CopiedSheet::name).toList();
      List<String> said =
          List.of(
              "Each cell that we found something in has a comment. Formulas and macros are left out"
                  + " of this copy.",
              MEND);
      Tab list =
          FindingsTab.of(
              receipt,
              Tab.free(LIST, names),
              said,
              labels,
              sheet -> names.contains(sheet) ? sheet : "");
      return AnnotatedFile.of(copy.get(), list, remarks);
    }
    return BookFile.of(asRead(receipt, sheets, labels, remarks));
  }

  private static boolean fits(Readable read) {
    return read.sheets().stream().allMatch(sheet -> sheet.lastRow() <= MOST_ROWS);
  }

  private static Tab listAlone(Receipt receipt) {
    return FindingsTab.of(
        receipt,
        LIST,
        List.of(
            "Your file cannot be shown beside this list: it could not be read, is no longer kept,"
                + " or is larger than a copy is made of ("
                + "5,000 rows or 4 MB). The list names its sheets and cells."),
        line -> Label.NONE,
        sheet -> "");
  }

  /** A file that is no workbook of today, as a workbook of the cells that were read. */
  private static Book asRead(
      Receipt receipt,
      Map<String, Sheet> sheets,
      Function<Receipt.Line, Label> labels,
      Map<String, List<Remark>> remarks) {
    Map<String, String> tabOf = new LinkedHashMap<>();
    List<Tab> tabs = new ArrayList<>();
    sheets.forEach(
        (name, sheet) -> {
          String tab = name.isEmpty() ? CSV_TAB : name;
          tabOf.put(name, tab);
          tabs.add(typed(tab, sheet, remarks.getOrDefault(name, List.of())));
        });
    List<String> said =
        List.of(
            "Your file, as we read it, stands on the next sheet. Each cell that we found something"
                + " in has a comment.",
            MEND);
    String list = Tab.free(LIST, List.copyOf(tabOf.values()));
    tabs.add(
        0, FindingsTab.of(receipt, list, said, labels, sheet -> tabOf.getOrDefault(sheet, "")));
    return new Book(tabs);
  }

  private static Tab typed(String name, Sheet sheet, List<Remark> remarks) {
    Map<Integer, Map<Integer, String>> notes = new HashMap<>();
    remarks.forEach(
        r -> notes.computeIfAbsent(r.row(), k -> new TreeMap<>()).put(r.column(), r.text()));
    List<List<Box>> rows = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Row row : sheet.rows()) {
      while (rows.size() < row.number() - 1) {
        rows.add(List.of());
      }
      Map<Integer, String> own = new TreeMap<>(notes.getOrDefault(row.number(), Map.of()));
      int last = own.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
      List<Box> boxes = new ArrayList<>();
      for (int column = 1; column <= Math.max(row.width(), last); column++) {
        String text = row.text(column);
        boxes.add(Box.of(text, Look.TYPED).withNote(own.getOrDefault(column, "")));
        while (widths.size() < column) {
          widths.add(9);
        }
        int wide = Math.min(WIDEST, text.length() + 2);
        widths.set(column - 1, Math.max(widths.get(column - 1), wide));
      }
      rows.add(boxes);
    }
    return Tab.toRead(name, rows, widths, 0);
  }

  private static Function<Receipt.Line, Label> labels(Receipt receipt, Map<String, Sheet> sheets) {
    Map<String, TreeMap<Integer, RowLabels>> tables = new HashMap<>();
    for (TableRead table : receipt.tables()) {
      Sheet sheet = sheets.get(table.sheet());
      if (sheet != null) {
        tables
            .computeIfAbsent(table.sheet(), s -> new TreeMap<>())
            .put(table.headerRow(), new RowLabels(sheet, table.kind(), table.headerRow()));
      }
    }
    return line ->
        Optional.ofNullable(tables.get(line.sheet()))
            .map(of -> of.lowerEntry(line.row()))
            .map(Map.Entry::getValue)
            .map(of -> new Label(of.about(line.row()), of.period(line.row())))
            .orElse(Label.NONE);
  }

  /** One comment for a cell, whatever was found in it; what is about a row stands at its start. */
  private static Map<String, List<Remark>> remarks(Receipt receipt, Map<String, Sheet> sheets) {
    Map<String, Map<List<Integer>, String>> bySheet = new LinkedHashMap<>();
    for (Receipt.Line line : receipt.findings()) {
      if (line.row() > 0 && sheets.containsKey(line.sheet())) {
        List<Integer> cell = List.of(line.row(), column(line, sheets.get(line.sheet())));
        Map<List<Integer>, String> cells =
            bySheet.computeIfAbsent(line.sheet(), s -> new LinkedHashMap<>());
        if (cells.size() < MOST_COMMENTS || cells.containsKey(cell)) {
          cells.merge(cell, FindingsTab.comment(line), (a, b) -> a + "\n\n" + b);
        }
      }
    }
    Map<String, List<Remark>> remarks = new HashMap<>();
    bySheet.forEach(
        (sheet, cells) ->
            remarks.put(
                sheet,
                cells.entrySet().stream()
                    .map(e -> new Remark(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                    .toList()));
    return remarks;
  }

  private static int column(Receipt.Line line, Sheet sheet) {
    int column = 0;
    for (char letter : line.column().toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column > 0
        ? column
        : sheet.rows().stream()
            .filter(row -> row.number() == line.row())
            .flatMap(row -> row.cells().stream())
            .filter(cell -> !cell.isBlank())
            .map(Cell::column)
            .findFirst()
            .orElse(1);
  }
}
