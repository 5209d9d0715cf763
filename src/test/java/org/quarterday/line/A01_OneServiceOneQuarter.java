package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One return of one service becomes a receipt, figures and a draft paper. */
class A01_OneServiceOneQuarter {
  @TempDir private Path folder;

  @Test
  void aReturnBecomesAReceiptFiguresAndAPaper() {
    Workplace workplace = Wexcombe.withHousing(folder);

    Ended run = workplace.run("run", Wexcombe.NIGHTLY, "--home", folder.toString());

    assertThat(run.code()).as(run.messages()).isZero();
    Path paper = workplace.out("wexcombe").resolve("papers/2017-18-Q2/report/paper.html");
    assertThat(run.lines()).as("results are the papers' paths").containsExactly(paper.toString());
    assertThat(run.lastMessage()).startsWith("wexcombe: 1 return: 1 accepted");
    assertThat(workplace.status("wexcombe", "housing-q2.csv")).isEqualTo("accepted");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("H1,Empty homes,,2017-18-Q2,40,40,,,45,green,On target,")
        .contains("C1,Calls answered,,2017-18-Q2,90,90.0,90,100,95,amber,Just short,")
        .contains("S1,Days lost to sickness,housing,2017-18-Q2,12,12,");
    assertThat(PaperTable.body(Workplace.read(paper), "table-1"))
        .last()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .startsWith("Total", "1", "1", "0");
  }

  @Test
  void theFiguresAskedForAreTheFiguresPublished() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY, "--home", folder.toString());

    Ended asked = workplace.run("figures", "wexcombe", "--period", "Q2 2017/18");

    assertThat(asked.code()).isZero();
    assertThat(asked.results())
        .isEqualTo(workplace.published("wexcombe", "figures/2017-18-Q2.csv"));
    assertThat(workplace.run("summary", "wexcombe", "--period", "2017-18-Q2").results())
        .isEqualTo(workplace.published("wexcombe", "figures/2017-18-Q2-summary.csv"));
  }

  @Test
  void theRecordIsForItsOwnersEyesOnly() throws Exception {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);

    for (String below : new String[] {"", "ledger", "returns", "settings"}) {
      assertThat(
              java.nio.file.attribute.PosixFilePermissions.toString(
                  java.nio.file.Files.getPosixFilePermissions(
                      workplace.record("wexcombe").root().resolve(below))))
          .as(below)
          .isEqualTo("rwx------");
    }
  }
}
