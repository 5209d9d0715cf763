package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.publish.Publisher;

/**
 * Whatever people decided before an issue or since, its pack gives the same paper again: {@link
 * WhatWasIssued} packs and verifies every issue when a scenario is over.
 */
class P04_PackAfterEveryAct {
  private static final String Q2 = "2017-18-Q2";
  private static final String REPORT = Wexcombe.JOBS + "papers/report/";
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void council() {
    workplace = Wexcombe.withHousing(folder);
  }

  private void night() {
    Ended night = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(night.code()).as(night.messages()).isLessThanOrEqualTo(1);
  }

  private void arrives(String place, String... rows) {
    workplace.write(Wexcombe.RETURNS + place, Wexcombe.rows(rows));
    night();
  }

  private void issue(String... more) {
    String[] words = new String[2 + more.length];
    words[0] = "--accept-open";
    words[1] = "Leisure is late";
    System.arraycopy(more, 0, words, 2, more.length);
    done(Issues.issue(workplace, Q2, words));
  }

  private static void done(Ended ended) {
    assertThat(ended.code()).as(ended.messages()).isZero();
  }

  private String paper(int number) {
    return Issues.file(workplace, Q2, number, "paper.md");
  }

  private void erase(String content) {
    done(
        workplace.run(
            "erase",
            "wexcombe",
            Publisher.sha256(content.getBytes(StandardCharsets.UTF_8)),
            "--reason",
            "A tenant was named",
            "--by",
            "The data protection officer"));
  }

  @Test
  void afterCommentaryWasConfirmedAndThenChangedAgain() {
    night();
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .contains("Written when this was 90%; now 79.4%.");
    done(workplace.run("confirm", "wexcombe", "C1", Q2, "--by", "Sam Example"));
    issue();
    assertThat(paper(1)).contains("Two lines were down in August.").doesNotContain("Written when");

    arrives("c.csv", "C1,Q2 2017/18,Housing,79.5%,795,1000,");
    Issues.correct(workplace, "c.csv", "--reason", "Counted again");
    done(workplace.run("confirm", "wexcombe", "C1", Q2, "--by", "Sam Example"));

    assertThat(paper(2)).contains("79.5% (r)").doesNotContain("Written when");
  }

  @Test
  void wordsThatNobodyConfirmedAreMarkedInThePackToo() {
    night();
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,");
    issue();

    assertThat(paper(1)).contains("Written when this was 90%; now 79.4%.");
  }

  @Test
  void afterAQueryWasAnswered() {
    workplace.write(
        Wexcombe.RETURNS + "housing-q2.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,104%,103,100,Twice."));
    night();
    done(
        workplace.run(
            "explain",
            "wexcombe",
            "housing-q2.csv",
            "D2",
            "percent-over-100",
            "--reason",
            "Some calls are counted twice",
            "--by",
            "Pat Example",
            "--until",
            "2018-03-31"));
    issue();

