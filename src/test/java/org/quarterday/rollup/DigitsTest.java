package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"22811|22,811", "-1234.50|-1,234.50", "999|999", "top quartile|top quartile", "-|-"})
  void thousandsAreSetApart(String plain, String grouped) {
    assertThat(Digits.grouped(plain)).isEqualTo(grouped);
  }

  @ParameterizedTest
  @CsvSource({"1, days, day", "2, days, days", "1, per 100, per 100"})
  void aUnitAgreesWithItsNumber(String number, String unit, String agreed) {
    assertThat(Digits.unit(number, unit)).isEqualTo(agreed);
  }
}
