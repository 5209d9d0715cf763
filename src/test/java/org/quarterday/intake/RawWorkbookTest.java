package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.council.Limits;

/** Workbooks as exporters and other programs write them, and as nobody should. */
class RawWorkbookTest {

  @TempDir Path folder;

  @Test
  void cellsAndRowsWithoutAddressesFollowEachOther() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofSheet(
                "<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                    + "<row r=\"5\"><c r=\"B5\"><v>4</v></c><c><v>5</v></c></row>"
                    + "<row><c><v>6</v></c></row></sheetData>"));

    assertThat(TableText.rows(read)).containsExactly("1: 1 |  | 3", "5:  | 4 | 5", "6: 6");
  }

  @Test
  void inlineTextIsText() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofCells(
                "<c r=\"A1\" t=\"inlineStr\"><is><t>82.1</t></is></c><c r=\"B1\""
                    + " t=\"inlineStr\"><is><r><t>On"
                    + " </t></r><r><rPr><b/></rPr><t>target</t></r><rPh sb=\"0\""
                    + " eb=\"1\"><t>reading aid</t></rPh></is></c><c r=\"C1\""
                    + " t=\"inlineStr\"><is><t>a_x000D_b _x_ c</t></is></c>"));

    assertThat(TableText.rows(read)).containsExactly("1: 82.1 | On target | a\rb _x_ c");
    assertThat(TableText.cell(read, "A1").number()).isEmpty();
  }

  @Test
  void binaryNoiseIsReadAsTheShortestDecimal() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofCells(
                "<c r=\"A1\"><v>0.82099999999999995</v></c><c"
                    + " r=\"B1\"><v>1.0999999999999999E-2</v></c><c r=\"C1\"><v>1E+15</v></c>"));

    assertThat(TableText.rows(read)).containsExactly("1: 0.821 | 0.011 | 1000000000000000");
    assertThat(TableText.cell(read, "A1").number()).contains(new BigDecimal("0.821"));
  }

  @Test
  void absurdNumbersStayText() throws Exception {
    String digits = "9".repeat(10_000);
    Readable read =
        read(
            RawWorkbook.ofCells(
                "<c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>NaN</v></c><c r=\"C1\"><v>"
                    + digits
                    + "</v></c><c r=\"D1\"><v>1E-999999999</v></c>"));

    assertThat(TableText.rows(read))
        .containsExactly("1: 1E999999999 | NaN | " + digits + " | 1E-999999999");
    assertThat(read.sheets().get(0).rows().get(0).cells())
        .allSatisfy(cell -> assertThat(cell.number()).isEmpty());
  }

  @Test
  void aFormulaWithAnEmptyTextAsItsResultIsBlank() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofCells(
                "<c r=\"A1\"><v>1</v></c>"
                    + "<c r=\"B1\" t=\"str\"><f>IF(A1=1,\"\",A1)</f><v></v></c>"));

    assertThat(TableText.rows(read)).containsExactly("1: 1");
  }

  @Test
  void aFormulaWhoseResultIsAnErrorSaysBoth() throws Exception {
    Readable read = read(RawWorkbook.ofCells("<c r=\"A1\" t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>"));

    assertThat(TableText.cell(read, "A1").text()).isEqualTo("#DIV/0!");
    assertThat(TableText.cell(read, "A1").traits()).containsExactly(Trait.FORMULA, Trait.ERROR);
  }

  @Test
  void aNumberBehindWordsIsReadAsTheWords() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.ofCells("<c r=\"A1\" s=\"1\"><v>3</v></c><c r=\"B1\" s=\"1\"><v>12</v></c>")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>")
            .part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\""
                    + " formatCode=\"[&lt;5]&quot;&lt;5&quot;;0\"/></numFmts><cellXfs><xf"
                    + " numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");

    Readable read = TableText.read(folder, workbook.bytes()).readable().orElseThrow();

    assertThat(TableText.cell(read, "A1")).isEqualTo(Cell.of(1, 1, "<5"));
    assertThat(TableText.cell(read, "B1").number()).contains(new java.math.BigDecimal("12"));
  }

  @Test
  void rowsAndColumnsWithoutHeightOrWidthAreHidden() throws Exception {
    Readable read =
        TableText.read(
                folder,
                RawWorkbook.ofSheet(
                        "<cols><col min=\"2\" max=\"2\" width=\"0\" customWidth=\"1\"/></cols>"
                            + "<sheetData><row r=\"1\" ht=\"15\"><c r=\"A1\"><v>1</v></c><c"
                            + " r=\"B1\"><v>2</v></c></row><row r=\"2\" ht=\"0\""
                            + " customHeight=\"1\"><c r=\"A2\"><v>3</v></c></row></sheetData>")
                    .bytes())
            .readable()
            .orElseThrow();

    assertThat(TableText.cell(read, "A1").has(Trait.HIDDEN)).isFalse();
    assertThat(TableText.cell(read, "B1").has(Trait.HIDDEN)).isTrue();
    assertThat(TableText.cell(read, "A2").has(Trait.HIDDEN)).isTrue();
  }

  @Test
  void aStrictWorkbookIsReadAlike() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofStrictSheet(
                "<sheetData><row r=\"2\"><c r=\"A2\" t=\"d\"><v>2017-09-30</v></c>"
                    + "<c r=\"B2\"><v>7</v></c></row></sheetData>"));

    assertThat(TableText.rows(read)).containsExactly("2: 30/09/2017 | 7");
    assertThat(TableText.cell(read, "A2").date()).contains(LocalDate.of(2017, 9, 30));
  }

  @Test
  void aWorkbookWithMacrosIsReadAndTheMacrosAreNot() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.ofCells("<c r=\"A1\"><v>1</v></c>")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");

    assertThat(read(workbook).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.MACROS_NOT_RUN);
  }

  @Test
  void anOutsideEntityIsNeverFetched() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.ofCells("<c r=\"A1\"><v>1</v></c>")
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM"
                    + " \"file:///etc/hostname\">]><worksheet><sheetData><row><c"
                    + " t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>");

    assertThat(reason(workbook)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void elementsNestedAbsurdlyDeepEndTheReading() throws Exception {
    assertThat(reason(RawWorkbook.ofSheet("<x>".repeat(5000) + "</x>".repeat(5000))))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aZipBombIsTooLargeBeforeItIsUnpacked() throws Exception {
    assertThat(reason(RawWorkbook.ofSheet("<a/>".repeat(20_000_000)), 1_000_000))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void oneCellOfAHundredMegabytesIsTooLarge() throws Exception {
    assertThat(
            reason(
                RawWorkbook.ofCells(
                    "<c t=\"inlineStr\"><is><t>" + "x".repeat(100_000_000) + "</t></is></c>")))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void oneTextReferredToAMillionTimesIsTooLarge() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.ofSheet(
                "<sheetData>"
                    + "<row><c t=\"s\"><v>0</v></c></row>".repeat(100_000)
                    + "</sheetData>")
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"x/sharedStrings\" Target=\"s.xml\"/></Relationships>")
            .part("xl/s.xml", "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>");

    assertThat(reason(workbook)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aMergeOfTheWholeSheetCostsLittle() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofSheet(
                "<sheetData>"
                    + "<row><c><v>1</v></c></row>".repeat(1000)
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));

    assertThat(read.sheets().get(0).rows()).hasSize(1000);
    assertThat(TableText.cell(read, "A2").traits()).containsExactly(Trait.MERGED);
  }

  @Test
  void cellsOutOfOrderAreDamage() throws Exception {
    assertThat(reason(RawWorkbook.ofCells("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>")))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void manyEscapedCharactersAreNoBomb() throws Exception {
    Readable read =
        read(
            RawWorkbook.ofSheet(
                "<sheetData>"
                    + "<row><c t=\"inlineStr\"><is><t>&amp;&lt;&#163;</t></is></c></row>"
                        .repeat(300_000)
                    + "</sheetData>"));

    assertThat(read.sheets().get(0).rows().get(299_999).text(1)).isEqualTo("&<£");
  }

  private Readable read(RawWorkbook workbook) throws Exception {
    return TableText.read(folder, workbook.bytes()).readable().orElseThrow();
  }

  private Reason reason(RawWorkbook workbook) throws Exception {
    return TableText.read(folder, workbook.bytes()).unreadable().orElseThrow().reason();
  }

  private Reason reason(RawWorkbook workbook, long unzipped) throws Exception {
    Path file = java.nio.file.Files.write(folder.resolve("bomb.xlsx"), workbook.bytes());
    Limits all = Limits.STANDARD;
    Limits limits =
        new Limits(
            all.fileBytes(),
            unzipped,
            all.rows(),
            all.columns(),
            all.cells(),
            all.cellCharacters(),
            all.characters());
    return SheetReader.read(file, "bomb.xlsx", limits).unreadable().orElseThrow().reason();
  }
}
