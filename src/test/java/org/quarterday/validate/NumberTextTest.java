package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterday.intake.Cell;
import org.quarterday.intake.RowBuilder;
import org.quarterday.intake.Trait;
import org.quarterday.validate.NumberReading.Kind;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "82.1|82.1",
        "82.10|82.10",
        "1,234.5|1234.5",
        "12,345,678|12345678",
        "1 234|1234",
        "1\u00a0234\u2009567|1234567",
        "\u20031234\u200b|1234",
        "(3.2)|-3.2",
        "\u22123.2|-3.2",
        "-3.2|-3.2",
        "\u2013 3.2|-3.2",
        "\uff0d3.2|-3.2",
        "+3.2|3.2",
        "(1,234)|-1234",
        "'12|12",
        ".5|0.5",
        "5.|5",
        "007|7",
        "0|0"
      })
  void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
    assertThat(NumberText.read(typed, "").number()).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "82.1%|%|82.1",
        "82.1 %|%|82.1",
        "82.1 per cent|%|82.1",
        "(3.2)%|%|-3.2",
        "(3.2%)|%|-3.2",
        "\u00a31,234|\u00a3|1234",
        "-\u00a31,234|\u00a3|-1234",
        "\u00a3-1,234|\u00a3|-1234",
        "(\u00a31,234)|\u00a3000|-1234",
        "12 days|days|12",
        "1 day|days|1",
        "82.1%||82.1"
      })
  void readsUnitsTypedWithThem(String typed, String unit, BigDecimal number) {
    assertThat(NumberText.read(typed, unit == null ? "" : unit).number()).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "82.1*,PROVISIONAL",
    "82.1 p,PROVISIONAL",
    "82.1p,PROVISIONAL",
    "82.1% (p),PROVISIONAL",
    "82.1e,ESTIMATED",
    "82.1 (e),ESTIMATED"
  })
  void aMarkBehindANumberSaysHowFirmItIs(String typed, ValueState state) {
    NumberReading read = NumberText.read(typed, "%");
    assertThat(read.number()).contains(new BigDecimal("82.1"));
    assertThat(read.mark()).contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<5|SUPPRESSED",
        "< 5|SUPPRESSED",
        "below 10|SUPPRESSED",
        "Fewer than 10|SUPPRESSED",
        "*|SUPPRESSED",
        "c|SUPPRESSED",
        "N/A|NO_DATA",
        "not available|NO_DATA",
        "Not available: system down|NO_DATA",
        "TBC|NO_DATA",
        "to be reported|NO_DATA",
        "annual|NOT_DUE",
        "Annual indicator|NOT_DUE",
        "not due|NOT_DUE",
        "nil|NIL",
        "Withdrawn|WITHDRAWN",
        "#DIV/0!|FORMULA_ERROR",
        "=A1+A2|FORMULA_ERROR",
        "n/k|REFUSED",
        "none|REFUSED",
        "-|REFUSED",
        "12,5|REFUSED",
        "1,23|REFUSED",
        "1.2.3|REFUSED",
        "--3|REFUSED",
        "(-3)|REFUSED",
        "1e5|REFUSED",
        "1.0E+05|REFUSED",
        "NaN|REFUSED",
        "Infinity|REFUSED",
        "12:30|REFUSED",
        "nap|REFUSED",
        "5%%|REFUSED"
      })
  void readsTheWordsThatStandForNone(String typed, Kind kind) {
    NumberReading read = NumberText.read(typed, "%");
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.refusal().isPresent())
        .isEqualTo(kind == Kind.REFUSED || kind == Kind.FORMULA_ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u2003", "\n"})
  void aBlankSaysNothing(String typed) {
    assertThat(NumberText.read(typed, "").kind()).isEqualTo(Kind.BLANK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u00a312m|\u00a312,000,000",
        "\u00a31.25m|\u00a31,250,000",
        "12k|12,000",
        "3 million|3,000,000"
      })
  void shorthandIsRefusedWithTheNumberInFull(String typed, String full) {
    NumberReading read = NumberText.read(typed, "\u00a3");
    assertThat(read.kind()).isEqualTo(Kind.REFUSED);
    assertThat(read.refusal().get().remedy()).contains("such as " + full + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"82%|days", "\u00a312|days", "\u00a312|%"})
  void aSignOfAnotherUnitIsRefused(String typed, String unit) {
    assertThat(NumberText.read(typed, unit).kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void thirtyDigitsAreReadAndThirtyOneAreNot() {
    assertThat(NumberText.read("9".repeat(30), "").kind()).isEqualTo(Kind.NUMBER);
    assertThat(NumberText.read("9".repeat(31), "").kind()).isEqualTo(Kind.REFUSED);
    assertThat(NumberText.read("9".repeat(10_000), "").kind()).isEqualTo(Kind.REFUSED);
    assertThat(NumberText.read("1" + ",000".repeat(10), "").kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void aWorkbooksNumberStandsBeforeTheTextItShows() {
    Cell shown = new RowBuilder().add("82%", new BigDecimal("82.1")).build(9).cell(1);
    assertThat(NumberText.read(shown, "%").number()).contains(new BigDecimal("82.1"));
    assertThat(NumberText.read(shown, "days").kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void aFormulasErrorIsOneWhateverItShows() {
    Cell broken = new RowBuilder().add("#REF!", Trait.ERROR).build(9).cell(1);
    Cell uncalculated = new RowBuilder().add("=B2/C2", Trait.NOT_CALCULATED).build(9).cell(1);
    assertThat(NumberText.read(broken, "").kind()).isEqualTo(Kind.FORMULA_ERROR);
    assertThat(NumberText.read(uncalculated, "").refusal().map(NumberReading.Refusal::remedy))
        .isEqualTo(
            Optional.of(
                "Open the workbook in a spreadsheet, let it calculate, save it and send it"
                    + " again."));
  }
}
