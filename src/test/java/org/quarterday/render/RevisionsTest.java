package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  @Test
  void aCountOfASchedulesPartSaysOfWhich() {
    String part = "c-service-HSG-";
    assertThat(label(part + "all-green"))
        .isEqualTo("Number of indicators: Housing, All indicators, On target");
    assertThat(label(part + "all-amber-red"))
        .isEqualTo("Number of indicators: Housing, All indicators, Just short or Off target");
  }

  @Test
  void aPercentageSaysOfWhat() {
    assertThat(label("c-all-green-percentage"))
        .isEqualTo("Percentage of indicators: All indicators, On target");
    assertThat(label("c-all-green-percentage-of-rated"))
        .isEqualTo("Percentage of rated indicators: All indicators, On target");
  }

  @Test
  void whatIsDueAndWhatIsRaisedIsNamed() {
    assertThat(label("c-returns-all-missing")).isEqualTo("Values missing: all services");
    assertThat(label("c-raised")).isEqualTo("Number of matters raised");
    assertThat(label("c-actions-all-overdue")).isEqualTo("Number of actions: All actions, overdue");
  }

  /** A reader who meets a number must see at the number that it was another one. */
  @Test
  void countsAndStatusesAreMarkedAsFiguresAre() {
    List<List<Fact>> earlier =
        List.of(List.of(count("c-all-green", "nine"), count("c-all-red", "one")));
    List<Fact> now = List.of(count("c-all-green", "eight"), count("c-all-red", "one"));

    assertThat(Revisions.revised(earlier, now)).containsExactly("c-all-green");
  }

  @Test
  void aCountThatBeganASentenceBeginsNoneInTheNotice() {
    assertThat(
            revisions.changes(
                List.of(count("c-all-off-target", "Nine")),
                List.of(count("c-all-off-target", "8"))))
        .extracting(Notice.Change::before, Notice.Change::after)
        .containsExactly(tuple("nine", "8"));
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
