package org.quarterday.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void theFirstRowIsTheHeadAndNumbersStandOnTheRight() {
    assertThat(
            MarkdownTable.of(
                List.of(
                    List.of("indicator", "value", "coverage"),
                    List.of("HC01", "82.1", "2/2"),
                    List.of("HC02", "", "0/2"))))
        .isEqualTo(
            """
            | indicator | value | coverage |
            | --- | ---: | ---: |
            | HC01 | 82.1 | 2/2 |
            | HC02 |  | 0/2 |
            """);
  }

  @Test
  void nothingInACellIsMarkdownOrHtml() {
    assertThat(MarkdownTable.of(List.of(List.of("a|b *c* _d_ `e` <f> #g [h]\ni \\ j"))))
        .startsWith("| a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\#g \\[h\\] i \\\\ j |\n");
  }

  @Test
  void aTerminalEscapeIsLeftOut() {
    assertThat(MarkdownTable.of(List.of(List.of("\u001bc"), List.of("x"))))
        .isEqualTo("| c |\n| --- |\n| x |\n");
  }

  @Test
  void noRowsAreNoText() {
    assertThat(MarkdownTable.of(List.of())).isEmpty();
  }
}
