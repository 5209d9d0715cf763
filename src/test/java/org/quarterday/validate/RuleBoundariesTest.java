package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterday.validate.Fixture.check;
import static org.quarterday.validate.Fixture.csv;
import static org.quarterday.validate.Fixture.found;
import static org.quarterday.validate.Fixture.prior;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each rule begins to hold. */
class RuleBoundariesTest {
  private static final String HEAD = "Indicator|Period|Service|Value|Numerator|Denominator";

  private static boolean finds(FindingCode code, Prior prior, String row) {
    return check(csv(HEAD, row), prior).findings().stream().anyMatch(f -> f.code() == code);
  }

  private static boolean finds(FindingCode code, String row) {
    return finds(code, Prior.NOTHING, row);
  }

  @ParameterizedTest
  @CsvSource({
    "82.1,821,1000,false",
    "82,8249,10000,false",
    "82,825,1000,false",
    "82,82501,100000,true",
    "82.0,821,1000,true",
    "81.95,8195,10000,false",
    "84.61538461538461,33,39,false",
    "84.6153846154,33,39,false",
    "84.6153846155,33,39,true"
  })
  void aRatioMayDifferByHalfAUnitOfItsLastPlace(
      String value, String over, String under, boolean asked) {
    String row = "CS01|Q2 2017/18||" + value + "|" + over + "|" + under;
    assertThat(finds(FindingCode.VALUE_DISAGREES, row)).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"80,false", "80.1,true", "20,false", "19.9,true", "40,false"})
  void farFromTargetMeansBeyondTwiceOrUnderHalf(String value, boolean asked) {
    assertThat(finds(FindingCode.FAR_FROM_TARGET, "EN01|Q2 2017/18||" + value + "||"))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"100,false", "100.1,true", "100%,false", "-1,false"})
  void aPercentageMayReachAHundred(String value, boolean asked) {
    assertThat(finds(FindingCode.PERCENT_OVER_100, "AN01|2016/17||" + value + "||"))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"0.821,true", "0.8%,false", "1.00,true", "1,false", "1.1,false", "0.0,false"})
  void aFractionIsAtMostOneWithDecimalsAndNoPercentSign(String value, boolean asked) {
    String row = "AN01|2016/17||" + value + "||";
    assertThat(finds(FindingCode.LOOKS_LIKE_A_FRACTION, row)).isEqualTo(asked);
  }

  @Test
  void smallPercentagesAreNoFractionsWhereTheyWereSmallBefore() {
    assertThat(
            finds(
                FindingCode.LOOKS_LIKE_A_FRACTION,
                prior("AN01//2015-16", "0.9"),
                "AN01|2016/17||0.821||"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CS01|Q2 2017/18||0||,true",
    "CS01|Q2 2017/18||0|0|100,false",
    "EN01|Q2 2017/18||0||,true",
    "EN01|Q2 2017/18||nil||,false",
    "EN01|Q1 2017/18||0||,false"
  })
  void aZeroIsAskedAboutWhereSomethingElseWasExpected(String row, boolean asked) {
    assertThat(finds(FindingCode.ZERO_MAY_BE_BLANK, row)).isEqualTo(asked);
  }

  @Test
  void whereLessIsBetterAZeroAfterAFewIsNotAskedAbout() {
    String row = "EN01|Q2 2017/18||0||";
    assertThat(finds(FindingCode.ZERO_MAY_BE_BLANK, prior("EN01//2017-18-Q1", "9"), row)).isFalse();
    assertThat(finds(FindingCode.ZERO_MAY_BE_BLANK, prior("EN01//2017-18-Q1", "10"), row)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"38.5,38.5,true", "38.50,38.5,true", "38,38,false", "38.5,38.6,false"})
  void theSameNumberAgainIsAskedAboutFromThreeDigits(String now, String before, boolean asked) {
    String row = "EN01|Q2 2017/18||" + now + "||";
    Prior prior = prior("EN01//2017-18-Q1", before);
    assertThat(finds(FindingCode.SAME_AS_LAST_PERIOD, prior, row)).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({"36,false", "36.4,true", "27,false", "26.6,true"})
  void unlikeHistoryNeedsFourValuesAndMoreThanTheirSpread(String value, boolean asked) {
    String row = "EN01|Q2 2017/18||" + value + "||";
    Prior four =
        prior(
            "EN01//2017-18-Q1", "30",
            "EN01//2016-17-Q4", "31",
            "EN01//2016-17-Q3", "32",
            "EN01//2016-17-Q2", "33");
    assertThat(finds(FindingCode.UNLIKE_HISTORY, four, row)).isEqualTo(asked);
    Prior three =
        prior("EN01//2017-18-Q1", "30", "EN01//2016-17-Q4", "31", "EN01//2016-17-Q3", "32");
    assertThat(finds(FindingCode.UNLIKE_HISTORY, three, row)).isFalse();
  }

  @Test
  void onlyEarlierPeriodsOfAReturnAreRestatements() {
    Prior before = prior("EN01//2017-18-Q1", "40", "EN01//2017-18-Q2", "39");
    assertThat(finds(FindingCode.RESTATES_EARLIER_PERIOD, before, "EN01|Q2 2017/18||38||"))
        .isFalse();
    Verdict both = check(csv(HEAD, "EN01|Q1 2017/18||40.0||", "EN01|Q2 2017/18||38||"), before);
    assertThat(found(both)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2017-12-30,true", "2017-12-31,false"})
  void aPeriodMayBeReportedFromItsLastDayOn(LocalDate asOf, boolean refused) {
    Verdict verdict =
        Validator.check(
            csv(HEAD, "EN01|Q3 2017/18||38||"),
            Fixture.council(),
            ReturnForm.NONE,
            Prior.NOTHING,
            asOf);
    assertThat(verdict.status() == Verdict.Status.REJECTED).isEqualTo(refused);
  }

  @Test
  void aForecastForTheYearMayComeBeforeItsEnd() {
    Verdict verdict = check("Indicator|Period|Value|Forecast", "EN01|2017/18||150");
    assertThat(found(verdict)).isEmpty();
    assertThat(verdict.entries()).hasSize(1);
  }

  @Test
  void rowsThatFillDifferentCellsStandSideBySide() {
    Verdict verdict =
        check(
            "Indicator|Period|Value|Commentary",
            "EN01|Q2 2017/18|38|",
            "EN01|Q2 2017/18||Fewer complaints");
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.entries()).hasSize(2);
  }

  @Test
  void aMistypedNameBringsTheNearestOne() {
    Verdict verdict =
        check(HEAD, "Calls anwsered|Q2 2017/18||8%|8|100", "HS01|Q2 2017/18|Huosing|91||");
    assertThat(verdict.findings().get(0).message())
        .isEqualTo("\"Calls anwsered\" is not an indicator of this council.");
    assertThat(verdict.findings().get(0).remedy())
        .startsWith("Did you mean CS01 (Calls answered)?");
    assertThat(verdict.findings().get(1).remedy()).startsWith("Did you mean Housing Services?");
  }
}
