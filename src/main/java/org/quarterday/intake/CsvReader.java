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

/**
 * A text as a table of cells.
 *
 * <p>Encodings: UTF-8 and UTF-16 with and without a mark, else Windows-1252 (remarked on as a
 * guess). Cells are parted by comma, semicolon, tab or vertical bar, whichever gives the most even
 * table over the whole file, or by what a first line "sep=;" says. Cells may be quoted with {@code
 * "}, doubled inside; quoted cells may hold line breaks. Records end with CR, LF or CRLF, also
 * mixed. Title rows, blank rows and ragged rows are fine. Cells are kept to the letter, spaces
 * included.
 *
 * <p>Rows are numbered as a spreadsheet that opens the file numbers them: blank ones count, a
 * record over several lines is one row, a "sep=" line is none.
 */
final class CsvReader {

  private final ReadLimits limits;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final RowBuilder builder = new RowBuilder();

  private CsvReader(ReadLimits limits) {
    this.limits = limits;
  }

  static Reading read(byte[] bytes, ReadLimits limits) throws IOException {
    Optional<TextContent> content = EncodingFinder.find(bytes);
    return content.isPresent()
        ? new CsvReader(limits).read(content.get())
        : new Unreadable(
            Reason.NO_TABLE_FORMAT,
            "This is neither a text nor a workbook. Save the table as .xlsx or .csv.");
  }

  private Reading read(TextContent content) throws IOException {
    Dialect dialect = DialectFinder.find(content, limits);
    if (content.isGuessed()) {
      remarks.add(
          Remark.ofFile(
              Remark.Kind.ENCODING_GUESSED,
              "The file does not say its encoding; it was read as " + content.encoding() + "."));
    }
    if (dialect.stated()) {
      remarks.add(
          Remark.ofFile(
              Remark.Kind.DELIMITER_STATED,
              "The first line says that cells are parted by " + dialect.words() + "."));
    }
    if (dialect.oddQuotes() || !parse(content, dialect)) {
      mend(content, dialect);
    }
    return rows.isEmpty()
        ? new Unreadable(Reason.EMPTY, "There is nothing in the file.")
        : new Readable(
            List.of(Sheet.of(rows)), Optional.of(content.encoding()), dialect.words(), remarks);
  }

  /** Reads by the letter of the format; false when the quotation marks forbid it. */
  private boolean parse(TextContent content, Dialect dialect) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    Budget budget = new Budget(limits);
    try (Reader text = content.open()) {
      if (dialect.stated()) {
        passFirstLine(text);
      }
      CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get();
      int number = 0;
      for (CSVRecord record : parser) {
        number++;
        for (int i = 0; i < record.size(); i++) {
          add(record.get(i), number, budget);
        }
        keep(number, budget);
      }
      return true;
    } catch (UncheckedIOException | IllegalStateException e) {
      rows.clear();
      return false;
    }
  }

  private void mend(TextContent content, Dialect dialect) throws LimitExceeded {
    String text = content.whole();
    int start = dialect.stated() ? text.indexOf('\n') + 1 : 0;
    MendingParser parser = new MendingParser(text, start, dialect.delimiter());
    Budget budget = new Budget(limits);
    for (int number = 1; parser.hasNext(); number++) {
      for (String cell : parser.next()) {
        add(cell, number, budget);
      }
      keep(number, budget);
      if (parser.isMended()) {
        remarks.add(
            Remark.ofRow(
                Remark.Kind.QUOTE_REPAIRED,
                String.format(Locale.ROOT, "The quotation marks in row %d do not pair up.", number),
                number));
      }
    }
  }

  private void add(String cell, int number, Budget budget) throws LimitExceeded {
    budget.spend(number, builder.column() + 1, cell.length());
    builder.add(cell);
  }

  private void keep(int number, Budget budget) throws LimitExceeded {
    Row row = builder.build(number);
    if (!row.isBlank()) {
      budget.spendRow();
      rows.add(row);
    }
  }

  private static void passFirstLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }
}
