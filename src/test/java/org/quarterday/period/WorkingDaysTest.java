package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private final WorkingDays england = new WorkingDays(BankHolidays.ENGLAND_AND_WALES);

  @ParameterizedTest(name = "{1} working days after {0} is {2}")
  @CsvSource({
    "2017-09-30, 15, 2017-10-20", // quarter 2 ended on a Saturday
    "2017-06-30, 15, 2017-07-21",
    "2017-03-31, 15, 2017-04-25", // over Good Friday and Easter Monday
    "2017-12-31, 15, 2018-01-22", // over New Year's Day
    "2022-06-01, 1, 2022-06-06", // over the four days of the Platinum Jubilee
    "2017-10-20, 1, 2017-10-23",
    "2017-10-20, 0, 2017-10-20",
    "2017-10-21, 0, 2017-10-23"
  })
  void returnsAreDueSoManyWorkingDaysAfter(LocalDate end, int days, LocalDate due) {
    assertThat(england.after(end, days)).isEqualTo(due);
  }

  @Test
  void scotlandHasOtherHolidays() {
    WorkingDays scotland = new WorkingDays(BankHolidays.SCOTLAND);
    LocalDate saintAndrewsDay = LocalDate.parse("2017-11-30");
    assertThat(scotland.isWorkingDay(saintAndrewsDay)).isFalse();
    assertThat(england.isWorkingDay(saintAndrewsDay)).isTrue();
  }

  @Test
  void betweenUndoesAfter() {
    LocalDate start = LocalDate.parse("2016-12-20");
    for (int days = 0; days < 400; days++) {
      LocalDate day = start.plusDays(days);
      for (int count = 1; count <= 40; count++) {
        assertThat(england.between(day, england.after(day, count))).isEqualTo(count);
      }
      assertThat(england.between(day.plusDays(30), day))
          .isEqualTo(-england.between(day, day.plusDays(30)));
    }
  }

  @Test
  void aDayBeforeIsNotAsked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> england.after(LocalDate.parse("2017-09-30"), -1));
  }
}
