package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDateTest {

  @ParameterizedTest
  @CsvSource({
    "2017-10-20, 20 October 2017, 20th October 2017",
    "2017-11-23, 23 November 2017, 23rd November 2017",
    "2017-01-01, 1 January 2017, 1st January 2017",
    "2017-02-02, 2 February 2017, 2nd February 2017",
    "2017-03-11, 11 March 2017, 11th March 2017",
    "2017-04-12, 12 April 2017, 12th April 2017",
    "2017-05-13, 13 May 2017, 13th May 2017",
    "2017-06-21, 21 June 2017, 21st June 2017",
    "2017-07-22, 22 July 2017, 22nd July 2017",
    "2017-08-31, 31 August 2017, 31st August 2017"
  })
  void aDayIsPutInWords(LocalDate day, String words, String ordinal) {
    assertThat(EnglishDate.words(day)).isEqualTo(words);
    assertThat(EnglishDate.ordinal(day)).isEqualTo(ordinal);
  }

  @Test
  void aMonthIsKnownByItsNameInFullOrShort() {
    for (Month month : Month.values()) {
      assertThat(EnglishDate.monthNamed(EnglishDate.month(month))).contains(month);
      assertThat(EnglishDate.monthNamed(EnglishDate.shortMonth(month))).contains(month);
    }
    assertThat(EnglishDate.monthNamed("SEPT")).contains(Month.SEPTEMBER);
    assertThat(EnglishDate.monthNamed("Se")).isEmpty();
    assertThat(EnglishDate.shortMonth(Month.SEPTEMBER)).isEqualTo("Sep");
  }
}
