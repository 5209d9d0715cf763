package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

  @Test
  void aCodeMakesAnAnchorAndTwoCodesNeverTheSame() {
    assertThat(Fact.idPart("HC01")).isEqualTo("HC01");
    assertThat(Fact.idPart("CORP 09")).isEqualTo("CORP_09");
    assertThat(List.of("CORP 09", "CORP_09", "CORP.09", "CORP-09", "CORP/09", "ÇORP 09"))
        .extracting(Fact::idPart)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
  }
}
