package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwelveMistakesTest {
  @Test
  void twelveMistakesAreToldAtOnceEachWithItsPlace() {
    assertThat(SettingsFixture.problems(SettingsFixture.resource("twelve-mistakes")))
        .extracting(problem -> problem.file() + " | " + problem.place() + " | " + problem.message())
        .containsExactly(
            "council.yaml | line 3 | “6 April” is not the first of a month.",
            "council.yaml | line 4 | There is no setting “returns-do” here.",
            "council.yaml | line 10 | “within a whisker” is no test of a band.",
            "indicators.csv | C2 | The “polarity” of this row is missing.",
            "indicators.csv | E3 | “homess” names no priority.",
            "indicators.csv | A5 | “L1” stands in two rows that are in force at the same time.",
            "nightly.yaml | line 2 | “every night” does not say when to run.",
            "nightly.yaml | line 3 | “performence” is not a paper of this council.",
            "services.csv | C2 | “housing at council” is not an e-mail address.",
            "targets.csv | A3 | “H9” names no indicator.",
            "targets.csv | B4 | “Q2” is a period without its year.",
            "targets.csv | C5 | There is a second target of H2 for the year 2017/18.");
  }

  @Test
  void eachSaysWhatToDo() {
    assertThat(SettingsFixture.problems(SettingsFixture.resource("twelve-mistakes")))
        .extracting(ConfigProblem::remedy)
        .contains(
            "Did you mean returns-due or returns?",
            "Did you mean homes?",
            "Did you mean performance?",
            "Add its year, as in “Q2 2017/18”.",
            "Write it as 1 April: a financial year begins with a month.")
        .allSatisfy(remedy -> assertThat(remedy).matches("(?s)\\p{Lu}.{8,}[.?]"));
  }

  @Test
  void theExceptionSaysThemOneToALine() {
    ConfigProblems problems =
        new ConfigProblems(SettingsFixture.problems(SettingsFixture.resource("twelve-mistakes")));
    assertThat(problems.getMessage().lines())
        .hasSize(12)
        .first()
        .isEqualTo(
            "council.yaml, line 3: “6 April” is not the first of a month."
                + " Write it as 1 April: a financial year begins with a month.");
  }
}
