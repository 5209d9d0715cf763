package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.publish.Publisher;

/**
 * An issue in one archive, verified on a machine with nothing but the program; one altered byte
 * anywhere is found and named.
 */
class P01_Pack {
  @TempDir private Path folder;

  private Path pack() {
    return folder.resolve("pack.zip");
  }

  private Workplace issued() {
    Workplace workplace = Wexcombe.withHousing(folder.resolve("council"));
    workplace.run("run", Wexcombe.NIGHTLY);
    Ended issue =
        Issues.issue(workplace, "2017-18-Q2", "--accept-open", "Leisure reports next month");
    assertThat(issue.code()).as(issue.messages()).isZero();
    return workplace;
  }

  /**
   * A paper that lays another in, with commentary confirmed before it and a return erased since.
   */
  private Workplace issuedWithAllThatAPackHolds() {
    Workplace workplace = Wexcombe.withHousing(folder.resolve("council"));
    workplace.write(
        Wexcombe.JOBS + "papers/scrutiny/paper.yaml",
        "title: Report to scrutiny\ncommittee: Scrutiny\nperiod: quarter\nencloses: [report]\n");
    workplace.run("run", Wexcombe.NIGHTLY);
    String second = Wexcombe.rows("C1,Q2 2017/18,Housing,91%,91,100,");
    workplace.write(Wexcombe.RETURNS + "b.csv", second);
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.run("confirm", "wexcombe", "C1", "2017-18-Q2", "--by", "A clerk");
    for (String paper : List.of("report", "scrutiny")) {
      Ended issue =
          Issues.issueOf(
              workplace, paper, "2017-18-Q2", "--accept-open", "Leisure reports next month");
      assertThat(issue.code()).as(issue.messages()).isZero();
    }
    String sha256 = Publisher.sha256(second.getBytes(StandardCharsets.UTF_8));
    workplace.run("erase", "wexcombe", sha256, "--reason", "A name", "--by", "The officer");
    return workplace;
  }

  private Ended packed(Workplace workplace, Path to) {
    return packed(workplace, "report", to);
  }

  private Ended packed(Workplace workplace, String paper, Path to) {
    return workplace.run(
        "pack", "wexcombe", paper, "--period", "Q2 2017/18", "--issue", "1", "--to", to.toString());
  }

  /** A machine with nothing but the program. */
  private Ended verified(Path what) throws IOException {
    Path bare = folder.resolve("bare");
    Files.createDirectories(bare);
    Ended ended = Workplace.in(bare).run("verify", what.toString());
    try (var left = Files.list(bare)) {
      assertThat(left).as("it leaves nothing behind").isEmpty();
    }
    return ended;
  }

  @Test
  void isVerifiedWithNothingButTheProgram() throws Exception {
    Workplace workplace = issued();
    var record = Tree.withTimes(workplace.root().resolve("record"));
    Ended pack = packed(workplace, pack());
    assertThat(pack.code()).as(pack.messages()).isZero();
    assertThat(Tree.withTimes(workplace.root().resolve("record"))).isEqualTo(record);
    workplace.delete("");

    Ended verified = verified(pack());

    assertThat(verified.code()).as(verified.results() + verified.messages()).isZero();
    assertThat(verified.results()).isEmpty();
    assertThat(verified.lastMessage()).endsWith("everything is what it was.");
  }

