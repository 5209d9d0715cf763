package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final FinancialYear YEAR = new FinancialYear(2017, Month.APRIL);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-18        | the year 2017/18            | 1 April 2017 to 31 March 2018
          2017-18-H1     | quarters 1 and 2, 2017/18   | 1 April to 30 September 2017
          2017-18-H2     | quarters 3 and 4, 2017/18   | 1 October 2017 to 31 March 2018
          2017-18-Q2     | quarter 2, 2017/18          | 1 July to 30 September 2017
          2017-18-M06    | September 2017              | 1 to 30 September 2017
          2015-16-M11    | February 2016               | 1 to 29 February 2016
          2006-07-to-M01 | April 2006                  | 1 to 30 April 2006
          2006-07-to-M02 | April to May 2006           | 1 April to 31 May 2006
          2006-07-to-M10 | April 2006 to January 2007  | 1 April 2006 to 31 January 2007
          """)
  void isPutInWords(String code, String words, String span) {
    Period period = period(code);
    assertThat(period.words()).isEqualTo(words);
    assertThat(period.span()).isEqualTo(span);
    assertThat(span).endsWith(period.endsOn());
  }

  @ParameterizedTest(name = "before {0} stands {1}, a year earlier {2}")
  @CsvSource({
    "2017-18,        2016-17,        2016-17",
    "2017-18-H1,     2016-17-H2,     2016-17-H1",
    "2017-18-Q1,     2016-17-Q4,     2016-17-Q1",
    "2017-18-Q2,     2017-18-Q1,     2016-17-Q2",
    "2017-18-M01,    2016-17-M12,    2016-17-M01",
    "2017-18-to-M05, 2017-18-to-M04, 2016-17-to-M05",
    "2017-18-to-M04, 2017-18-Q1,     2016-17-to-M04",
    "2017-18-to-M01, 2016-17,        2016-17-to-M01"
  })
  void knowsWhatCameBefore(String code, String previous, String yearBefore) {
    assertThat(period(code).previous()).isEqualTo(period(previous));
    assertThat(period(code).yearBefore()).isEqualTo(period(yearBefore));
  }

  @ParameterizedTest(name = "{0} to date is {1}")
  @CsvSource({
    "2017-18-Q1,  2017-18-Q1",
    "2017-18-Q2,  2017-18-H1",
    "2017-18-Q3,  2017-18-to-M09",
    "2017-18-Q4,  2017-18",
    "2017-18-H2,  2017-18",
    "2017-18-M01, 2017-18-to-M01",
    "2017-18-M02, 2017-18-to-M02",
    "2017-18-M06, 2017-18-H1"
  })
  void runsFromTheStartOfTheYearToItsEnd(String code, String toDate) {
    assertThat(period(code).toDate()).isEqualTo(period(toDate));
  }

  @Test
  void aYearToDateThatIsAQuarterHalfOrYearHasThatCodeOnly() {
    assertThat(Period.of(YEAR, PeriodKind.TO_DATE, 3).code()).isEqualTo("2017-18-Q1");
    assertThat(Period.of(YEAR, PeriodKind.TO_DATE, 6).code()).isEqualTo("2017-18-H1");
    assertThat(Period.of(YEAR, PeriodKind.TO_DATE, 12).code()).isEqualTo("2017-18");
    for (int month : List.of(3, 6, 12, 0, 13)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Period(YEAR, PeriodKind.TO_DATE, month));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(YEAR, PeriodKind.QUARTER, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(YEAR, PeriodKind.YEAR, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2017",
        "2017-19",
        "2017-18-",
        "2017-18-Q5",
        "2017-18-Q0",
        "2017-18-Q02",
        "2017-18-H3",
        "2017-18-M6",
        "2017-18-M13",
        "2017-18-M00",
        "2017-18-to-M2",
        "2017-18-to-M13",
        "2017-18-q2",
        " 2017-18",
        "0000-01",
        "9999-00"
      })
  void whatIsNoCodeIsNotReadAsOne(String text) {
    assertThat(Period.ofCode(text, Month.APRIL)).isEmpty();
  }

  @Test
  void partsFitOrThereAreNone() {
    assertThat(period("2017-18-H1").parts(PeriodKind.QUARTER))
        .containsExactly(period("2017-18-Q1"), period("2017-18-Q2"));
    assertThat(period("2017-18-to-M09").parts(PeriodKind.QUARTER)).hasSize(3);
    assertThat(period("2017-18-to-M09").parts(PeriodKind.HALF_YEAR)).isEmpty();
    assertThat(period("2017-18-to-M02").parts(PeriodKind.MONTH)).hasSize(2);
    assertThat(period("2017-18-to-M02").parts(PeriodKind.QUARTER)).isEmpty();
    assertThat(period("2017-18-Q2").parts(PeriodKind.YEAR)).isEmpty();
    assertThat(period("2017-18-M06").parts(PeriodKind.QUARTER)).isEmpty();
    assertThat(period("2017-18").parts(PeriodKind.TO_DATE)).isEmpty();
  }

  @Test
  void periodsAreOrderedByTheirEndAndTheShorterFirst() {
    List<String> inOrder =
        List.of(
            "2017-18-M04",
            "2017-18-to-M04",
            "2017-18-M06",
            "2017-18-Q2",
            "2017-18-H1",
            "2017-18-M12",
            "2017-18-Q4",
            "2017-18-H2",
            "2017-18");
    assertThat(inOrder.stream().map(PeriodTest::period).sorted().map(Period::code))
        .isEqualTo(inOrder);
    assertThat(inOrder.stream().map(PeriodTest::period)).isSorted();
  }

  @Test
  void smallerPeriodsTileLargerOnesWithoutGapOrOverlap() {
    for (Period period : everyPeriod()) {
      for (PeriodKind kind : PeriodKind.values()) {
        List<Period> parts = period.parts(kind);
        LocalDate day = period.firstDay();
        for (Period part : parts) {
          assertThat(part.firstDay()).isEqualTo(day);
          assertThat(period.contains(part)).isTrue();
          day = part.lastDay().plusDays(1);
        }
        assertThat(parts.isEmpty() || day.equals(period.lastDay().plusDays(1))).isTrue();
      }
      int months = period.lastMonth() - period.firstMonth() + 1;
      assertThat(period.kind() == PeriodKind.TO_DATE || months == period.kind().months()).isTrue();
      assertThat(period.parts(PeriodKind.MONTH)).hasSize(months);
      assertThat(period.parts(period.kind())).containsExactly(period);
    }
  }

  @Test
  void codesAreReadBackAndAreUnique() {
    List<Period> all = everyPeriod();
    for (Period period : all) {
      assertThat(Period.ofCode(period.code(), period.year().startsIn())).contains(period);
    }
    assertThat(AllPeriods.of(YEAR).stream().map(Period::code)).doesNotHaveDuplicates().hasSize(28);
  }

  @Test
  void whatComesAfterWhatCameBeforeIsThePeriodItself() {
    for (Period period : everyPeriod()) {
      if (period.kind() != PeriodKind.TO_DATE) {
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().lastDay().plusDays(1)).isEqualTo(period.firstDay());
      }
      assertThat(period.previous()).isLessThan(period);
      assertThat(period.next()).isGreaterThan(period);
      assertThat(period.toDate().lastDay()).isEqualTo(period.lastDay());
      assertThat(period.toDate().firstDay()).isEqualTo(period.year().firstDay());
    }
  }

  @Test
  void aDayLiesInItsMonth() {
    LocalDate end = LocalDate.parse("2020-03-31");
    for (Month startsIn : Month.values()) {
      LocalDate.parse("2016-01-01")
          .datesUntil(end)
          .forEach(
              day -> {
                Period month = Period.monthOf(day, startsIn);
                assertThat(month.contains(day)).isTrue();
                assertThat(month.year()).isEqualTo(FinancialYear.containing(day, startsIn));
                assertThat(month.words()).isEqualTo(EnglishDate.monthAndYear(day));
              });
    }
  }

  private static List<Period> everyPeriod() {
    return Arrays.stream(Month.values())
        .flatMap(
            startsIn ->
                IntStream.rangeClosed(1990, 2040)
                    .mapToObj(start -> new FinancialYear(start, startsIn)))
        .flatMap(year -> AllPeriods.of(year).stream())
        .toList();
  }

  private static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }
}
