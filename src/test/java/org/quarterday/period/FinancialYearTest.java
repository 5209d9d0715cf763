package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialYearTest {

  @ParameterizedTest(name = "{0} lies in {2} when years start in {1}")
  @CsvSource({
    "2017-04-01, APRIL,   2017-18, 2017/18, 2018-03-31",
    "2018-03-31, APRIL,   2017-18, 2017/18, 2018-03-31",
    "2000-03-31, APRIL,   1999-00, 1999/00, 2000-03-31",
    "2017-12-31, JANUARY, 2017-18, 2017,    2017-12-31",
    "2017-02-28, MARCH,   2016-17, 2016/17, 2017-02-28",
    "2016-02-29, MARCH,   2015-16, 2015/16, 2016-02-29"
  })
  void aDayLiesInOneYear(LocalDate day, Month startsIn, String code, String words, LocalDate end) {
    FinancialYear year = FinancialYear.containing(day, startsIn);
    assertThat(year.code()).isEqualTo(code);
    assertThat(year.words()).isEqualTo(words);
    assertThat(year.lastDay()).isEqualTo(end);
  }

  @Test
  void yearsFollowEachOtherWithoutAGap() {
    for (Month startsIn : Month.values()) {
      for (int start = 1990; start <= 2040; start++) {
        FinancialYear year = new FinancialYear(start, startsIn);
        assertThat(year.previous().next()).isEqualTo(year);
        assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
        assertThat(year.next()).isGreaterThan(year);
        assertThat(FinancialYear.containing(year.firstDay(), startsIn)).isEqualTo(year);
        assertThat(FinancialYear.containing(year.lastDay(), startsIn)).isEqualTo(year);
      }
    }
  }
}
