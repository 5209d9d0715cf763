package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A fraction as text. */
class ExactTest {
  @Test
  void whatEndsIsWrittenWholeAndWhatDoesNotInTenPlaces() {
    Exact typed = Exact.of(new BigDecimal("0.1234567890123450"));
    assertThat(typed.whole()).isEqualTo("0.123456789012345");
    assertThat(typed.plain()).isEqualTo("0.123456789");
    assertThat(Exact.of(2).dividedBy(Exact.of(3)).whole()).isEqualTo("0.6666666667");
    assertThat(Exact.of(new BigDecimal("-0.000")).whole()).isEqualTo("0");
    assertThat(Exact.of(new BigDecimal("1E+3")).whole()).isEqualTo("1000");
  }
}
