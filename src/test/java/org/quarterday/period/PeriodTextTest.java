package org.quarterday.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2017-18                          | 2017-18
          2017-18-H1                       | 2017-18-H1
          2017-18-q2                       | 2017-18-Q2
          2017-18-M06                      | 2017-18-M06
          2017-18-to-M02                   | 2017-18-to-M02
          2017-18-to-M03                   | 2017-18-Q1
          2017-18 to M09                   | 2017-18-to-M09
          2009-10                          | 2009-10
          1999-00                          | 1999-00
          Q2 2017/18                       | 2017-18-Q2
          Q2 2017-18                       | 2017-18-Q2
          Q2  2017–18                      | 2017-18-Q2
          q2, 2017 / 2018                  | 2017-18-Q2
          Q2 (2017/18)                     | 2017-18-Q2
          Q2 17/18                         | 2017-18-Q2
          Q2 05/06                         | 2005-06-Q2
          Q1-04/05                         | 2004-05-Q1
          Q2 1718                          | 2017-18-Q2
          Q2 FY 2017/18                    | 2017-18-Q2
          2017/18 Q2                       | 2017-18-Q2
          2017/18-Q2                       | 2017-18-Q2
          2018-19 Q1                       | 2018-19-Q1
          QTR 2 2017/18                    | 2017-18-Q2
          Quarter 2 2017/18                | 2017-18-Q2
          quarter 2, 2017/18               | 2017-18-Q2
          Quarter two of 2017/18           | 2017-18-Q2
          Quarter: Q2 2017/18              | 2017-18-Q2
          2nd quarter 2017/18              | 2017-18-Q2
          Second Quarter of 2017/18        | 2017-18-Q2
          final quarter 2017/18            | 2017-18-Q4
          Q2 2017/18 (Jul-Sep 2017)        | 2017-18-Q2
          Jul-Sep 2017                     | 2017-18-Q2
          Jul–Sep 2017                     | 2017-18-Q2
          July to September 2017           | 2017-18-Q2
          July - Sept. 2017                | 2017-18-Q2
          Jul 17 - Sep 17                  | 2017-18-Q2
          Jul 2017 - Sep 2017              | 2017-18-Q2
          Jul-Sep 2017/18                  | 2017-18-Q2
          Jan-Mar 2018                     | 2017-18-Q4
          Jan-Mar 2017/18                  | 2017-18-Q4
          October to March 2018            | 2017-18-H2
          October 2017 to March 2018       | 2017-18-H2
          1 July to 30 September 2017      | 2017-18-Q2
          1st July 2017 - 30th Sept 2017   | 2017-18-Q2
          01/07/2017 - 30/09/2017          | 2017-18-Q2
          2017-07-01 to 2017-09-30         | 2017-18-Q2
          1 to 30 September 2017           | 2017-18-M06
          six months to September 2017     | 2017-18-H1
          6 months to 30/09/2017           | 2017-18-H1
          first six months of 2017/18      | 2017-18-H1
          half year to 30 September 2017   | 2017-18-H1
          half-year ended 31 March 2018    | 2017-18-H2
          3 months ended 31 December 2017  | 2017-18-Q3
          quarter ending 30 June 2017      | 2017-18-Q1
          quarter to June 2017             | 2017-18-Q1
          nine months to December 2017     | 2017-18-to-M09
          twelve months to 31 March 2018   | 2017-18
          month ended 30 September 2017    | 2017-18-M06
          Sept 2017                        | 2017-18-M06
          Sep-17                           | 2017-18-M06
          Sep '17                          | 2017-18-M06
          September 2017                   | 2017-18-M06
          SEPTEMBER, 2017                  | 2017-18-M06
          2017 September                   | 2017-18-M06
          September 2017/18                | 2017-18-M06
          March 2017/18                    | 2017-18-M12
          2017-09                          | 2017-18-M06
          09/2017                          | 2017-18-M06
          end of September 2017            | 2017-18-M06
          M06 2017-18                      | 2017-18-M06
          Month 6, 2017/18                 | 2017-18-M06
          P6 2017/18                       | 2017-18-M06
          2017-09-30                       | 2017-18-M06
          2017-09-30 00:00:00              | 2017-18-M06
          2017-09-30T00:00                 | 2017-18-M06
          30/09/2017                       | 2017-18-M06
          30.9.17                          | 2017-18-M06
          30 September 2017                | 2017-18-M06
          30th of September 2017           | 2017-18-M06
          September 30, 2017               | 2017-18-M06
          as at 15 October 2017            | 2017-18-M07
          2017/18                          | 2017-18
          2017 - 2018                      | 2017-18
          2017-2018                        | 2017-18
          2017 to 2018                     | 2017-18
          17/18                            | 2017-18
          FY 2017/18                       | 2017-18
          FY17/18                          | 2017-18
          Financial year 2017/18           | 2017-18
          the year 2017/18                 | 2017-18
          Full year 2017/18                | 2017-18
          Annual 2017/18                   | 2017-18
          year ending 31 March 2018        | 2017-18
          year end 31 March 2018           | 2017-18
          Half year 2017-18                | 2017-18-H1
          H1 2017/18                       | 2017-18-H1
          HY1 2017/18                      | 2017-18-H1
          Mid-year 2017/18                 | 2017-18-H1
          first half 2017/18               | 2017-18-H1
          second half-year 2017/18         | 2017-18-H2
          Quarters 1 and 2 2017/18         | 2017-18-H1
          quarters 3 and 4, 2017/18        | 2017-18-H2
          Q1-Q2 2017/18                    | 2017-18-H1
          Q1 & Q2 2017/18                  | 2017-18-H1
          Q1+Q2 2017/18                    | 2017-18-H1
          Q1 to Q3 2017/18                 | 2017-18-to-M09
          Q1, Q2 and Q3 2017/18            | 2017-18-to-M09
          Q1-4 2017/18                     | 2017-18
          April to May 2006                | 2006-07-to-M02
          April and May 2006               | 2006-07-to-M02
          April 2006 to January 2007       | 2006-07-to-M10
          to the end of May 2006           | 2006-07-to-M02
          up to 31 May 2006                | 2006-07-to-M02
          YTD to May 2006                  | 2006-07-to-M02
          YTD May 2006                     | 2006-07-to-M02
          Year to date: May 2006           | 2006-07-to-M02
          May 2006 YTD                     | 2006-07-to-M02
          cumulative to Q2 2017/18         | 2017-18-H1
          Q3 2017/18 YTD                   | 2017-18-to-M09
          """)
  void whatPeopleWriteIsReadAsAPeriod(String text, String code) {
    assertThat(read(text)).isEqualTo(whole(code));
  }

  @ParameterizedTest(name = "{0}, in 2017/18, is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Q2                   | 2017-18-Q2
          Quarter 2            | 2017-18-Q2
          Qtr. 2               | 2017-18-Q2
          2nd quarter          | 2017-18-Q2
          Q1 & Q2              | 2017-18-H1
          Quarters 1 and 2     | 2017-18-H1
          H1                   | 2017-18-H1
          H2                   | 2017-18-H2
          Half year            | 2017-18-H1
          first half           | 2017-18-H1
          Month 6              | 2017-18-M06
          M06                  | 2017-18-M06
          P6                   | 2017-18-M06
          Period 6             | 2017-18-M06
          September            | 2017-18-M06
          Sept                 | 2017-18-M06
          mar                  | 2017-18-M12
          Jul-Sep              | 2017-18-Q2
          Jan - Mar            | 2017-18-Q4
          April to May         | 2017-18-to-M02
          to the end of May    | 2017-18-to-M02
          quarter to September | 2017-18-Q2
          Annual               | 2017-18
          Full year            | 2017-18
          YTD Q2               | 2017-18-H1
          """)
  void aPartWithoutItsYearWaitsForOne(String text, String code) {
    PeriodReading reading = read(text);
    assertThat(reading).isInstanceOf(PeriodReading.WithoutYear.class);
    assertThat(reading.period()).isEmpty();
    assertThat(reading.in(new FinancialYear(2017, Month.APRIL))).contains(period(code));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017                      | 2016/17 or 2017/18     | Type 2017/18 or 2016/17.
          Q2 2017                   | 2016/17 or 2017/18     | Type Q2 2017/18 or Q2 2016/17.
          2017 Q2                   | 2016/17 or 2017/18     | Type Q2 2017/18 or Q2 2016/17.
          H1 2017                   | 2016/17 or 2017/18     | Type H1 2017/18 or H1 2016/17.
          FY18                      | begin or end in 2018   | Type 2018/19 or 2017/18.
          06/07                     | or something else      | Type the year as 2006/07.
          1718                      | or something else      | Type the year as 2017/18.
          2017/19                   | follow each other      | 2017/18
          Q5 2017/18                | no quarter 5           | from 1 to 4
          Q0 2017/18                | no quarter 0           | from 1 to 4
          H3                        | no half 3              | from 1 to 2
          Month 13                  | no month 13            | from 1 to 12
          Q1 and Q2 2016/17 2017/18 | more than one period   | one period
          Q2 2017/18 September 2017 | not the same           | one period
          Q1 2017/18 (Jul-Sep 2017) | not the same           | one period
          Aug-Oct 2017              | no month, quarter      | Q2 2017/18
          Q2 and Q3 2017/18         | no month, quarter      | Q2 2017/18
          12 months to June 2017    | no month, quarter      | Q2 2017/18
          year to September 2017    | no month, quarter      | Q2 2017/18
          September to April        | no month, quarter      | Q2 2017/18
          July to June              | no month, quarter      | Q2 2017/18
          2 July to 30 September 2017 | first day of a month | July to September 2017
          09/30/2017                | day before the month   | 30/09/2017
          31/02/2017                | day before the month   | 30/09/2017
          17 September              | without its year       | September 2017
          2017/18 YTD               | up to which month      | April to May 2006
          April 2017 to date        | up to which month      | April to May 2006
          2017/8                    | could be in            | Type 2017/18 or 2016/17.
          YTD                       | up to which month      | April to May 2006
          Q2 2017/18 target         | “target”               | alone
          Quarter 2017/18           | “quarter”              | alone
          """)
  void whatCouldBeTwoOrNoneIsRefusedWithARemedy(String text, String why, String remedy) {
    PeriodReading reading = read(text);
    assertThat(reading.refusal()).isPresent();
    assertThat(reading.refusal().orElseThrow().why()).contains(why).endsWith(".");
    assertThat(reading.refusal().orElseThrow().remedy()).contains(remedy).endsWith(".");
    assertThat(reading.period()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "Housing", "n/a", "Q", "quarter", "42", "12.5"})
  void whatSaysNoPeriodIsNothing(String text) {
    assertThat(read(text).saysNothing()).isTrue();
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Performance return - Quarter 2, 2017/18 - Housing       | 2017-18-Q2
          Q2 1718                                                 | 2017-18-Q2
          housing-2017-18-q2.xlsx                                 | 2017-18-Q2
          Housing_Q2_2017-18_v3_final.xlsx                        | 2017-18-Q2
          kpis-part-1-2014-15.csv                                 | 2014-15
          kpis-2014-15-q1.csv                                     | 2014-15-Q1
          2017/18 KPI return: Housing services - quarter 2        | 2017-18-Q2
          Housing return, Jul-Sep 2017                            | 2017-18-Q2
          Housing return for the six months to September 2017     | 2017-18-H1
          Monthly return Sept 2017 (Waste)                        | 2017-18-M06
          waste-2017-09.csv                                       | 2017-18-M06
          Position as at 30 September 2017, Housing               | 2017-18-M06
          Annual return 2017/18, parks                            | 2017-18
          Q2 2017/18 return, sent 12 October 2017                 | 2017-18-Q2
          Quarter 2 2017/18 report to Cabinet, November 2017      | 2017-18-Q2
          Q2 2017/18 with 2016/17 for comparison                  | 2017-18-Q2
          Services may send Quarter 2 2017/18 by June             | 2017-18-Q2
          Housing, year to date, September 2017                   | 2017-18-H1
          Ages 16-17 in care: quarter 2 2017/18                   | 2017-18-Q2
          Housing M06 2017-18                                     | 2017-18-M06
          """)
  void aPeriodIsFoundInALongerText(String text, String code) {
    assertThat(PeriodText.findIn(text, Month.APRIL)).isEqualTo(whole(code));
  }

  @Test
  void aPartFoundAloneInALongerTextWaitsForItsYear() {
    assertThat(PeriodText.findIn("Housing return Quarter 2.xlsx", Month.APRIL))
        .isEqualTo(new PeriodReading.WithoutYear(PeriodKind.QUARTER, 2));
    assertThat(PeriodText.findIn("P6.xlsx", Month.APRIL))
        .isEqualTo(new PeriodReading.WithoutYear(PeriodKind.MONTH, 6));
    assertThat(PeriodText.findIn("Housing Sept", Month.APRIL))
        .isEqualTo(new PeriodReading.WithoutYear(PeriodKind.MONTH, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q2 2017 return for Housing",
        "Q2 2016/17 and Q2 2017/18 compared",
        "Quarter 2 and quarter 4 returns, 2017/18",
        "Years 2016/17 and 2017/18 in review",
        "Q5 2017/18 Housing"
      })
  void aLongerTextThatNamesMoreThanOneIsRefused(String text) {
    assertThat(PeriodText.findIn(text, Month.APRIL).refusal()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Housing",
        "Sheet1",
        "Notes",
        "2017",
        "Survey 2017.csv",
        "Sent on 12 October 2017",
        "12 October 2017",
        "Services may report",
        "Priority P1",
        "Ages 16-17",
        "KPI 1.2"
      })
  void aLongerTextThatNamesNoneIsNothing(String text) {
    assertThat(PeriodText.findIn(text, Month.APRIL).saysNothing()).isTrue();
  }

  @Test
  void aWorkbooksDateIsTheMonthItLiesIn() {
    assertThat(PeriodText.readDate(LocalDate.parse("2017-09-30"), Month.APRIL, false))
        .isEqualTo(whole("2017-18-M06"));
    assertThat(PeriodText.readDate(LocalDate.parse("2006-07-01"), Month.APRIL, false))
        .isEqualTo(whole("2006-07-M04"));
    assertThat(PeriodText.readDate(LocalDate.parse("2006-08-01"), Month.APRIL, true))
        .isEqualTo(whole("2006-07-M05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"15/08/2017", "2017-08-15", "30 September 2017", "30-Sep-17", "31.3.2018"})
  void aDayIsToldFromAMonth(String text) {
    assertThat(PeriodText.isDay(text, Month.APRIL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/08/2017",
        "2017-08-01",
        "1 August 2017",
        "Aug-17",
        "August 2017",
        "Q2 2017/18"
      })
  void theFirstOfAMonthIsHowASpreadsheetWritesTheMonth(String text) {
    assertThat(PeriodText.isDay(text, Month.APRIL)).isFalse();
  }

  @Test
  void aDateThatMayBeAYearIsRefusedWhereYearsStand() {
    PeriodReading date = PeriodText.readDate(LocalDate.parse("2006-07-01"), Month.APRIL, true);
    assertThat(date.refusal().orElseThrow().remedy())
        .isEqualTo("Type the year as 2006/07 in a cell formatted as text.");
    assertThat(PeriodText.read("Jul-06", Month.APRIL, true)).isEqualTo(date);
    assertThat(PeriodText.read("Jul-06", Month.APRIL, false)).isEqualTo(whole("2006-07-M04"));
    assertThat(PeriodText.read("2006/07", Month.APRIL, true)).isEqualTo(whole("2006-07"));
  }

  @Test
  void whereTheYearIsTheCalendarYearOneNumberIsEnough() {
    FinancialYear year = new FinancialYear(2017, Month.JANUARY);
    assertThat(PeriodText.read("2017", Month.JANUARY).period()).contains(Period.of(year));
    assertThat(PeriodText.read("Q2 2017", Month.JANUARY).period())
        .contains(new Period(year, PeriodKind.QUARTER, 2));
    assertThat(PeriodText.read("2017-18-Q2", Month.JANUARY).period())
        .contains(new Period(year, PeriodKind.QUARTER, 2));
    assertThat(PeriodText.read("Apr-Jun 2017", Month.JANUARY).period())
        .contains(new Period(year, PeriodKind.QUARTER, 2));
  }

  @Test
  void everyPeriodIsReadBackFromItsCodeItsWordsAndItsDates() {
    for (Month startsIn : Month.values()) {
      for (int start = 1995; start <= 2035; start++) {
        for (Period period : AllPeriods.of(new FinancialYear(start, startsIn))) {
          boolean firstMonth = period.kind() == PeriodKind.TO_DATE && period.number() == 1;
          Period plain = firstMonth ? Period.monthOf(period.firstDay(), startsIn) : period;
          assertThat(PeriodText.read(period.code(), startsIn).period()).contains(period);
          assertThat(PeriodText.read(period.words(), startsIn).period()).contains(plain);
          assertThat(PeriodText.read(period.span(), startsIn).period()).contains(plain);
          String title = "Return of Housing, " + period.words() + ": what we found";
          assertThat(PeriodText.findIn(title, startsIn).period()).contains(plain);
        }
      }
    }
  }

  @Test
  void noTextHoweverOddMakesReadingFail() {
    List<String> pieces =
        List.of(
            "Q2",
            "quarter",
            "13",
            "0",
            "1",
            "31",
            "2017",
            "17",
            "18",
            "2018",
            "-",
            "/",
            ".",
            ",",
            "to",
            "and",
            "the",
            "end",
            "of",
            "half",
            "year",
            "months",
            "six",
            "first",
            "September",
            "Feb",
            "29",
            "30",
            "ytd",
            "date",
            "FY",
            "M",
            "P",
            "st",
            "t",
            ":",
            "99999999999",
            "é");
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(9); piece >= 0; piece--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      Month startsIn = Month.of(random.nextInt(12) + 1);
      for (PeriodReading reading :
          List.of(
              PeriodText.read(text.toString(), startsIn),
              PeriodText.findIn(text.toString(), startsIn))) {
        assertThat(reading.in(new FinancialYear(2017, startsIn)).isPresent())
            .as(text.toString())
            .isNotEqualTo(reading.refusal().isPresent() || reading.saysNothing());
      }
    }
  }

  private static PeriodReading read(String text) {
    return PeriodText.read(text, Month.APRIL);
  }

  private static PeriodReading whole(String code) {
    return new PeriodReading.Whole(period(code));
  }

  private static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }
}
