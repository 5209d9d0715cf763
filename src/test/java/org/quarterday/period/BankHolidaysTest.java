package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterday.period.BankHolidays.ENGLAND_AND_WALES;
import static org.quarterday.period.BankHolidays.NORTHERN_IRELAND;
import static org.quarterday.period.BankHolidays.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

  /** As published for each year; the days are month-day. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "england-and-wales, 1995, 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26",
    "england-and-wales, 1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
    "england-and-wales, 2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
    "england-and-wales, 2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "england-and-wales, 2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "england-and-wales, 2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "england-and-wales, 2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "england-and-wales, 2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "england-and-wales, 2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "england-and-wales, 2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "england-and-wales, 2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "scotland, 2006, 01-02 01-03 04-14 05-01 05-29 08-07 12-25 12-26",
    "scotland, 2017, 01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    "scotland, 2019, 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
    "scotland, 2022, 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
    "scotland, 2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
    "northern-ireland, 2017, 01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    "northern-ireland, 2015, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"
  })
  void areThoseThatWerePublished(String where, int year, String expected) {
    List<LocalDate> days =
        Arrays.stream(expected.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
    assertThat(BankHolidays.of(where).orElseThrow().in(year)).isEqualTo(days);
  }

  @Test
  void fallOnWeekdaysOnlyAndAreAsManyAsTheRulesGive() {
    for (int year = 1990; year <= 2060; year++) {
      for (BankHolidays where : BankHolidays.values()) {
        assertThat(where.in(year))
            .isSorted()
            .noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
            .hasSizeBetween(8, 12)
            .allMatch(where::isHoliday);
      }
    }
  }

  @Test
  void easterIsReckonedForTheYearsThatTripShortcutsUp() {
    assertThat(BankHolidayRules.easterSunday(2008)).isEqualTo("2008-03-23");
    assertThat(BankHolidayRules.easterSunday(2038)).isEqualTo("2038-04-25");
    assertThat(BankHolidayRules.easterSunday(1954)).isEqualTo("1954-04-18");
    assertThat(BankHolidayRules.easterSunday(1981)).isEqualTo("1981-04-19");
    assertThat(BankHolidayRules.easterSunday(2049)).isEqualTo("2049-04-18");
  }

  @Test
  void aPartOfTheKingdomIsKnownByItsUsualSpellings() {
    assertThat(BankHolidays.of("england-and-wales")).contains(ENGLAND_AND_WALES);
    assertThat(BankHolidays.of(" Northern Ireland ")).contains(NORTHERN_IRELAND);
    assertThat(BankHolidays.of("SCOTLAND")).contains(SCOTLAND);
    assertThat(BankHolidays.of("wales")).isEmpty();
  }

  @Test
  void anOrdinaryDayIsNoHoliday() {
    assertThat(ENGLAND_AND_WALES.isHoliday(LocalDate.parse("2017-10-20"))).isFalse();
    assertThat(ENGLAND_AND_WALES.isHoliday(LocalDate.parse("2017-11-30"))).isFalse();
  }

  /** What is published and what the rule gives are two sources for the same days. */
  @Test
  void theRuleGivesWhatIsPublishedForEveryYearThatIs() {
    int years = 0;
    for (BankHolidays where : BankHolidays.values()) {
      for (int year = 1990; year <= 2060; year++) {
        var published = PublishedHolidays.find(where, year);
        if (published.isPresent()) {
          years++;
          assertThat(BankHolidayRules.holidays(where, year))
              .as(where + " " + year)
              .isEqualTo(published.get());
        }
      }
    }
    assertThat(years).isEqualTo(34);
  }
}
