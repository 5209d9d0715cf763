package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When refused rows are tried again, the rows beside them that stood are not said a second time.
 */
class B05_TriedAgainAlone {
  private static final String NEW_INDICATOR = "N1,Newly counted,none,sum,,0,homes,housing\n";

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void aReturnOfWhichOneRowIsRefused() {
    workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "first.csv",
        Wexcombe.rows("W1,Q2 2017/18,,300,,,", "N1,Q2 2017/18,,5,,,"));
    run();
    assertThat(workplace.status("wexcombe", "first.csv")).isEqualTo("partly-accepted");
  }

  private void run() {
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
  }

  private void addTheIndicator() {
    workplace.write(Wexcombe.JOBS + "indicators.csv", Wexcombe.INDICATORS + NEW_INDICATOR);
  }

  private String figures() {
    return workplace.published("wexcombe", "figures/2017-18-Q2.csv");
  }

  private int arrivals() {
    return LedgerContents.count(workplace.record("wexcombe"), "arrival");
  }

  @Test
  void aLaterReturnsValueIsNotUndone() {
    workplace.write(Wexcombe.RETURNS + "later.csv", Wexcombe.rows("W1,Q2 2017/18,,310,,,"));
    run();
    addTheIndicator();
    run();

    assertThat(figures())
        .contains("N1,Newly counted,,2017-18-Q2,5,5,")
        .contains("W1,Swimming lessons,,2017-18-Q2,310,310,");
    assertThat(workplace.status("wexcombe", "first.csv")).isEqualTo("accepted");
  }

  @Test
  void aReturnThatComesInTheSameRunDoesNotConflictWithWhatStoodAlready() {
    addTheIndicator();
    workplace.write(Wexcombe.RETURNS + "later.csv", Wexcombe.rows("W1,Q2 2017/18,,310,,,"));
    run();

    assertThat(workplace.findings("wexcombe", "later.csv")).doesNotContain("conflicting-returns");
    assertThat(figures())
        .contains("N1,Newly counted,,2017-18-Q2,5,5,")
        .contains("W1,Swimming lessons,,2017-18-Q2,310,310,");
  }

  @Test
  void triedAgainInVainNothingIsAddedToTheRecord() {
    String receipt = workplace.published("wexcombe", "receipts/first.csv.json");
    String runs = workplace.published("wexcombe", "runs.html");
    int before = arrivals();

    workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY, "--as-of", "2017-11-14");
    Ended third =
        workplace
            .clock("2017-11-15T06:00:00Z")
            .run("run", Wexcombe.NIGHTLY, "--as-of", "2017-11-15");

    assertThat(arrivals()).isEqualTo(before);
    assertThat(workplace.published("wexcombe", "receipts/first.csv.json")).isEqualTo(receipt);
    assertThat(workplace.published("wexcombe", "runs.html")).isEqualTo(runs);
    assertThat(third.lastMessage()).contains("1 return: 1 unchanged");
  }

  @Test
  void theReceiptStillSaysWhatTheReturnReplaced() {
    String first = workplace.receipt("wexcombe", "first.csv").get("sha256").asString();
    workplace.alter(Wexcombe.RETURNS + "first.csv", "300", "301");
    run();
    addTheIndicator();
    run();

    assertThat(workplace.status("wexcombe", "first.csv")).isEqualTo("accepted");
    assertThat(workplace.receipt("wexcombe", "first.csv").get("replaces").asString())
        .isEqualTo(first.substring(0, 8));
  }

  @Test
  void aConflictIsTriedAgainWhenTheOtherReturnNoLongerContradicts() {
    workplace.write(
        Wexcombe.RETURNS + "one.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,,", "C1,Q2 2017/18,,90%,90,100,"));
    workplace.write(Wexcombe.RETURNS + "two.csv", Wexcombe.rows("H1,Q2 2017/18,,43,,,"));
    run();
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,,,");

    workplace.alter(Wexcombe.RETURNS + "two.csv", "H1,Q2 2017/18,,43,", "H1,Q1 2017/18,,43,");
    run();

    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
    assertThat(workplace.findings("wexcombe", "one.csv")).doesNotContain("conflicting-returns");
  }

  @Test
  void wholeFilesThatTheSettingsRefusedAreTriedAgain() {
    workplace.write(Wexcombe.RETURNS + "no-period.csv", "Indicator,Value\nH1,40\n");
    workplace.write(Wexcombe.RETURNS + "no-columns.csv", "Which,When,Worth\nC1,Q2 2017/18,90%\n");
    run();
    for (String name : List.of("no-period.csv", "no-columns.csv")) {
      assertThat(workplace.status("wexcombe", name)).as(name).isEqualTo("rejected");
    }

    workplace.write(
        Wexcombe.JOBS + "returns.yaml",
        """
        - {files: "no-period.csv", period: 2017-18-Q2}
        - files: "no-columns.csv"
          columns: {Which: indicator, When: period, Worth: value}
        """);
    run();

    assertThat(workplace.status("wexcombe", "no-period.csv")).isEqualTo("accepted");
    assertThat(workplace.status("wexcombe", "no-columns.csv")).startsWith("accepted");
    assertThat(figures())
        .contains("H1,Empty homes,,2017-18-Q2,40,40,")
        .contains("C1,Calls answered,,2017-18-Q2,90,90.0,");
  }

  @Test
  void aFileThatWasTooLargeIsTakenOnceTheLimitIsRaised() {
    workplace.alter(
        Wexcombe.JOBS + "council.yaml", "schemes:\n", "limits: {file-size: 1 KB}\nschemes:\n");
    workplace.write(
        Wexcombe.RETURNS + "large.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,," + "Long words. ".repeat(200)));
    run();
    assertThat(workplace.findings("wexcombe", "large.csv")).containsExactly("file-too-large");

    workplace.alter(Wexcombe.JOBS + "council.yaml", "1 KB", "1 MB");
    run();

    assertThat(workplace.status("wexcombe", "large.csv")).isEqualTo("accepted");
    assertThat(figures()).contains("H1,Empty homes,,2017-18-Q2,40,40,");
  }
}
