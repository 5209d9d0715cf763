package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.RecordLock;

/** Every nightly job in one process: one that cannot run does not keep the others. */
class E01_ManyCouncils {
  @TempDir private Path folder;

  private Workplace three() {
    Workplace workplace = Workplace.in(folder);
    for (String name : new String[] {"axford", "burcombe", "cherhill"}) {
      Wexcombe.councilIn(workplace, name);
      workplace.write("returns/" + name + "/q2.csv", Wexcombe.HOUSING_Q2);
    }
    return workplace;
  }

  private static void hasRun(Workplace workplace, String... councils) {
    for (String council : councils) {
      assertThat(workplace.status(council, "q2.csv")).as(council).isEqualTo("accepted");
      assertThat(workplace.out(council).resolve("papers/2017-18-Q2/report/paper.html")).exists();
    }
  }

  @Test
  void allOfThemRunEachWithItsOwnRecord() {
    Workplace workplace = three();

    Ended run = workplace.run();

    assertThat(run.code()).isZero();
    hasRun(workplace, "axford", "burcombe", "cherhill");
    assertThat(run.lines()).hasSize(3);
    assertThat(LedgerContents.count(workplace.record("burcombe"), "arrival")).isEqualTo(1);
  }

  @Test
  void aBrokenFolderEnds2AndTheOthersGoOn() {
    Workplace workplace = three();
    workplace.alter("jobs/axford/council.yaml", "returns:", "retuns:");

    Ended run = workplace.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("axford: ", "council.yaml", "nothing was run");
    assertThat(workplace.record("axford").root()).doesNotExist();
    hasRun(workplace, "burcombe", "cherhill");
  }

  @Test
  void aMissingReturnsFolderEnds3WhichIsWorse() {
    Workplace workplace = three();
    workplace.alter("jobs/axford/council.yaml", "returns:", "retuns:");
    workplace.delete("returns/burcombe");

    Ended run = workplace.run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages()).contains("burcombe: ");
    assertThat(workplace.out("burcombe")).doesNotExist();
    hasRun(workplace, "cherhill");
  }

  @Test
  void aRecordThatIsHeldEnds4WhichIsWorseThan2() throws IOException {
    Workplace workplace = three();
    workplace.run();
    workplace.alter("jobs/axford/council.yaml", "returns:", "retuns:");
    try (RecordLock held = RecordLock.forRun(workplace.record("burcombe")).orElseThrow()) {
      assertThat(workplace.run().code()).isEqualTo(4);
      workplace.delete("returns/cherhill");
      assertThat(workplace.run().code()).as("3 is worse than 4").isEqualTo(3);
      assertThat(held).isNotNull();
    }
  }

  @Test
  void aFolderWithAJobAndNoCouncilIsToldOf() {
    Workplace workplace = three();
    workplace.write("jobs/nobody/nightly.yaml", "description: Lost\n");

    Ended run = workplace.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("nobody: ", "council.yaml");
    hasRun(workplace, "axford", "burcombe", "cherhill");
  }

  @Test
  void withNoJobAtAllItSaysSo() {
    Ended run = Workplace.in(folder).run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("There is no job named nightly");
  }
}
