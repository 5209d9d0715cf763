package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where one colour stands for what two schemes word differently, a sentence says both. */
class P07_SeveralSchemes {
  private static final String MOVING =
      """
        - name: moving
          bands:
            - {status: green, word: No worse, when: [improved or maintained long]}
            - {status: red, word: Worsening, when: [otherwise]}
      """;

  @TempDir private Path root;

  @Test
  void nothingIsCalledBelowATargetThatItDoesNotHave() {
    Workplace workplace = Wexcombe.withHousing(root);
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL
                .replace("first-period: 2017-18-Q1", "first-period: 2016-17-Q1")
                .replace("travel:\n", MOVING + "travel:\n")
            + "  - {name: long, against: same period last year}\n");
    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS
            .replace("priority,service\n", "priority,service,scheme\n")
            .replace("people,leisure\n", "people,leisure,moving\n")
            .replace("homes,housing\n", "homes,housing,\n")
            .replace("housing;leisure\n", "housing;leisure,\n"));
    workplace.write(
        Wexcombe.RETURNS + "leisure.csv",
        Wexcombe.rows(
            "S1,Q2 2017/18,Leisure,5,,,", "W1,Q2 2016/17,Leisure,100,,,", "W1,Q2 2017/18,,80,,,"));
    workplace.alter(Wexcombe.RETURNS + "housing-q2.csv", "Housing,40,", "Housing,60,");

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .contains("one was just short and two were off target or worsening.")
        .contains("■ Worsening: W1 Swimming lessons, 80")
        .contains("The value of the period is held against earlier ones; no target is needed.")
        .contains("- **■ Worsening:** None of the above.");
  }
}
