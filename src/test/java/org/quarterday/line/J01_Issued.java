package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.publish.Publisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft is frozen: what stands in its way, what is kept, and what people see afterwards. */
class J01_Issued {
  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void drawn() {
    workplace = Wexcombe.withHousing(folder);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
  }

  private Ended issue(String... more) {
    return Issues.issue(workplace, "2017-18-Q2", more);
  }

  @Test
  void openPointsAreListedWithWhoCanMendThem() {
    Map<String, String> before = Tree.of(folder.resolve("record"));

    Ended refused = issue();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.results()).isEmpty();
    assertThat(refused.messages())
        .contains("Open: Leisure has not sent Days lost to sickness and Swimming lessons.")
        .contains("Leisure can send it.");
    assertThat(refused.lastMessage()).contains("is not issued").contains("--accept-open");
    assertThat(workplace.record("wexcombe").root().resolve("issued")).doesNotExist();
    assertThat(Tree.of(folder.resolve("record")).keySet()).isEqualTo(before.keySet());
  }

  /** A slip in the period must not freeze a paper that nobody meant, and close its figures. */
  @Test
  void aPaperIsIssuedForAPeriodOfItsOwnKindAlone() {
    Ended half = Issues.issue(workplace, "2017-18-H1", "--accept-open", "Leisure is late");
    Ended month = Issues.issue(workplace, "September 2017", "--accept-open", "Leisure is late");

    assertThat(half.code()).isEqualTo(2);
    assertThat(half.messages())
        .contains(
            "The paper report is about a quarter, not about quarters 1 and 2, 2017/18. Did you mean"
                + " 2017-18-Q1 or 2017-18-Q2?");
    assertThat(month.code()).isEqualTo(2);
    assertThat(month.messages()).contains("Did you mean 2017-18-Q2?");
    assertThat(workplace.record("wexcombe").root().resolve("issued")).doesNotExist();
  }

  @Test
  void aPaperBeforeTheEndOfItsPeriodIsOpen() {
    Ended early = Issues.issue(workplace, "2017-18-Q3");

    assertThat(early.code()).isEqualTo(1);
    assertThat(early.messages())
        .contains("Open: This paper is made before the end of its period, 31 December 2017.")
        .contains("Whoever issues it can wait until then.");
  }

  @Test
  void acceptedOpenPointsArePrintedInWords() {
    Ended issued = issue("--accept-open", "Leisure's system is down until December");

    assertThat(issued.code()).as(issued.messages()).isZero();
    assertThat(Issues.file(workplace, "2017-18-Q2", 1, "paper.md"))
        .contains("Published version 1")
        .contains("## Issued with open points")
        .contains("Leisure's system is down until December")
        .contains("- Leisure has not sent Days lost to sickness and Swimming lessons.");
    assertThat(workplace.published("wexcombe", "index.html")).contains("Published version 1");
    assertThat(workplace.published("wexcombe", "papers/2017-18-Q2/report/paper.html"))
        .as("people find what was issued")
        .isEqualTo(Issues.file(workplace, "2017-18-Q2", 1, "paper.html"));
  }

  @Test
  void theManifestNamesEveryFileAndWhatItWasMadeFrom() throws Exception {
    issue("--accept-open", "late");
    JsonNode manifest = manifest(1);

    assertThat(manifest.get("words").asString()).isEqualTo("Published version 1");
    assertThat(manifest.get("by").asString()).isEqualTo("Pat Example");
    assertThat(manifest.get("at").asString()).isEqualTo(Workplace.NOW);
    assertThat(manifest.get("as_of").asString()).isEqualTo("2017-11-13");
    assertThat(manifest.get("predecessor").isNull()).isTrue();
    assertThat(manifest.get("returns")).hasSize(1);
    assertThat(manifest.get("returns").get(0).get("place").asString()).isEqualTo("housing-q2.csv");
    assertThat(workplace.record("wexcombe").settings(manifest.get("settings").asString())).exists();
    Path issue = Issues.folder(workplace, "2017-18-Q2", 1);
    for (var file : manifest.get("files").properties()) {
      assertThat(Publisher.sha256(Files.readAllBytes(issue.resolve(file.getKey()))))
          .isEqualTo(file.getValue().asString());
      assertThat(issue.resolve(file.getKey()).toFile().canWrite() && !isRoot()).isFalse();
    }
    assertThat(LedgerContents.ask(workplace.record("wexcombe"), "SELECT manifest FROM issue"))
        .containsExactly(Publisher.sha256(Files.readAllBytes(issue.resolve("manifest.json"))));
    assertThat(LedgerContents.count(workplace.record("wexcombe"), "printed"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(Issues.file(workplace, "2017-18-Q2", 1, "facts.json"))
                .size());
  }

  @Test
  void againWithNoDifferenceNothingIsIssued() {
    issue("--accept-open", "late");
    Map<String, String> record = Tree.of(workplace.record("wexcombe").root().resolve("issued"));

    Ended again = issue();

    assertThat(again.code()).isZero();
    assertThat(again.lastMessage()).contains("as it was issued (Published version 1)");
    assertThat(Tree.of(workplace.record("wexcombe").root().resolve("issued"))).isEqualTo(record);
  }

  @Test
  void wordsOnlyMakeTheNextIssueAndSayThatNoFigureChanged() {
    issue("--accept-open", "late");
    Map<String, String> first = Tree.of(Issues.folder(workplace, "2017-18-Q2", 1));
    workplace.alter(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: Performance report",
        "title: Performance report of the second quarter");

    Ended again = issue("--accept-open", "late", "--reason", "The chair asked for a fuller title");

    assertThat(again.code()).as(again.messages()).isZero();
    assertThat(Issues.file(workplace, "2017-18-Q2", 2, "paper.md"))
        .contains("# Performance report of the second quarter")
        .contains("Published version 2.")
        .contains("no figure changed")
        .contains("The chair asked for a fuller title");
    assertThat(Tree.of(Issues.folder(workplace, "2017-18-Q2", 1))).isEqualTo(first);
    assertThat(manifest(2).get("predecessor").asString())
        .isEqualTo(
            LedgerContents.ask(
                    workplace.record("wexcombe"), "SELECT manifest FROM issue WHERE number = 1")
                .get(0));
  }

  @Test
  void theNightAfterwardsFindsNothingNewAndChangesNothing() {
    issue("--accept-open", "late");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    Map<String, String> out = Tree.withTimes(workplace.out("wexcombe"));

    Ended again = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(again.lastMessage()).contains("nothing new");
    assertThat(Tree.withTimes(workplace.out("wexcombe"))).isEqualTo(out);
  }

  @Test
  void exemptPapersLieApart() {
    workplace.write(
        Wexcombe.JOBS + "papers/report/paper.yaml",
        "title: Staffing\ncommittee: Cabinet\nperiod: quarter\npublic: false\n"
            + "exempt: Paragraph 1\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(issue("--accept-open", "late").code()).isZero();

    Path exempt = workplace.record("wexcombe").root().resolve("issued/exempt");
    assertThat(Workplace.read(exempt.resolve("2017-18-Q2/report/1/paper.html")))
        .contains("Exempt, not for publication: version 1")
        .doesNotContain("Published version");
  }

  @Test
  void whoAndWhatMustBeSaid() {
    assertThat(workplace.run("issue", "wexcombe", "report", "--period", "2017-18-Q2").code())
        .isEqualTo(2);
    assertThat(issue("--accept-open", " ").code()).isEqualTo(2);
    assertThat(
            workplace
                .run("issue", "wexcombe", "other", "--period", "2017-18-Q2", "--by", "Pat")
                .code())
        .isEqualTo(2);
  }

  private JsonNode manifest(int number) {
    return JsonMapper.shared()
        .readTree(Issues.file(workplace, "2017-18-Q2", number, "manifest.json"));
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