    assertThat(paper(1)).contains("104.0%");
  }

  @Test
  void afterAHeldValueWasDeclined() {
    night();
    issue();
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.");
    done(
        workplace.run(
            "decline", "wexcombe", "b.csv", "--reason", "The audit stands", "--by", "Pat Example"));
    workplace.alter(REPORT + "paper.yaml", "title: Performance report", "title: Quarterly report");
    issue("--reason", "A fuller title");

    assertThat(paper(2)).contains("# Quarterly report").contains("90.0%").doesNotContain("79.4");
  }

  @Test
  void afterAnIndicatorWasAddedThatTheNextIssueLeavesOut() {
    night();
    issue();
    workplace.alter(
        Wexcombe.JOBS + "indicators.csv",
        "W1,Swimming lessons,higher,sum,lessons,0,people,leisure\n",
        "W1,Swimming lessons,higher,sum,lessons,0,people,leisure\n"
            + "W2,Parks cleaned,higher,sum,parks,0,people,leisure\n");
    workplace.alter(REPORT + "paper.yaml", "title: Performance report", "title: Quarterly report");
    issue("--reason", "A fuller title");

    assertThat(paper(2)).contains("# Quarterly report").doesNotContain("Parks cleaned");
  }

  @Test
  void ofAPaperThatNamesTheSheetAnOfficersWordingStandsBeside() {
    workplace.delete(Wexcombe.RETURNS + "housing-q2.csv");
    workbook(folder.resolve(Wexcombe.RETURNS + "housing.xlsx"), Wexcombe.HOUSING_Q2);
    workplace.write(
        REPORT + "2017-18-Q2/edited-commentary.csv",
        "indicator,commentary,by,about\nC1,Fewer calls were answered,Pat Example,90.0%\n");
    night();
    issue();

    assertThat(paper(1)).contains("as sent in housing.xlsx, Quarter 2, G3:");
  }

  @Test
  void ofAnExemptPaper() {
    workplace.write(
        REPORT + "paper.yaml",
        "title: Staffing\ncommittee: Cabinet\nperiod: quarter\npublic: false\n"
            + "exempt: Paragraph 1\n");
    night();
    issue();

    assertThat(
            workplace
                .record("wexcombe")
                .root()
                .resolve("issued/exempt/2017-18-Q2/report/1/paper.md"))
        .content()
        .contains("Paragraph 1");
  }

  /** Cabinet's paper is laid before scrutiny; then a figure in both is corrected. */
  @Test
  void ofAPaperThatLaysInOneThatIsCorrectedWithIt() {
    workplace.write(
        Wexcombe.JOBS + "papers/scrutiny/paper.yaml",
        "title: Report to scrutiny\ncommittee: Scrutiny\nperiod: quarter\nencloses: [report]\n");
    workplace.write(
        Wexcombe.JOBS + "papers/scrutiny/paper.md",
        "Calls answered stood at {C1}. The report that Cabinet saw is {appendix report}.\n\n"
            + "{schedule}\n\n{enclosures}\n");
    night();
    issue();
    done(Issues.issueOf(workplace, "scrutiny", Q2, "--accept-open", "Leisure is late"));
    arrives("b.csv", "C1,Q2 2017/18,Housing,79.4%,794,1000,Three lines were down.");

    Ended corrected = Issues.correct(workplace, "b.csv", "--reason", "Counted twice");

    done(corrected);
    Path scrutiny = workplace.record("wexcombe").root().resolve("issued/2017-18-Q2/scrutiny");
    assertThat(Workplace.read(scrutiny.resolve("1/paper.md")))
        .contains("Calls answered stood at 90.0%")
        .contains("Published version 1, laid in as it was issued");
    assertThat(Workplace.read(scrutiny.resolve("2/paper.md")))
        .contains("Calls answered stood at 79.4%")
        .contains("Published version 2, corrected, laid in as it was issued")
        .contains("Counted twice");
  }

  /** All kinds of rows that a return can hold, each with words that somebody typed. */
  @Test
  void afterReturnsOfEveryKindWereErased() {
    String actions =
        "Action,Period,Status,Progress,Comments,Remedial action\n"
            + "A1,Q2 2017/18,On track,Footings poured,Mr Quillfeather is pleased,\n"
            + "A2,Q2 2017/18,Completed,All bought,,Thanks to Mr Quillfeather\n";
    String risks =
        "Risk,Service,Period,Likelihood,Controls\n"
            + "Mr Quillfeather may leave,Housing,Q2 2017/18,High,Pay him\n"
            + "nil,Leisure,Q2 2017/18,,\n";
    String notes =
        "Kind,Text,Heading,By,Service,Period,Date\n"
            + "award,Tenant of the year: Mr Quillfeather,Gold,Weekly,Housing,Q2 2017/18,2017-09-12\n";
    String words =
        Wexcombe.rows(
            "H1,Q2 2017/18,Housing,to be reported,,,Mr Quillfeather is on leave.",
            "W1,Q2 2017/18,,*,,,Mr Quillfeather swims alone.");
    everyKind();
    workplace.delete(Wexcombe.RETURNS + "housing-q2.csv");
    workplace.write(Wexcombe.RETURNS + "actions.csv", actions);
    workplace.write(Wexcombe.RETURNS + "risks.csv", risks);
    workplace.write(Wexcombe.RETURNS + "notes.csv", notes);
    workplace.write(Wexcombe.RETURNS + "words.csv", words);
    night();
    issue();
    assertThat(paper(1))
        .contains("Of the two actions, one is completed and one is on track")
        .contains("Mr Quillfeather may leave")
        .contains("Tenant of the year")
        .contains("not available: to be reported");

    for (String each : new String[] {actions, risks, notes, words}) {
      erase(each);
    }

    assertThat(workplace.published("wexcombe", "receipts/words.csv.html"))
        .doesNotContain("Quillfeather");
    done(Issues.withdraw(workplace, Q2, 1, "A tenant is named in it"));
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.md"))
        .contains("Of the two actions, one is completed and one is on track")
        .contains("| erased | High |")
        .contains("Leisure: None identified.")
        .contains("not available: erased")
        .doesNotContain("Quillfeather");
  }

  @Test
  void aNilStaysANilHoweverItWasWritten() {
    everyKind();
    String risks =
        "Risk,Service,Period,Likelihood,Controls\n"
            + "Mr Quillfeather may leave,Housing,Q2 2017/18,High,Pay him\n"
            + "Nil.,Leisure,Q2 2017/18,,\n";
    workplace.write(Wexcombe.RETURNS + "risks.csv", risks);
    night();
    String draft = "papers/2017-18-Q2/report/paper.md";
    assertThat(workplace.published("wexcombe", draft)).contains("Leisure: None identified.");

    erase(risks);

    assertThat(workplace.published("wexcombe", draft))
        .contains("| erased | High |")
        .contains("Leisure: None identified.")
        .doesNotContain("Quillfeather");
  }

  /** A status that a service judged itself is a word that it typed, and stays. */
  @Test
  void afterAReturnWasErasedThatJudgedItself() {
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL.replace("- name: standard\n", "- name: standard\n    judge: service\n"));
    String judged =
        "Indicator,Period,Service,Value,Judged status,Judged reason\n"
            + "H1,Q2 2017/18,Housing,40,amber,Mr Quillfeather says so\n";
    workplace.write(Wexcombe.RETURNS + "housing-q2.csv", judged);
    night();
    issue();
    assertThat(paper(1)).contains("Mr Quillfeather says so").contains("Just short");

    erase(judged);
  }

  private static void workbook(Path file, String csv) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Quarter 2");
      for (String line : csv.lines().toList()) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : line.split(",", -1)) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void everyKind() {
    workplace.write(
        Wexcombe.JOBS + "council.yaml",
        Wexcombe.COUNCIL
            + """
            action-statuses:
              - {status: done, word: Completed, closed: yes}
              - {status: on-track, word: On track}
            """);
    workplace.write(Wexcombe.JOBS + "plans.csv", "code,name\nIP,Improvement plan\n");
    workplace.write(
        Wexcombe.JOBS + "actions.csv",
        """
        code,name,plan,parent,priority,service,due
        A1,Build homes,IP,,homes,housing,31 August 2017
        A2,Buy the land,IP,,homes,housing,31 March 2018
        """);
    workplace.write(
        REPORT + "paper.md",
        "## The plan\n\n{action statuses}\n\n{actions}\n\n{risks}\n\n{awards}\n\n{schedule}\n");
  }
}
