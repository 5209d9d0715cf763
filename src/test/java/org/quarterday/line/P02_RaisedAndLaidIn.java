package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are raised by a rule, and papers that lay another in as it was issued. */
class P02_RaisedAndLaidIn {
  private static final String EXCEPTION = Wexcombe.JOBS + "papers/exception/paper.yaml";
  private static final String SCRUTINY = Wexcombe.JOBS + "papers/scrutiny/";

  private Workplace workplace;

  @BeforeEach
  void write(@TempDir Path root) {
    workplace = Wexcombe.withHousing(root);
    workplace.write(
        EXCEPTION,
        "title: Performance between reports\ncommittee: Cabinet\nperiod: quarter\n"
            + "raise: [status amber, status red for 2 periods]\n");
    workplace.write(
        SCRUTINY + "paper.yaml",
        "title: Report to scrutiny\ncommittee: Scrutiny\nperiod: quarter\nencloses: [report]\n");
    workplace.write(
        SCRUTINY + "paper.md",
        "The report that Cabinet saw is {appendix report}.\n\n{enclosures}\n");
  }

  private String markdown(String paper) {
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    return workplace.published("wexcombe", "papers/2017-18-Q2/" + paper + "/paper.md");
  }

  @Test
  void whatATestRaisesStandsWithWhyAndItsRemedialAction() {
    assertThat(markdown("exception"))
        .contains("1.1 One matter is raised.")
        .contains("### C1 Calls answered")
        .contains("90.0% against a target of 95%. Raised because it is just short.")
        .contains("- **Remedial action:** No remedial action received.")
        .doesNotContain("### H1");
  }

  @Test
  void aTestOverSeveralPeriodsRaisesWhatMeetsItInEachOfThem() {
    workplace.alter(
        EXCEPTION, "[status amber, status red for 2 periods]", "[status red for 2 periods]");
    workplace.write(
        Wexcombe.JOBS + "targets.csv",
        "indicator,period,target\nH1,2017-18-Q1,45\nH1,2017-18-Q2,45\nC1,2017-18-Q1,95\n"
            + "C1,2017-18-Q2,95\nS1,2017-18-Q2,20\n");
    workplace.write(
        Wexcombe.RETURNS + "housing-q2.csv",
        Wexcombe.rows(
            "H1,Q1 2017/18,Housing,44,,,", "H1,Q2 2017/18,Housing,60,,,",
            "C1,Q1 2017/18,Housing,50%,50,100,", "C1,Q2 2017/18,Housing,60%,60,100,"));
    assertThat(markdown("exception"))
        .contains("1.1 One matter is raised.")
        .contains("### C1 Calls answered")
        .contains("Raised because it is off target, in each of the last two periods.")
        .doesNotContain("### H1");

    workplace.alter(EXCEPTION, "for 2 periods", "for 3 periods");
    assertThat(markdown("exception"))
        .contains(
            "Nothing is raised for quarter 2, 2017/18: no indicator was off target for three periods"
                + " in a row.");
  }

  @Test
  void anExemptPaperIsNeverLaidInAPublicOne() {
    workplace.write(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: The price of the lease\ncommittee: Cabinet\nperiod: quarter\npublic: no\n"
            + "exempt: paragraph 3\n");

    String draft = markdown("scrutiny");
    Ended refused =
        workplace.run(
            "issue",
            "wexcombe",
            "scrutiny",
            "--period",
            "2017-18-Q2",
            "--by",
            "Clerk",
            "--accept-open",
            "leisure is late");

    assertThat(draft)
        .contains("This part is exempt information and is in the exempt paper.")
        .contains(
            "To be put right: The public paper encloses \"report\", which is exempt and is not printed"
                + " in it. (paper.yaml, encloses) Take it out of")
        .doesNotContain("The price of the lease");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(workplace.root().resolve("record/wexcombe/issued/2017-18-Q2")).doesNotExist();
  }

  @Test
  void whereNothingIsRaisedOnePageRecordsThat() {
    workplace.alter(
        EXCEPTION, "[status amber, status red for 2 periods]", "[status red, action overdue]");
    assertThat(markdown("exception"))
        .contains(
            "1.1 Nothing is raised for quarter 2, 2017/18: no indicator was off target and no action"
                + " was overdue.")
        .doesNotContain("**Table");
  }

  @Test
  void aPaperNotIssuedYetIsOpenAndTheDraftSaysWhatWillBeLaid() {
    assertThat(markdown("scrutiny"))
        .contains(
            "Here will be laid: Performance report, quarter 2, 2017/18, as reported to Cabinet. It"
                + " has not been issued yet; it will stand here as it is issued.")
        .contains(
            "Open: The paper \"Performance report\" is to be laid in and has not been issued. The"
                + " clerk can issue it first.")
        .doesNotContain("has not sent")
        .doesNotContain("not on target");
  }

  @Test
  void anIssuedPaperIsLaidInAsItIsWhateverComesLater() {
    markdown("scrutiny");
    assertThat(
            workplace
                .run(
                    "issue",
                    "wexcombe",
                    "report",
                    "--period",
                    "2017-18-Q2",
                    "--by",
                    "Clerk",
                    "--accept-open",
                    "leisure is late")
                .code())
        .isZero();
    String laid = markdown("scrutiny");
    assertThat(laid)
        .contains("The report that Cabinet saw is Appendix 1.")
        .contains("Published version 1, laid in as it was issued (SHA-256 ")
        .contains("| **Total** | **1** | **1** | **0** | **2** | **4** |")
        .doesNotContain("has not been issued");
    String page = workplace.published("wexcombe", "papers/2017-18-Q2/scrutiny/paper.html");
    assertThat(page).contains("id=\"report-section-1\"").doesNotContain("id=\"section-1\"");
  }
}
