package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
  @Test
  void halfPastSixOnWorkingDaysInTheFirstMonthOfEachQuarter() {
    Cron cron = Cron.of("30 6 * jan,apr,7-10/3 1-5").orElseThrow();
    assertThat(cron.minutes()).containsExactly(30);
    assertThat(cron.hours()).containsExactly(6);
    assertThat(cron.days()).hasSize(31);
    assertThat(cron.months()).containsExactly(1, 4, 7, 10);
    assertThat(cron.weekdays()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void everyQuarterOfAnHourAndSundayByEitherNumber() {
    assertThat(Cron.of("*/15 * * * *").orElseThrow().minutes()).containsExactly(0, 15, 30, 45);
    assertThat(Cron.of("0 0 * * 7").orElseThrow().weekdays()).containsExactly(0);
    assertThat(Cron.of("0 0 * * SUN").orElseThrow().weekdays()).containsExactly(0);
    assertThat(Cron.of("20/20 0 * * *").orElseThrow().minutes()).containsExactly(20, 40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daily",
        "* * * *",
        "* * * * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 0 * *",
        "* * * 13 *",
        "* * * * 8",
        "5-1 * * * *",
        "*/0 * * * *",
        "1,,2 * * * *",
        "a * * * *"
      })
  void anythingElseIsNoSchedule(String text) {
    assertThat(Cron.of(text)).isEmpty();
  }
}
