package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.RecordLock;
import tools.jackson.databind.JsonNode;

/** A query is answered in the return or by {@code explain}, and is then explained everywhere. */
class F04_AnswersToQueries {
  private static final String PLACE = "housing/q2.csv";

  @TempDir private Path folder;

  /** Two queries of one row: over 100%, and more than its numerator over its denominator. */
  private Workplace asked() {
    Workplace workplace = Wexcombe.in(folder);
    send(workplace, PLACE, "C1,Q2 2017/18,,104%,103,100,");
    Ended night = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(night.code()).isZero();
    assertThat(night.messages())
        .contains("The sender of housing/q2.csv should check or explain two things in it.");
    assertThat(workplace.findings("wexcombe", PLACE))
        .containsExactly("value-disagrees", "percent-over-100");
    return workplace;
  }

  private static void send(Workplace workplace, String place, String... rows) {
    workplace.write(Wexcombe.RETURNS + place, Wexcombe.rows(rows));
  }

  private static Ended explain(Workplace workplace, String place, String cell, String code) {
    return explain(workplace, place, cell, code, "2018-03-31");
  }

  private static Ended explain(
      Workplace workplace, String place, String cell, String code, String until) {
    return workplace.run(
        "explain",
        "wexcombe",
        place,
        cell,
        code,
        "--reason",
        "Some calls are counted twice",
        "--by",
        "A. Clerk",
        "--until",
        until);
  }

  private static String explained(Workplace workplace, String place, String code) {
    for (JsonNode finding : workplace.receipt("wexcombe", place).get("findings")) {
      if (finding.get("code").asString().equals(code)) {
        return finding.get("explained").isNull() ? "" : finding.get("explained").asString();
      }
    }
    throw new AssertionError(code + " is not in the receipt of " + place);
  }

