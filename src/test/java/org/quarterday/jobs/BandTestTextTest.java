package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterday.council.BandTest;
import org.quarterday.council.Margin;

class BandTestTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "met, MET, '', ''",
    "within 10%, WITHIN, 10%, ''",
    "within 2 points, WITHIN, 2 points, ''",
    "within 1 point, WITHIN, 1 point, ''",
    "within 2.5%, WITHIN, 2.5%, ''",
    "under 10%, UNDER, 10%, ''",
    "under 2 points, UNDER, 2 points, ''",
    "within tolerance, WITHIN_TOLERANCE, '', ''",
    "floor met, FLOOR_MET, '', ''",
    "better by over 5%, BETTER_BY_OVER, 5%, ''",
    "in range, IN_RANGE, '', ''",
    "improved short, IMPROVED, '', short",
    "improved or maintained long, IMPROVED_OR_MAINTAINED, '', long",
    "Otherwise, OTHERWISE, '', ''",
    "'  within   10% ', WITHIN, 10%, ''"
  })
  void aTestIsWhatItSays(String text, BandTest.Kind kind, String margin, String comparator) {
    BandTest test = BandTestText.read(text).orElseThrow();
    assertThat(test.kind()).isEqualTo(kind);
    assertThat(test.margin().map(Margin::words).orElse("")).isEqualTo(margin);
    assertThat(test.comparator().orElse("")).isEqualTo(comparator);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "green",
        "within",
        "within 10",
        "within -5%",
        "over 10%",
        "not met",
        "improved",
        "better by 10%",
        "within ten points",
        "met, within 10%"
      })
  void anythingElseIsNoTest(String text) {
    assertThat(BandTestText.read(text)).isEmpty();
  }

  @Test
  void aMarginIsExact() {
    assertThat(BandTestText.read("within 0.1%").flatMap(BandTest::margin))
        .contains(new Margin(new BigDecimal("0.1"), true));
  }
}
