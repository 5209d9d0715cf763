package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.WorkingDays;

/** London goes forward at 01:00 UTC on 26 March 2017 and back at 01:00 UTC on 29 October 2017. */
class ScheduleTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static Schedule of(String cron) {
    return new Schedule(Cron.of(cron).orElseThrow(), LONDON);
  }

  /** Every time from one day to another, as UTC. */
  private static List<String> between(String cron, String from, String to) {
    List<String> times = new ArrayList<>();
    Instant end = LocalDate.parse(to).atStartOfDay(LONDON).toInstant();
    Instant at = LocalDate.parse(from).atStartOfDay(LONDON).toInstant().minusNanos(1);
    for (Optional<Instant> next = of(cron).nextAfter(at);
        next.isPresent() && next.get().isBefore(end);
        next = of(cron).nextAfter(at)) {
      at = next.get();
      times.add(at.toString());
    }
    return times;
  }

  @Test
  void halfPastOneIsLeftOutInMarchAndComesTwiceInOctober() {
    assertThat(between("30 1 * * *", "2017-03-25", "2017-03-28"))
        .containsExactly("2017-03-25T01:30:00Z", "2017-03-26T01:00:00Z", "2017-03-27T00:30:00Z");
    assertThat(between("30 1 * * *", "2017-10-28", "2017-10-31"))
        .containsExactly("2017-10-28T00:30:00Z", "2017-10-29T00:30:00Z", "2017-10-30T01:30:00Z");
  }

  @Test
  void severalTimesThatAreLeftOutAreOneAtTheChange() {
    assertThat(between("*/20 1,2 * * *", "2017-03-26", "2017-03-27"))
        .containsExactly("2017-03-26T01:00:00Z", "2017-03-26T01:20:00Z", "2017-03-26T01:40:00Z");
  }

  @Test
  void everyDayOfAYearHasItsOneRun() {
    for (String cron : List.of("30 1 * * *", "0 6 * * *", "0 0 * * *", "59 23 * * *")) {
      assertThat(between(cron, "2017-01-01", "2018-01-01")).as(cron).hasSize(365);
    }
  }

  @Test
  void lookingBackFindsWhatLookingForwardFound() {
    Schedule nightly = of("30 1 * * *");
    for (String each : between("30 1 * * *", "2017-03-01", "2017-11-30")) {
      Instant time = Instant.parse(each);
      assertThat(nightly.lastUpTo(time)).contains(time);
      assertThat(nightly.lastUpTo(time.plusSeconds(1))).contains(time);
      assertThat(nightly.nextAfter(time.minusSeconds(1))).contains(time);
    }
  }

  @Test
  void aDayOfTheMonthOrOfTheWeekIsEnoughWhereBothAreGiven() {
    assertThat(between("0 6 1 * mon", "2017-10-30", "2017-11-08"))
        .containsExactly("2017-10-30T06:00:00Z", "2017-11-01T06:00:00Z", "2017-11-06T06:00:00Z");
    assertThat(between("0 6 * * mon-fri", "2017-11-03", "2017-11-07"))
        .containsExactly("2017-11-03T06:00:00Z", "2017-11-06T06:00:00Z");
  }

  @Test
  void theTwentyNinthOfFebruaryIsFoundEightYearsOn() {
    Instant last = Instant.parse("2096-02-29T06:00:00Z");
    assertThat(of("0 6 29 2 *").nextAfter(last)).contains(Instant.parse("2104-02-29T06:00:00Z"));
  }

  @Test
  void theThirtiethOfFebruaryNeverComes() {
    assertThat(Cron.of("0 6 30 2 *").orElseThrow().everRuns()).isFalse();
    assertThat(Cron.of("0 6 31 4,5 *").orElseThrow().everRuns()).isTrue();
    assertThat(Cron.of("0 6 30 2 mon").orElseThrow().everRuns()).isTrue();
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "09:00, 2017-11-13T06:00:00Z, 2017-11-13T09:00:00Z",
    "9.30, 2017-07-13T06:00:00Z, 2017-07-13T08:30:00Z",
    "05:00, 2017-11-13T06:00:00Z, 2017-11-14T05:00:00Z",
    "2 hours, 2017-11-13T06:00:00Z, 2017-11-13T08:00:00Z",
    "90 minutes, 2017-11-13T06:00:00Z, 2017-11-13T07:30:00Z",
    "1 day, 2017-11-10T06:00:00Z, 2017-11-12T00:00:00Z",
    "1 working day, 2017-11-10T06:00:00Z, 2017-11-14T00:00:00Z",
    "2 working days, 2017-12-22T06:00:00Z, 2017-12-29T00:00:00Z",
    "4 September 2017, 2017-05-01T06:00:00Z, 2017-09-04T23:00:00Z"
  })
  void aDeadlineIsATimeOfDayOrSoLongAfter(String text, Instant due, Instant by) {
    Deadline deadline = Deadline.of(text).orElseThrow();
    assertThat(deadline.by(due, LONDON, new WorkingDays(BankHolidays.ENGLAND_AND_WALES)))
        .isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({"soon", "25:00", "two hours", "2 weeks", "9"})
  void anythingElseIsNoDeadline(String text) {
    assertThat(Deadline.of(text)).isEmpty();
  }
}
