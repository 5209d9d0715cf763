package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "82.1; %; 82.1%",
        "1234; £; £1,234",
        "-3.20; £; −£3.20",
        "12.5; £ million; £12.5 million",
        "-0.3; £m; −£0.3m",
        "1234; £k per home; £1,234k per home",
        "12; £000; 12 £000",
        "3.2; days; 3.2 days",
        "1; days; 1 day",
        "1.0; days; 1.0 days",
        "1234567.89; ''; 1,234,567.89",
        "123; number; 123",
        "0; %; 0%",
      })
  void aNumberIsPrintedWithItsUnit(String plain, String unit, String printed) {
    assertThat(Wording.number(plain, unit)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "80; %; 80%",
        "80%; %; 80%",
        "1,200; ''; 1,200",
        "£1500; £; £1,500",
        "<5; days; below 5 days",
        "> 90%; %; above 90%",
        "at least 95; %; at least 95%",
        "20..25; %; 20% to 25%",
        "..25; %; at most 25%",
        "top quartile; %; top quartile",
      })
  void aTargetIsPrintedAsPeopleReadIt(String typed, String unit, String printed) {
    assertThat(Wording.target(typed, unit)).isEqualTo(printed);
  }

  @Test
  void aShareRoundedAwayIsLessThanOne() {
    assertThat(Wording.percentage(new BigDecimal("0"), 0, 1)).isEqualTo("less than 1%");
    assertThat(Wording.percentage(new BigDecimal("0"), 1, 1)).isEqualTo("less than 0.1%");
    assertThat(Wording.percentage(new BigDecimal("0"), 0, 0)).isEqualTo("0%");
    assertThat(Wording.percentage(new BigDecimal("64"), 0, 16)).isEqualTo("64%");
    assertThat(Wording.percentage(new BigDecimal("7.5"), 1, 3)).isEqualTo("7.5%");
  }

  @Test
  void countsBelowTenAreWords() {
    assertThat(List.of(0, 1, 9, 10, 1234).stream().map(Wording::count))
        .containsExactly("none", "one", "nine", "10", "1,234");
  }

  @Test
  void aListEndsInAnd() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("a"))).isEqualTo("a");
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void aSentenceBeginsAndEnds() {
    assertThat(Wording.sentence("we are\n  on it")).isEqualTo("We are on it.");
    assertThat(Wording.sentence("Why?")).isEqualTo("Why?");
    assertThat(Wording.sentence("  ")).isEmpty();
  }

  @Test
  void whatCannotBeSeenIsLeftOut() {
    assertThat(Wording.plain("a\u0000b\u202Ec\uE000d\u00A0\te\u200B")).isEqualTo("abcd e");
  }

  @Test
  void aDateIsInWords() {
    assertThat(Wording.date(LocalDate.of(2017, 11, 23))).isEqualTo("23 November 2017");
  }
}
