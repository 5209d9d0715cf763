package org.quarterday.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @Test
  void rowsAreLinesEndedByLf() {
    assertThat(CsvText.of(List.of(List.of("service", "email"), List.of("housing", ""))))
        .isEqualTo("service,email\nhousing,\n");
  }

  @Test
  void noRowsAreNoText() {
    assertThat(CsvText.of(List.of())).isEmpty();
  }

  @Test
  void aLoneEmptyCellIsStillARow() {
    assertThat(CsvText.of(List.of(List.of("note"), List.of("")))).isEqualTo("note\n\"\"\n");
  }

  @Test
  void whatWouldBreakACellIsQuoted() {
    assertThat(line("a,b")).isEqualTo("\"a,b\"");
    assertThat(line("say \"yes\"")).isEqualTo("\"say \"\"yes\"\"\"");
    assertThat(line("one\r\ntwo\rthree\nfour")).isEqualTo("\"one\ntwo\nthree\nfour\"");
    assertThat(line(" padded ")).isEqualTo("\" padded \"");
    assertThat(line("plain; text")).isEqualTo("\"plain; text\"");
    assertThat(line("café £5")).isEqualTo("café £5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20",
        "@SUM(A1)",
        "-cmd",
        "- first point",
        "-",
        "--1",
        "-1-1",
        "-1+cmd",
        "-1,2",
        " =1+1",
        "\u00a0=1",
        "＝1+1",
        "－cmd",
        "-5 days",
        "=HYPERLINK(\"http://x.example\")"
      })
  void whatWouldBeAFormulaGetsAnApostrophe(String text) {
    assertThat(CsvText.cell(text)).isEqualTo("'" + text);
  }

  @Test
  void aTabOrLineEndInFrontGetsAnApostrophe() {
    assertThat(CsvText.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(CsvText.cell("\r=1")).isEqualTo("'\n=1");
    assertThat(CsvText.cell("\n=1")).isEqualTo("'\n=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3.2", "-1,234", "-1,234.50", "-0", "-82.1%", "-1E-7"})
  void aNumberBelowZeroStaysANumber(String number) {
    assertThat(CsvText.cell(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2", "a=b", "1-2", "'=1", "−3.2", "a\tb"})
  void otherTextStaysAsItIs(String text) {
    assertThat(CsvText.cell(text)).isEqualTo(text);
  }

  @Test
  void aFormulaBehindAControlCharacterIsSeenAll() {
    assertThat(CsvText.cell("\u0000=1")).isEqualTo("'=1");
    assertThat(CsvText.cell("\u001b=1")).isEqualTo("'=1");
    assertThat(CsvText.cell("\ufeff=1")).isEqualTo("'=1");
  }

  @Test
  void whatActsOnATerminalIsLeftOut() {
    assertThat(CsvText.cell("a\u0000b")).isEqualTo("ab");
    assertThat(CsvText.cell("\u001b[31mred")).isEqualTo("[31mred");
    assertThat(CsvText.cell("a\u009bb\u007fc")).isEqualTo("abc");
    assertThat(CsvText.cell("a\u202eb\u2066c")).isEqualTo("abc");
  }

  @Test
  void halfACharacterIsShownAsUnknown() {
    assertThat(CsvText.cell("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(CsvText.cell("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
  }

  private static String line(String cell) {
    String csv = CsvText.of(List.of(List.of(cell)));
    assertThat(csv).endsWith("\n");
    return csv.substring(0, csv.length() - 1);
  }
}
