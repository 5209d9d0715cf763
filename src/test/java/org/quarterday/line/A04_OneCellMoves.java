package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cell of one return, or one polarity, moves exactly the counts that it should. */
class A04_OneCellMoves {
  private static final String GROWING = "Growing economy, affordable housing";
  @TempDir private Path folder;

  @Test
  void affordableHomesFallShort() {
    Workplace before = Thamesmere.run(folder.resolve("before"));
    Workplace after = Workplace.withSamples(folder.resolve("after"));
    after.alter(Thamesmere.PLANNING_Q2, "Planning,,,33,", "Planning,,,25,");
    assertThat(after.run("run", Thamesmere.NIGHTLY).code()).isZero();

    assertThat(Thamesmere.table1(after))
        .isEqualTo(
            Thamesmere.table1With(
                List.of(GROWING, "3", "0", "1", "4"), List.of("Total", "15", "8", "2", "25")));
    assertThat(differing(before, after)).containsExactly("PLN02");
  }

  @Test
  void emptyShopsArePraisedForBeingMany() {
    Workplace before = Thamesmere.run(folder.resolve("before"));
    Workplace after = Workplace.withSamples(folder.resolve("after"));
    after.alter(
        "jobs/thamesmere/indicators.csv",
        "PLN03,Empty shops in the two main town centres,,lower,",
        "PLN03,Empty shops in the two main town centres,,higher,");
    assertThat(after.run("run", Thamesmere.NIGHTLY).code()).isZero();

    assertThat(Thamesmere.table1(after))
        .isEqualTo(
            Thamesmere.table1With(
                List.of(GROWING, "3", "1", "0", "4"), List.of("Total", "15", "9", "1", "25")));
    assertThat(differing(before, after)).containsExactly("PLN03");
  }

  /** The indicators whose rows of figures differ. */
  private static Set<String> differing(Workplace one, Workplace other) {
    List<String> ones = figures(one);
    List<String> others = figures(other);
    Set<String> differing = new TreeSet<>();
    for (int i = 0; i < ones.size(); i++) {
      if (!ones.get(i).equals(others.get(i))) {
        differing.add(ones.get(i).substring(0, ones.get(i).indexOf(',')));
      }
    }
    assertThat(others).hasSameSizeAs(ones);
    return differing;
  }

  private static List<String> figures(Workplace workplace) {
    return workplace.published("thamesmere", "figures/2017-18-H1.csv").lines().toList();
  }
}