  @Test
  void anAnswerIsShownAtOnceAndTheQueryNoLongerCounts() {
    Workplace workplace = asked();
    assertThat(workplace.status("wexcombe", PLACE)).isEqualTo("accepted-with-queries");

    Ended said = explain(workplace, PLACE, "D2", "percent-over-100");
    assertThat(said.messages())
        .isEqualTo(
            "wexcombe: housing/q2.csv, D2, percent-over-100: explained until 31 March 2018.\n");
    assertThat(said.code()).isZero();

    assertThat(explained(workplace, PLACE, "percent-over-100"))
        .isEqualTo("Some calls are counted twice (A. Clerk, until 31 March 2018)");
    assertThat(explained(workplace, PLACE, "value-disagrees")).isEmpty();
    assertThat(workplace.status("wexcombe", PLACE)).isEqualTo("accepted-with-queries");
    assertThat(workplace.published("wexcombe", "receipts/" + PLACE + ".html"))
        .contains("Explained", "Some calls are counted twice");

    explain(workplace, PLACE, "d2", "value-disagrees");
    var atOnce = Tree.withoutRuns(workplace.out("wexcombe"));
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).doesNotContain("explain");
    assertThat(Tree.withoutRuns(workplace.out("wexcombe"))).isEqualTo(atOnce);
    assertThat(workplace.status("wexcombe", PLACE)).isEqualTo("accepted");
    assertThat(workplace.published("wexcombe", "index.html").contains("Accepted with queries"))
        .isFalse();
  }

  @Test
  void whoOwesWhatCountsOpenQueriesOnly() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(Wexcombe.JOBS + "indicators.csv", CALLS_ALONE);
    workplace.write(Wexcombe.JOBS + "targets.csv", "indicator,period,target\nC1,2017-18,95\n");
    send(
        workplace,
        PLACE,
        "C1,Q1 2017/18,,90%,90,100,Two lines were down.",
        "C1,Q2 2017/18,,103%,103,100,");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.published("wexcombe", "chase.csv")).contains(",queried,");

    explain(workplace, PLACE, "D3", "percent-over-100");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.published("wexcombe", "chase.csv")).doesNotContain(",queried,");
  }

  private static final String CALLS_ALONE =
      """
      code,name,polarity,aggregation,unit,decimals,priority,service
      C1,Calls answered,higher,ratio,%,1,homes,housing
      """;

  @Test
  void anAnswerThatHasRunOutBringsTheQueryBack() {
    Workplace workplace = asked();
    explain(workplace, PLACE, "D2", "percent-over-100", "2017-11-30");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(explained(workplace, PLACE, "percent-over-100")).contains("until 30 November 2017");

    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2017-12-01");
    assertThat(explained(workplace, PLACE, "percent-over-100")).isEmpty();
    assertThat(workplace.published("wexcombe", "receipts/" + PLACE + ".json"))
        .contains(
            "It was explained (A. Clerk, until 30 November 2017: Some calls are counted twice);"
                + " that time is over.");

    explain(workplace, PLACE, "D2", "percent-over-100", "2018-06-30");
    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2017-12-01");
    assertThat(explained(workplace, PLACE, "percent-over-100")).contains("until 30 June 2018");
  }

  @Test
  void anAnswerServesLaterPeriodsAndIsCounted() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.alter(Wexcombe.JOBS + "nightly.yaml", "as-of: 2017-11-13", "as-of: 2018-01-20");
    send(workplace, "q1.csv", "C1,Q1 2017/18,,101%,101,100,");
    workplace.run("run", Wexcombe.NIGHTLY);
    explain(workplace, "q1.csv", "D2", "percent-over-100");
    send(workplace, "q2.csv", "C1,Q2 2017/18,,102%,102,100,");
    send(workplace, "q3.csv", "C1,Q3 2017/18,,103%,103,100,");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(explained(workplace, "q1.csv", "percent-over-100"))
        .isEqualTo("Some calls are counted twice (A. Clerk, until 31 March 2018)");
    assertThat(explained(workplace, "q3.csv", "percent-over-100"))
        .isEqualTo(
            "Some calls are counted twice (A. Clerk, until 31 March 2018)"
                + " [explained 3 quarters running]");
    assertThat(workplace.status("wexcombe", "q3.csv")).isEqualTo("accepted");
  }

  @Test
  void anotherValueForTheSamePeriodIsAnotherQuestion() {
    Workplace workplace = asked();
    explain(workplace, PLACE, "D2", "percent-over-100");
    send(workplace, PLACE, "C1,Q2 2017/18,,1040%,1040,100,");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(explained(workplace, PLACE, "percent-over-100")).isEmpty();

    send(workplace, PLACE, "", "C1,Q2 2017/18,,104%,103,100,Sent again.");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(explained(workplace, PLACE, "percent-over-100")).contains("A. Clerk");
  }

  @Test
  void theRowsOwnExplanationAnswersAllItsQueries() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + PLACE,
        "Indicator,Period,Value,Numerator,Denominator,Explanation\n"
            + "C1,Q2 2017/18,104%,103,100,Two calls had two answers\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.status("wexcombe", PLACE)).isEqualTo("accepted");
    assertThat(explained(workplace, PLACE, "value-disagrees"))
        .isEqualTo("Two calls had two answers");
    assertThat(explained(workplace, PLACE, "percent-over-100"))
        .isEqualTo("Two calls had two answers");
  }

  @Test
  void checkDoesNotAskAgainWhatIsExplained() {
    Workplace workplace = asked();
    String file = folder.resolve(Wexcombe.RETURNS + PLACE).toString();
    explain(workplace, PLACE, "D2", "percent-over-100");
    Ended checked = workplace.run("check", file, "--council", "wexcombe");
    assertThat(checked.results()).contains("Some calls are counted twice");
  }

  @Test
  void theSameAnswerAgainChangesNothingAndTheSameRunFollows() {
    Workplace workplace = asked();
    explain(workplace, PLACE, "D2", "percent-over-100");
    workplace.run("run", Wexcombe.NIGHTLY);
    var out = Tree.of(workplace.out("wexcombe"));

    assertThat(explain(workplace, PLACE, "D2", "percent-over-100").messages())
        .contains("the record says so already");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).contains("nothing new");
    assertThat(Tree.of(workplace.out("wexcombe"))).isEqualTo(out);
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "query_answer")).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsRefusedWithTheNearest() {
    Workplace workplace = asked();
    assertRefused(
        explain(workplace, "housing/q3.csv", "D2", "percent-over-100"),
        "No return housing/q3.csv has been taken in; the nearest is housing/q2.csv.");
    assertRefused(
        explain(workplace, PLACE, "D3", "percent-over-100"),
        "The receipt of housing/q2.csv does not ask percent-over-100 at D3. It asks: D2"
            + " value-disagrees, D2 percent-over-100.");
    assertRefused(
        explain(workplace, PLACE, "D2", "far-from-target"),
        "The receipt of housing/q2.csv does not ask far-from-target at D2. It asks: D2"
            + " value-disagrees, D2 percent-over-100.");
    assertRefused(
        explain(workplace, PLACE, "D2", "percent-over-100", "next year"),
        "--until takes a date such as 2017-11-13, not next year.");
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "query_answer")).isZero();
  }

  @Test
  void anErrorIsNoQuestion() {
    Workplace workplace = Wexcombe.in(folder);
    send(workplace, PLACE, "C1,Q2 2017/18,,n/k,,,", "H1,Q2 2017/18,,40,,,");
    workplace.run("run", Wexcombe.NIGHTLY);
    assertRefused(
        explain(workplace, PLACE, "D2", "value-not-a-number"),
        "value-not-a-number is no question: it must be put right in the return.");
  }

  @Test
  void withoutARecordNothingWasAsked() {
    assertRefused(
        explain(Wexcombe.in(folder), PLACE, "D2", "percent-over-100"),
        "There is no record of wexcombe yet: run its job.");
  }

  @Test
  void whileARunHoldsTheRecordItEndsFour() throws IOException {
    Workplace workplace = asked();
    try (RecordLock run = RecordLock.forRun(workplace.record("wexcombe")).orElseThrow()) {
      assertThat(run).isNotNull();
      assertThat(explain(workplace, PLACE, "D2", "percent-over-100").code()).isEqualTo(4);
    }
    assertThat(explain(workplace, PLACE, "D2", "percent-over-100").code()).isZero();
  }

  private static void assertRefused(Ended ended, String why) {
    assertThat(ended.messages().strip().replaceFirst("^wexcombe: ", "")).isEqualTo(why);
    assertThat(ended.code()).isEqualTo(2);
  }
}
