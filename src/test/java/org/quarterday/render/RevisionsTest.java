package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a notice calls the figures that are printed otherwise. */
class RevisionsTest {
  private final Revisions revisions = new Revisions(FiguresFixture.paper());

  @Test
  void aCountOfSeveralStatusesSaysWhich() {
    assertThat(label("c-all-amber-red"))
        .isEqualTo("Number of indicators: All indicators, Just short or Off target");
    assertThat(label("c-all-off-target"))
        .isEqualTo("Number of indicators: All indicators, not on target");
  }

  @Test
  void aCountOfOneStatusSaysWhich() {
    assertThat(label("c-all-green")).isEqualTo("Number of indicators: All indicators, On target");
  }

  private String label(String id) {
    List<Notice.Change> changes =
        revisions.changes(List.of(count(id, "nine")), List.of(count(id, "eight")));
    assertThat(changes).hasSize(1);
    return changes.get(0).label();
  }

  private static Fact count(String id, String shown) {
    return new Fact(id, "", "2017-18-H1", "", "count", shown, "", "paragraph 2.6");
  }
}
