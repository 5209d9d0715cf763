package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A returns folder that is empty, missing or holds what is no file. */
class E02_ReturnsFolder {
  @TempDir private Path folder;

  @Test
  void anEmptyNewCouncilRunsWithNothing() {
    Workplace workplace = Wexcombe.in(folder);

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(run.lastMessage()).contains("0 returns", "values missing");
    assertThat(workplace.out("wexcombe").resolve("index.html")).exists();
  }

  @Test
  void emptiedAfterItHeldReturnsEnds3AndDrawsNothingAnew() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, String> out = Tree.withTimes(workplace.out("wexcombe"));
    Path sent = folder.resolve(Wexcombe.RETURNS + "housing-q2.csv");
    Files.move(sent, folder.resolve("elsewhere.csv"));

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.lastMessage()).contains("returns folder is empty");
    assertThat(Tree.withTimes(workplace.out("wexcombe"))).isEqualTo(out);
    assertThat(workplace.run("history", "wexcombe").lines()).last().asString().contains(",failed,");

    Files.move(folder.resolve("elsewhere.csv"), sent);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    assertThat(Tree.withoutRuns(workplace.out("wexcombe")))
        .containsKey("papers/2017-18-Q2/report/paper.html");
  }

  @Test
  void missingEnds3() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    Map<String, String> out = Tree.withTimes(workplace.out("wexcombe"));
    workplace.delete("returns");

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isEqualTo(3);
    assertThat(Tree.withTimes(workplace.out("wexcombe"))).isEqualTo(out);
  }

  @Test
  void oneFileRemovedWithdrawsNothing() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.RETURNS + "leisure.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.delete(Wexcombe.RETURNS + "leisure.csv");

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("W1,Swimming lessons,,2017-18-Q2,300,");
    assertThat(workplace.status("wexcombe", "leisure.csv")).isEqualTo("accepted");
  }

  @Test
  void aLinkIsNotFollowedAndGetsAReceipt() throws IOException {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write("secret.csv", Wexcombe.rows("W1,Q2 2017/18,,300,,,"));
    Files.createSymbolicLink(
        folder.resolve(Wexcombe.RETURNS + "link.csv"), folder.resolve("secret.csv"));
    Files.createSymbolicLink(folder.resolve(Wexcombe.RETURNS + "loop"), folder.resolve("returns"));

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    for (String link : new String[] {"link.csv", "loop"}) {
      assertThat(workplace.status("wexcombe", link)).isEqualTo("rejected");
      assertThat(workplace.findings("wexcombe", link)).containsExactly("file-unreadable");
    }
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .doesNotContain("2017-18-Q2,300,");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage()).contains("nothing new");
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Workplace workplace = Wexcombe.withHousing(folder);
    Path pipe = folder.resolve(Wexcombe.RETURNS + "pipe.csv");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();

    assertThat(workplace.findings("wexcombe", "pipe.csv")).containsExactly("file-unreadable");
  }

  @Test
  void systemFilesAndPartsOfFilesAreIgnored() {
    Workplace workplace = Wexcombe.withHousing(folder);
    for (String name : new String[] {".hidden.csv", "~$q2.xlsx", "q2.csv.part", "q2.tmp"}) {
      workplace.write(Wexcombe.RETURNS + name, "x");
    }

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage()).contains("1 return: 1 accep");
  }
}
