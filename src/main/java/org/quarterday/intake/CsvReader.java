package org.quarterday.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quarterday.council.Limits;

/**
 * A text as a table of cells.
 *
 * <p>Encodings: UTF-8 and UTF-16 with and without a mark, else Windows-1252 (remarked on as a
 * guess). What parts the cells (comma, semicolon, tab, vertical bar, spaces, several characters …),
 * what stands around them ({@code "}, {@code '} or {@code `}) and what before a mark inside one
 * (another, or a backslash) is found from the whole file, or said by a first line "sep=;". Records
 * end with CR, LF or CRLF, also mixed. Cells are kept to the letter, spaces included.
 *
 * <p>Commons CSV reads what is written by the letter. Where marks do not pair up, or rows are
 * uneven, each record gets the reading with the least doubt; then rows of another dialect, with a
 * delimiter too many or too few, are repaired where their table makes plain what was meant, and
 * remarked on. Title rows, blank rows and ragged rows are fine.
 *
 * <p>Rows are numbered as a spreadsheet that opens the file numbers them: blank ones count, a
 * record over several lines is one row, a "sep=" line is none.
 */
final class CsvReader {

  /** A larger text is read by the letter even where its rows are uneven. */
  private static final int MOST_MENDED = 30_000_000;

  private final Limits limits;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final RowBuilder builder = new RowBuilder();

  private final Optional<List<GridRow>> grid;

  private CsvReader(Limits limits, Optional<List<GridRow>> grid) {
    this.limits = limits;
    this.grid = grid;
  }

  /**
   * Reads a text.
   *
   * @param grid takes the rows as they were parted, blank cells at their ends included
   */
  static Reading read(byte[] bytes, Limits limits, Optional<List<GridRow>> grid)
      throws IOException {
    Optional<TextContent> content = EncodingFinder.find(bytes);
    return content.isPresent()
        ? new CsvReader(limits, grid).read(content.get())
        : new Unreadable(
            Reason.NO_TABLE_FORMAT,
            "This is neither a text nor a workbook. Save the table as .xlsx or .csv.");
  }

  private Reading read(TextContent sent) throws IOException {
    TextContent content = withoutWrapping(sent);
    Dialect dialect = DialectFinder.find(content);
    if (content.isGuessed()) {
      remarks.add(
          Remark.ofFile(
              Remark.Kind.ENCODING_GUESSED,
              "The file does not say its encoding; it was read as " + content.encoding() + "."));
    }
    if (!dialect.isUsual()) {
      remarks.add(Remark.ofFile(Remark.Kind.DELIMITER_FOUND, dialect.sentence()));
    }
    if (!parse(content, dialect)) {
      rows.clear();
      grid.ifPresent(List::clear);
      mend(content, dialect);
    }
    return rows.isEmpty()
        ? new Unreadable(Reason.EMPTY, "There is nothing in the file.")
        : new Readable(
            List.of(Sheet.of(rows)), Optional.of(content.encoding()), dialect.words(), remarks);
  }

  private TextContent withoutWrapping(TextContent sent) {
    boolean mayBe = sent.length() <= MOST_MENDED && sent.beginning(1).equals("\"");
    Optional<String> bare = mayBe ? WrappedRows.unwrapped(sent.whole()) : Optional.empty();
    if (bare.isEmpty()) {
      return sent;
    }
    remarks.add(
        Remark.ofFile(
            Remark.Kind.DELIMITER_FOUND, "Every row as a whole stands in quotation marks."));
    return sent.with(bare.get());
  }

  /** Reads by the letter of the format; false when a mark forbids it or the rows are uneven. */
  private boolean parse(TextContent content, Dialect dialect) throws IOException {
    boolean plain = dialect.delimiter().isOneCharacter() && !dialect.backslash();
    if (!plain || dialect.delimiter().text().charAt(0) == '\0') {
      return false;
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter().text())
            .setQuote(dialect.quote())
            .setIgnoreEmptyLines(false)
            .get();
    boolean mendable = content.length() <= MOST_MENDED;
    Budget budget = new Budget(limits);
    try (Reader text = content.open()) {
      text.skip(DialectFinder.start(content));
      CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get();
      int number = 0;
      int width = 0;
      for (CSVRecord record : parser) {
        number++;
        for (int i = 0; i < record.size(); i++) {
          String cell = record.get(i);
          if (mendable && isOdd(cell, dialect, record.size())) {
            return false;
          }
          add(cell, number, budget);
        }
        boolean blank = keep(number, budget, grid.isPresent() ? record.toList() : List.of());
        boolean uneven = !blank && width > 0 && record.size() != width;
        if (mendable && (uneven || RowDialect.isSpaced(record.toList()))) {
          return false;
        }
        width = blank ? width : record.size();
      }
      return true;
    } catch (UncheckedIOException | IllegalStateException e) {
      return false;
    }
  }

  /** Whether a mark may not have done its work here. */
  private static boolean isOdd(String cell, Dialect dialect, int width) {
    char other = dialect.quote() == '"' ? '\'' : '"';
    int length = cell.length();
    boolean wrapped = length > 1 && cell.charAt(0) == other && cell.charAt(length - 1) == other;
    return wrapped
        || cell.indexOf(dialect.quote()) >= 0
        || MendingParser.swallows(cell, dialect, width);
  }

  private void mend(TextContent content, Dialect dialect) throws LimitExceeded {
    builder.build(0);
    String text = content.whole();
    List<RawRecord> records =
        OtherDialects.read(
            text,
            dialect,
            WrappedRows.parted(
                text, dialect, MendingParser.read(text, DialectFinder.start(content), dialect)));
    Budget budget = new Budget(limits);
    for (RawRecord record : RowRepair.repair(text, dialect, records)) {
      for (String cell : record.cells()) {
        add(cell, record.number(), budget);
      }
      keep(record.number(), budget, record.cells());
      if (record.mended()) {
        remarks.add(remark(record));
      }
    }
  }

  private static Remark remark(RawRecord record) {
    boolean marks = record.mend() == RawRecord.Mend.MARKS;
    return Remark.ofRow(
        marks ? Remark.Kind.QUOTE_REPAIRED : Remark.Kind.DELIMITER_REPAIRED,
        String.format(
            Locale.ROOT,
            marks
                ? "The quotation marks in row %d do not pair up, or are others."
                : "Row %d has more or fewer delimiters than the other rows, or others.",
            record.number()),
        record.number());
  }

  private void add(String cell, int number, Budget budget) throws LimitExceeded {
    budget.spend(number, builder.column() + 1, cell.length());
    builder.add(cell);
  }

  /** Keeps the row unless it is blank; gives whether it is. */
  private boolean keep(int number, Budget budget, List<String> cells) throws LimitExceeded {
    Row row = builder.build(number);
    if (!row.isBlank()) {
      budget.spendRow();
      rows.add(row);
      grid.ifPresent(g -> g.add(new GridRow(number, cells)));
    }
    return row.isBlank();
  }
}
