package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

  @ParameterizedTest(name = "{0} in {1} is shown as {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1234.5        | General                    | 1234.5",
        "0.0000012     | General                    | 0.0000012",
        "-3.2          | General                    | -3.2",
        "1234.5        | 0                          | 1235",
        "2.5           | 0                          | 3",
        "1234.5        | 0.00                       | 1234.50",
        "0.5           | 0.0##                      | 0.5",
        "0.5678        | 0.0##                      | 0.568",
        "1234567.891   | #,##0                      | 1,234,568",
        "-1234567.891  | #,##0.00                   | -1,234,567.89",
        "999           | #,##0                      | 999",
        "7             | 000                        | 007",
        "0.821         | 0%                         | 82%",
        "0.821         | 0.0%                       | 82.1%",
        "-0.05         | 0.00%                      | -5.00%",
        "1.5           | 0.0%                       | 150.0%",
        "82.1          | 0.0\"%\"                   | 82.1%",
        "1234.5        | \"£\"#,##0.00              | £1,234.50",
        "1234.5        | [$£-809]#,##0.00           | £1,234.50",
        "-1234.5       | £#,##0.00                  | -£1,234.50",
        "-1234.5       | £#,##0;[Red](£#,##0)       | (£1,235)",
        "1234567       | £0.0,,\"m\"                | £1.2m",
        "3             | 0.0\" days\"               | 3.0 days",
        "3             | 0.0\\ \\d                  | 3.0 d",
        "3.2           | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | 3.20",
        "0             | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | -",
        "0             | 0.0;-0.0;\"nil\"           | nil",
        "12            | ;;;                        | 12",
        "0             | #                          | 0",
        "1234567       | 0.00E+00                   | 1234567",
        "0.25          | # ?/?                      | 0.25",
        "0.25          | [<1]0.0;0                  | 0.3",
        "3             | [<5]\"<5\";0                | <5",
        "12            | [<5]\"<5\";0                | 12",
        "-12           | [<5]\"<5\";0                | <5",
        "7             | [=0]\"nil\";[<10]\"few\";#,##0 | few",
        "1234          | [=0]\"nil\";[<10]\"few\";#,##0 | 1,234",
        "7             | [<5]\"<5\"                  | 7",
        "-3            | [>100]0.0;0                | -3",
        "12.3          | @                          | 12.3",
        "12.3          | General\" days\"           | 12.3 days"
      })
  void numbersAreShownAsTheirFormatSays(String number, String format, String shown) {
    assertThat(CellFormat.of(format).show(new BigDecimal(number))).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dd/mm/yyyy              | 05/09/2017",
        "d/m/yy                  | 5/9/17",
        "d mmmm yyyy             | 5 September 2017",
        "[$-809]dd mmmm yyyy;@   | 05 September 2017",
        "mmm-yy                  | Sep-17",
        "mmmmm                   | S",
        "dddd                    | Tuesday",
        "ddd d                   | Tue 5",
        "dd\\.mm\\.yyyy          | 05.09.2017",
        "dd.mm.yyyy              | 05.09.2017",
        "yyyy-mm-dd hh:mm:ss     | 2017-09-05 14:07:09",
        "hh:mm                   | 14:07",
        "h:mm AM/PM              | 2:07 PM",
        "mm:ss                   | 07:09",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 5 September 2017",
        "\"Quarter to \"mmm yyyy | Quarter to Sep 2017"
      })
  void datesAreShownInBritishEnglish(String format, String shown) {
    LocalDateTime time = LocalDateTime.of(2017, 9, 5, 14, 7, 9);

    assertThat(CellFormat.of(format).isDate()).isTrue();
    assertThat(CellFormat.of(format).show(time)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{1} hides {0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3  | [<5]\"<5\";0   | true",
        "12 | [<5]\"<5\";0   | false",
        "3  | \"*\";\"*\";0    | true",
        "0  | 0;-0;\"-\"     | false",
        "3  | ;;;            | false",
        "3  | 0\" days\"      | false"
      })
  void wordsInPlaceOfANumberHideIt(String number, String format, boolean hidden) {
    assertThat(CellFormat.of(format).hides(new BigDecimal(number))).isEqualTo(hidden);
  }

  @Test
  void hoursMayGoBeyondADay() {
    LocalDateTime time = WorkbookDate.time(new BigDecimal("1.25"), false).orElseThrow();

    assertThat(CellFormat.of("[h]:mm").show(time)).isEqualTo("30:00");
  }

  @ParameterizedTest
  @CsvSource({"hh:mm, false", "[h]:mm:ss, false", "mm:ss, false", "mmm, true", "yyyy, true"})
  void onlySomeFormatsShowADay(String format, boolean day) {
    assertThat(CellFormat.of(format).showsDay()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "0.82099999999999995, 0.821",
    "82.099999999999994, 82.1",
    "0.30000000000000004, 0.30000000000000004",
    "1234567890123456, 1234567890123456",
    "1E-5, 0.00001",
    "100, 100",
    "100.00, 100",
    "-0, 0",
    "1.7976931348623157E+308, 1.7976931348623157E+308"
  })
  void aStoredNumberIsItsShortestDecimal(String stored, String exact) {
    assertThat(StoredNumber.of(stored).orElseThrow()).isEqualByComparingTo(new BigDecimal(exact));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 1900-01-01",
    "59, false, 1900-02-28",
    "61, false, 1900-03-01",
    "43008, false, 2017-09-30",
    "41546, true, 2017-09-30",
    "2958465, false, 9999-12-31"
  })
  void daysAreCountedAsWorkbooksDo(String number, boolean since1904, String day) {
    assertThat(WorkbookDate.day(new BigDecimal(number), since1904).orElseThrow().toLocalDate())
        .hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({"0", "60", "-1", "2958466", "1E300"})
  void someNumbersAreNoDay(String number) {
    assertThat(WorkbookDate.day(new BigDecimal(number), false)).isEmpty();
  }
}
