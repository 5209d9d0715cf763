package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "monthly, MONTHLY",
    "Quarterly, QUARTERLY",
    "half-yearly, HALF_YEARLY",
    "Half yearly, HALF_YEARLY",
    "half-year, HALF_YEARLY",
    "6-monthly, HALF_YEARLY",
    "annual, ANNUAL",
    " Annually , ANNUAL",
    "yearly, ANNUAL"
  })
  void isReadAsPeopleWriteIt(String text, Frequency expected) {
    assertThat(Frequency.of(text)).contains(expected);
  }

  @Test
  void anyOtherWordIsNone() {
    assertThat(Frequency.of("weekly")).isEmpty();
    assertThat(Frequency.of("")).isEmpty();
  }

  @Test
  void owesThePeriodsThatMakeOneUp() {
    Period year = Period.of(new FinancialYear(2017, Month.APRIL));
    assertThat(Frequency.MONTHLY.periodsIn(year)).hasSize(12);
    assertThat(Frequency.QUARTERLY.periodsIn(year)).hasSize(4);
    assertThat(Frequency.ANNUAL.periodsIn(year)).containsExactly(year);
    assertThat(Frequency.ANNUAL.periodsIn(new Period(year.year(), PeriodKind.QUARTER, 4)))
        .isEmpty();
  }

  @Test
  void finerOnesAreNamedNearestFirst() {
    assertThat(Frequency.ANNUAL.finer())
        .containsExactly(Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);
    assertThat(Frequency.MONTHLY.finer()).isEmpty();
    assertThat(Frequency.MONTHLY.finerThan(Frequency.QUARTERLY)).isTrue();
    assertThat(Frequency.QUARTERLY.finerThan(Frequency.QUARTERLY)).isFalse();
  }
}
