package org.quarterday.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefTest {

  @ParameterizedTest
  @CsvSource({
    "receipts/q2/housing.xlsx.html, receipts/q2/housing.xlsx.html",
    "../../index.html, ../../index.html",
    "a b.html, a%20b.html",
    "50%.html, 50%25.html",
    "what?#x.html, what%3F%23x.html",
    "javascript:alert(1), javascript%3Aalert%281%29",
    "Año.html, A%C3%B1o.html"
  })
  void aPathIsOnlyEverAPath(String path, String address) {
    assertThat(Href.of(path)).isEqualTo(address);
  }
}
