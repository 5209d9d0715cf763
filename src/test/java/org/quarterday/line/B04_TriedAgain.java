package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refused row is tried again, from the unchanged file, when what refused it has changed. */
class B04_TriedAgain {
  @TempDir private Path folder;

  @Test
  void anIndicatorAddedLaterTakesItsRow() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "mixed.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,,", "N1,Q2 2017/18,,5,,,"));
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.status("wexcombe", "mixed.csv")).isEqualTo("partly-accepted");
    assertThat(workplace.findings("wexcombe", "mixed.csv")).contains("indicator-unknown");

    workplace.write(
        Wexcombe.JOBS + "indicators.csv",
        Wexcombe.INDICATORS + "N1,Newly counted,none,sum,,0,homes,housing\n");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.status("wexcombe", "mixed.csv")).isEqualTo("accepted");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("N1,Newly counted,,2017-18-Q2,5,5,")
        .contains("H1,Empty homes,,2017-18-Q2,40,40,");
    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv").lines())
        .filteredOn(l -> l.startsWith("H1,"))
        .first()
        .asString()
        .as("a value taken twice from one cell is no revision")
        .contains(",1,40,45,");
  }

  @Test
  void aFuturePeriodIsTakenOnceItHasCome() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(
        Wexcombe.RETURNS + "early.csv",
        Wexcombe.rows("H1,Q2 2017/18,,40,,,", "H1,Q3 2017/18,,38,,,"));
    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2017-09-15");
    assertThat(workplace.findings("wexcombe", "early.csv")).contains("period-in-future");

    workplace.run("run", Wexcombe.NIGHTLY, "--as-of", "2018-01-15");

    assertThat(workplace.status("wexcombe", "early.csv")).isEqualTo("accepted");
    assertThat(
            workplace
                .run("figures", "wexcombe", "--period", "2017-18-Q3", "--as-of", "2018-01-15")
                .results())
        .contains("H1,Empty homes,,2017-18-Q3,38,38,");
  }
}
