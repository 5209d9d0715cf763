package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.council.TargetValue;

class TargetTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "90             |          | 90     | false",
        "95%            | %        | 95     | false",
        "£1,200         | £        | 1200   | false",
        "-£1,200.50     | £        | -1200.50 | false",
        "(3.2)          |          | -3.2   | false",
        "−3.2           |          | -3.2   | false",
        "0.70           |          | 0.70   | false",
        "<5             |          | 5      | true",
        "> 90           |          | 90     | true",
        "≤ 5            |          | 5      | false",
        ">= 5           |          | 5      | false",
        "at least 95    |          | 95     | false",
        "At most 3      |          | 3      | false",
        "less than 1.5% | %        | 1.5    | true",
        "10 days        | days     | 10     | false",
        "under 10 days  | days     | 10     | true",
      })
  void aNumberIsRead(String text, String unit, BigDecimal number, boolean edgeExcluded) {
    assertThat(TargetText.read(text, unit == null ? "" : unit))
        .isEqualTo(new TargetValue(text, Optional.of(number), edgeExcluded));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"top quartile", "12 weeks", "£12m", "1,2", "below average", "5-10", "(5", "tbc"})
  void anythingElseIsATargetInWords(String text) {
    TargetValue target = TargetText.read(text, "days");
    assertThat(target.text()).isEqualTo(text);
    assertThat(target.number()).isEmpty();
    assertThat(target.edgeExcluded()).isFalse();
  }
}