  @Test
  void anyZipProgramOpensItAndTheSameIssueGivesTheSameBytes() throws Exception {
    Workplace workplace = issued();
    packed(workplace, pack());
    Path again = folder.resolve("again.zip");
    packed(workplace.clock("2017-12-24T18:00:00Z"), again);

    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(pack()));
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(pack().toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        zip.getInputStream(entry).readAllBytes(); // checks its CRC
      }
    }
    assertThat(names)
        .contains(
            "about.txt",
            "decisions.csv",
            "issue/facts.json",
            "issue/manifest.json",
            "issue/paper.html",
            "issue/paper.md",
            "pack.sha256",
            "rows.tsv")
        .anyMatch(name -> name.matches("returns/[0-9a-f]{64}\\.csv"))
        .anyMatch(name -> name.matches("settings/[0-9a-f]{64}/council.yaml"));
  }

  @Test
  void oneAlteredByteInAnyFileIsFoundAndTheFileNamed() throws Exception {
    packed(issuedWithAllThatAPackHolds(), "scrutiny", pack());
    assertThat(verified(pack()).code()).isZero();
    byte[] whole = Files.readAllBytes(pack());
    Random random = new Random(20171113);
    Path altered = folder.resolve("altered.zip");
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(pack().toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        byte[] content = zip.getInputStream(entry).readAllBytes();
        int start = contentOf(whole, entry.getName());
        byte[] bytes = whole.clone();
        bytes[start + random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(7));
        Files.write(altered, bytes);

        Ended verified = verified(altered);

        assertThat(verified.code()).as(entry.getName()).isEqualTo(1);
        assertThat(verified.results()).as(entry.getName()).contains(entry.getName());
      }
    }
    assertThat(names)
        .contains("confirmed.tsv", "erased.tsv", "erased.txt", "closed.tsv")
        .contains("enclosed/2017-18-Q2/report/1/paper.html");
  }

  @Test
  void oneAlteredByteInTheFolderOfAnIssueIsFoundAndTheFileNamed() throws Exception {
    Workplace workplace = issued();
    workplace.isDamaged();
    Random random = new Random(20171114);
    Path issue = workplace.record("wexcombe").root().resolve("issued/2017-18-Q2/report/1");
    for (String name : List.of("facts.json", "manifest.json", "paper.html", "paper.md")) {
      for (int i = 0; i < 3; i++) {
        byte[] whole = Files.readAllBytes(issue.resolve(name));
        byte[] bytes = whole.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
        overwrite(issue.resolve(name), bytes);

        Ended verified = workplace.run("verify", issue.toString());

        assertThat(verified.code()).as(name).isEqualTo(1);
        assertThat(verified.results()).as(name).contains(name);
        overwrite(issue.resolve(name), whole);
      }
    }
    assertThat(workplace.run("verify", issue.toString()).code()).isZero();
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    file.toFile().setWritable(true);
    Files.write(file, bytes);
  }

  @Test
  void anAlteredByteOutsideOfTheFilesIsFoundToo() throws Exception {
    packed(issued(), pack());
    byte[] whole = Files.readAllBytes(pack());
    Random random = new Random(7);
    Path altered = folder.resolve("altered.zip");
    List<Integer> places = new ArrayList<>();
    int list = indexOf(whole, "PK\u0001\u0002");
    for (int i = 0; i < 12; i++) {
      places.add(random.nextInt(30)); // in front of the first file
      places.add(list + random.nextInt(whole.length - list)); // the list at the end
    }
    for (int place : places) {
      byte[] bytes = whole.clone();
      bytes[place] ^= 1;
      Files.write(altered, bytes);

      Ended verified = verified(altered);

      assertThat(verified.code()).as("byte " + place + verified.messages()).isEqualTo(1);
      assertThat(verified.results()).as("byte " + place).isNotEmpty();
    }
  }

  @Test
  void aHostileArchiveIsRefusedAndNothingLeavesTheScratchFolder() throws Exception {
    packed(issued(), pack());
    byte[] whole = Files.readAllBytes(pack());
    Path altered = folder.resolve("altered.zip");
    String name = "about.txt";
    for (String other :
        List.of("../../x.x", "/etc/x.tx", "a/../b.tx", "about\\txt", "about\ntxt")) {
      byte[] bytes = whole.clone();
      byte[] evil = other.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(evil, 0, bytes, indexOf(whole, name), name.length());
      Files.write(altered, bytes);

      Ended verified = verified(altered);

      assertThat(verified.code()).as(other).isEqualTo(1);
      assertThat(verified.results()).as(other).contains("a name that no pack has");
      assertThat(folder.resolve("x.x")).doesNotExist();
    }
    for (int length : List.of(whole.length / 3, whole.length / 2, whole.length - 1, 40, 0)) {
      Files.write(altered, Arrays.copyOf(whole, length));
      Ended cut = verified(altered);
      assertThat(cut.code()).as("cut short to %s: %s", length, cut.messages()).isEqualTo(1);
    }
    Files.writeString(altered, "no archive at all");
    assertThat(verified(altered).code()).as("no archive").isEqualTo(1);
  }

  @Test
  void theFolderOfAnIssueIsComparedWithItsRecord() throws Exception {
    Workplace workplace = issued();
    Path issue = workplace.record("wexcombe").root().resolve("issued/2017-18-Q2/report/1");
    Ended verified = workplace.run("verify", issue.toString());
    assertThat(verified.code()).as(verified.results()).isZero();

    workplace.isDamaged();
    Path paper = issue.resolve("paper.md");
    paper.toFile().setWritable(true);
    Files.writeString(paper, Files.readString(paper).replace("40", "41"));
    Ended altered = workplace.run("verify", issue.toString());

    assertThat(altered.code()).isEqualTo(1);
    assertThat(altered.results()).contains("paper.md is not what was issued.");
  }

  @Test
  void aPackWhoseReturnWasExchangedTogetherWithEveryHashIsFoundByWorkingItOutAgain()
      throws Exception {
    Workplace workplace = issued();
    workplace.isDamaged();
    Path archive = workplace.record("wexcombe").returns();
    Path sent;
    try (var files = Files.list(archive)) {
      sent = files.findFirst().orElseThrow();
    }
    Files.writeString(sent, Wexcombe.HOUSING_Q2.replace("Housing,40,", "Housing,44,"));
    packed(workplace, pack());

    Ended verified = verified(pack());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.results())
        .contains("is not the return that was sent")
        .contains("Row 2 of the return housing-q2.csv says 44")
        .contains("The figure f-H1-2017-18-Q2-value")
        .contains("the paper prints “40")
        .contains("the returns give “44");
  }

  /**
   * Where the content of a file begins: the archive is one head, name and content after another.
   */
  private static int contentOf(byte[] archive, String wanted) {
    ByteBuffer fields = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (true) {
      int length = fields.getShort(at + 26);
      String name = new String(archive, at + 30, length, StandardCharsets.UTF_8);
      if (name.equals(wanted)) {
        return at + 30 + length;
      }
      at += 30 + length + fields.getInt(at + 22);
    }
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }
}
