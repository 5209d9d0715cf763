package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterday.intake.Remark.Kind;

class CsvReaderTest {

  private static final String TABLE =
      "KPI,Period,Actual\nHOU 1,Q2 2017/18,82.1%\nFIN 3,Q2 2017/18,£1 234\n";

  @TempDir Path folder;

  @Test
  void aPlainTableGivesItsCells() throws Exception {
    Readable read = TableText.readText(folder, TABLE);

    assertThat(TableText.rows(read))
        .containsExactly(
            "1: KPI | Period | Actual",
            "2: HOU 1 | Q2 2017/18 | 82.1%",
            "3: FIN 3 | Q2 2017/18 | £1 234");
    assertThat(read.encoding()).contains("UTF-8");
    assertThat(read.dialect()).isEqualTo("comma");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.sheets()).extracting(Sheet::name).containsExactly(java.util.Optional.empty());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() throws Exception {
    Readable read = TableText.readText(folder, "\uFEFF" + TABLE);

    assertThat(TableText.cell(read, "A1").text()).isEqualTo("KPI");
    assertThat(read.encoding()).contains("UTF-8 with a mark");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"})
  void utf16IsReadWithItsMarkAndWithout(String charset, boolean mark) throws Exception {
    Readable read =
        TableText.readText(folder, (mark ? "\uFEFF" : "") + TABLE, Charset.forName(charset));

    assertThat(TableText.cell(read, "C3").text()).isEqualTo("£1 234");
    assertThat(read.encoding()).contains(charset);
    assertThat(read.remarks()).hasSize(mark ? 0 : 1);
  }

  @Test
  void aPoundSignInWindows1252IsReadAndRemarkedOn() throws Exception {
    Readable read = TableText.readText(folder, TABLE, Charset.forName("windows-1252"));

    assertThat(TableText.cell(read, "C3").text()).isEqualTo("£1 234");
    assertThat(read.encoding()).contains("Windows-1252");
    assertThat(read.remarks()).extracting(Remark::kind).containsExactly(Kind.ENCODING_GUESSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"; semicolon", "| 'vertical bar'", "'\t' tab", ", comma"})
  void theDelimiterIsFound(String delimiter, String words) throws Exception {
    Readable read =
        TableText.readText(
            folder,
            "Housing, quarter 2; as sent\n\n"
                + "KPI,Actual,Comment\nHOU 1,82.1,fine\nHOU 2,\"1,5\",\"so; so\"\nHOU 3,,\"\"\n"
                    .replace("\"1,5\"", "@")
                    .replace(",", delimiter)
                    .replace("@", "\"1,5\""));

    assertThat(read.dialect()).isEqualTo(words);
    assertThat(TableText.cell(read, "B5").text()).isEqualTo("1,5");
    assertThat(TableText.cell(read, "C5").text()).isEqualTo("so; so");
  }

  @Test
  void decimalCommasDoNotMakeSemicolonsIntoText() throws Exception {
    Readable read = TableText.readText(folder, "1,5;2,5\n3,5;4,25\n10,5;0,5\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: 1,5 | 2,5", "2: 3,5 | 4,25", "3: 10,5 | 0,5");
  }

  @Test
  void aFirstLineThatStatesTheDelimiterIsObeyedAndIsNoRow() throws Exception {
    Readable read = TableText.readText(folder, "sep=;\r\na;b,c\r\nd;e,f\r\n");

    assertThat(TableText.rows(read)).containsExactly("1: a | b,c", "2: d | e,f");
    assertThat(read.remarks()).extracting(Remark::kind).containsExactly(Kind.DELIMITER_FOUND);
  }

  @Test
  void aFileOfOneColumnIsReadAsOne() throws Exception {
    Readable read = TableText.readText(folder, "KPI\nHOU 1\nHOU 2");

    assertThat(read.dialect()).isEqualTo("one column");
    assertThat(TableText.rows(read)).containsExactly("1: KPI", "2: HOU 1", "3: HOU 2");
  }

  @Test
  void rowsAreNumberedAsASpreadsheetNumbersThem() throws Exception {
    Readable read =
        TableText.readText(
            folder,
            "Title\n\n,,\nKPI,Comment\nHOU 1,\"two\nlines, and a \"\"quote\"\"\"\nHOU 2,one\n");

    assertThat(TableText.rows(read))
        .containsExactly(
            "1: Title",
            "4: KPI | Comment",
            "5: HOU 1 | two\nlines, and a \"quote\"",
            "6: HOU 2 | one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndIsOne(String end) throws Exception {
    Readable read = TableText.readText(folder, "a,b" + end + "c,d" + end + end + "e,f");

    assertThat(TableText.rows(read)).containsExactly("1: a | b", "2: c | d", "4: e | f");
  }

  @Test
  void raggedRowsKeepWhatTheyHave() throws Exception {
    Readable read = TableText.readText(folder, "a,b,c\nd\ne,f,g,h\n,i\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: a | b | c", "2: d", "3: e | f | g | h", "4:  | i");
  }

  @Test
  void spacesAreKeptAsTyped() throws Exception {
    assertThat(TableText.rows(TableText.readText(folder, " a ,b\n\"  c\",d \n")))
        .containsExactly("1:  a  | b", "2:   c | d ");
  }

  @Test
  void aQuotationMarkInTheMiddleOfACellIsNothingSpecial() throws Exception {
    Readable read = TableText.readText(folder, "size,n\n12\" pipe,3\n6\",4\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: size | n", "2: 12\" pipe | 3", "3: 6\" | 4");
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void aQuotationMarkThatNeverClosesSwallowsNothing() throws Exception {
    Readable read =
        TableText.readText(folder, "KPI,Comment\nA,\"open\nB,\"good, still\"\nC,fine\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: KPI | Comment", "2: A | \"open", "3: B | good, still", "4: C | fine");
    assertThat(read.remarks())
        .extracting(Remark::kind, remark -> remark.row().orElse(0))
        .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.QUOTE_REPAIRED, 2));
  }

  @Test
  void quotationMarksInsideAQuotedCellAreKept() throws Exception {
    Readable read =
        TableText.readText(folder, "KPI,Comment\nA,\"He said \"yes\" to it\"\nB,fine\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: KPI | Comment", "2: A | He said \"yes\" to it", "3: B | fine");
  }

  @Test
  void aMillionStrayQuotationMarksAreReadInGoodTime() throws Exception {
    Readable read = TableText.readText(folder, "a,b\n" + "\"x,\"y\n".repeat(1_000_000));

    assertThat(read.sheets().get(0).lastRow()).isEqualTo(1_000_001);
  }

  @Test
  void aTextWithNulsIsNoTable() throws Exception {
    byte[] binary = "abc\0\0\0defg,h\n".getBytes(StandardCharsets.US_ASCII);

    assertThat(TableText.read(folder, binary).unreadable().orElseThrow().reason())
        .isEqualTo(Reason.NO_TABLE_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n \n", ",,,\n,,\n"})
  void aFileOfNothingIsEmpty(String text) throws Exception {
    Reading reading = TableText.read(folder, text.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.unreadable().orElseThrow().reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void everyByteThereIsIsReadWithoutAFault() throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int b = 1; b < 256; b++) {
      all.write(b);
    }

    assertThat(TableText.read(folder, all.toByteArray()).readable()).isPresent();
  }
}
