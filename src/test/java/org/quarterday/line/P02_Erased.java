package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.publish.Publisher;

/**
 * Personal data sent by mistake is taken out of the record, the ledger's files included; values,
 * hashes and issued papers stay, and everything goes on.
 */
class P02_Erased {
  private static final String SECRET = "Zebedee Quillfeather";
  private static final String RETURN =
      Wexcombe.rows(
          "H1,Q2 2017/18,Housing,40,,,The flat of " + SECRET + " was let again.",
          "C1,Q2 2017/18,Housing,90%,90,100,Two lines were down.",
          "S1,Q2 2017/18,Housing," + SECRET + " is away,,,");

  @TempDir private Path folder;

  private static String sha() {
    return Publisher.sha256(RETURN.getBytes(StandardCharsets.UTF_8));
  }

  private Workplace taken() {
    Workplace workplace = Wexcombe.in(folder.resolve("council"));
    workplace.write(Wexcombe.RETURNS + "housing-q2.csv", RETURN);
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    return workplace;
  }

  private Ended erased(Workplace workplace) {
    Ended ended =
        workplace.run(
            "erase",
            "wexcombe",
            sha().substring(0, 12),
            "--reason",
            "A tenant was named",
            "--by",
            "The data protection officer");
    assertThat(ended.code()).as(ended.messages()).isZero();
    return ended;
  }

  /** What stands in place of a number may go over several lines of its cell. */
  @Test
  void wordsOfSeveralLinesInPlaceOfANumberAreAllGone() throws Exception {
    Workplace workplace = Wexcombe.in(folder.resolve("council"));
    String sent =
        Wexcombe.rows("H1,Q2 2017/18,Housing,\"to be reported\nwhen " + SECRET + " is back\",,,");
    workplace.write(Wexcombe.RETURNS + "housing-q2.csv", sent);
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.run("figures", "wexcombe", "--period", "2017-18-Q2").results())
        .contains(SECRET);

    workplace.run(
        "erase",
        "wexcombe",
        Publisher.sha256(sent.getBytes(StandardCharsets.UTF_8)),
        "--reason",
        "A tenant was named",
        "--by",
        "The data protection officer");

    assertThat(holding(workplace.root().resolve("record"))).isEmpty();
    assertThat(holding(workplace.root().resolve("out"))).isEmpty();
    assertThat(workplace.run("figures", "wexcombe", "--period", "2017-18-Q2").results())
        .contains("no-data")
        .doesNotContain("Quillfeather");
  }

  /** Every file below a folder that holds the text in any encoding that a program may use. */
  private static List<String> holding(Path root) throws Exception {
    List<String> holding = new ArrayList<>();
    try (var paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        for (Charset charset :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          for (String word : SECRET.split(" ")) {
            String wanted = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
            if (bytes.contains(wanted)) {
              holding.add(root.relativize(path).toString());
            }
          }
        }
      }
    }
    return holding;
  }

  @Test
  void nothingOfItIsLeftInTheRecordOrForPeopleAndItsValuesStand() throws Exception {
    Workplace workplace = taken();
    Path record = workplace.root().resolve("record");
    assertThat(holding(record)).as("it was there").isNotEmpty();
    List<String> figures = workplace.run("figures", "wexcombe", "--period", "2017-18-Q2").lines();

    erased(workplace);

    assertThat(holding(record)).isEmpty();
    assertThat(holding(workplace.root().resolve("out"))).isEmpty();
    assertThat(workplace.record("wexcombe").archived(sha(), "csv")).doesNotExist();
    List<String> after = workplace.run("figures", "wexcombe", "--period", "2017-18-Q2").lines();
    assertThat(after.get(1)).isEqualTo(figures.get(1)).contains("H1").contains("40");
    assertThat(workplace.receipt("wexcombe", "housing-q2.csv").get("sha256").asString())
        .isEqualTo(sha());
  }

  @Test
  void traceSaysThatItWasErasedAndDoctorFindsNoTrouble() {
    Workplace workplace = taken();
    erased(workplace);

    Ended trace = workplace.run("trace", "wexcombe", "H1", "2017-18-Q2");

    assertThat(trace.code()).as(trace.messages()).isZero();
    assertThat(trace.results())
        .contains("40")
        .contains("erased")
        .contains("housing-q2.csv")
        .contains(sha().substring(0, 12));
    assertThat(workplace.run("doctor").code()).isZero();
  }

  @Test
  void whatIsStillInTheReturnsFolderIsNotTakenInAgainAndRunsGoOn() throws Exception {
    Workplace workplace = taken();
    erased(workplace);

    Ended run = workplace.clock("2017-11-14T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    workplace.write(Wexcombe.RETURNS + "again.csv", RETURN);
    run = workplace.clock("2017-11-15T06:00:00Z").run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(run.messages()).contains("again.csv was erased and is not taken in");
    assertThat(holding(workplace.root().resolve("record"))).isEmpty();

    workplace.write(Wexcombe.RETURNS + "housing-q2.csv", Wexcombe.HOUSING_Q2);
    workplace.delete(Wexcombe.RETURNS + "again.csv");
    run = workplace.clock("2017-11-16T06:00:00Z").run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).startsWith("accepted");
  }

  @Test
  void anIssuedPaperStaysAndItsPackIsVerifiedByTheValuesThatStand() throws Exception {
    Workplace workplace = taken();
    Issues.issue(workplace, "2017-18-Q2", "--accept-open", "Leisure reports next month");
    Path issue = workplace.record("wexcombe").root().resolve("issued/2017-18-Q2/report/1");
    Map<String, String> before = Tree.of(issue);
    Ended erased = erased(workplace);

    assertThat(erased.messages()).contains("withdraw it");
    assertThat(Tree.of(issue)).isEqualTo(before);
    Path pack = folder.resolve("pack.zip");
    workplace.run(
        "pack",
        "wexcombe",
        "report",
        "--period",
        "2017-18-Q2",
        "--issue",
        "1",
        "--to",
        pack.toString());
    Ended verified = workplace.run("verify", pack.toString());
    assertThat(verified.code()).as(verified.results() + verified.messages()).isZero();
    assertThat(verified.messages()).contains("was erased");
  }

  @Test
  void aHashThatIsNoneIsRefused() {
    Workplace workplace = taken();
    Ended ended = workplace.run("erase", "wexcombe", "0".repeat(12), "--reason", "x", "--by", "y");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.messages()).contains("No return of the record");
  }
}
