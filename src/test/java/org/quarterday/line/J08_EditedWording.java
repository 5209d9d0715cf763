package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A performance officer's wording stands beside the service's own, which leads to its cell. */
class J08_EditedWording {
  @TempDir private Path folder;

  @Test
  void bothArePrintedAndTheFigureItWasWrittenAboutIsMinded() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(
        Wexcombe.JOBS + "papers/report/2017-18-Q2/edited-commentary.csv",
        "indicator,commentary,by,about\n"
            + "C1,Fewer calls were answered while two lines were being mended,Pat Example,90.0%\n");
    workplace.run("run", Wexcombe.NIGHTLY);
    String paper = "papers/2017-18-Q2/report/paper.md";

    assertThat(workplace.published("wexcombe", paper))
        .contains(
            "Fewer calls were answered while two lines were being mended. (edited by Pat Example;"
                + " as sent in housing-q2.csv, G3:) Two lines were down in August.")
        .doesNotContain("Written when");

    workplace.write(
        Wexcombe.RETURNS + "b.csv",
        Wexcombe.rows("C1,Q2 2017/18,Housing,88%,88,100,Two lines were down in August."));
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.published("wexcombe", paper))
        .contains("mended. \\[Written when this was 90.0%; now 88.0%.\\] (edited by Pat Example;");
  }
}
