package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the chair reads out when figures have been corrected. */
class SpokenChangesTest {
  private static Notice.Change change(String label, String before, String after) {
    return new Notice.Change(label, before, after, List.of());
  }

  @Test
  void oneSentenceForEachFigureAndOneForTheCounts() {
    assertThat(
            SpokenChanges.of(
                List.of(
                    change("Waste reused, recycled or composted (W1), value", "41.0%", "39.5%"),
                    change(
                        "Waste reused, recycled or composted (W1), status",
                        "On target",
                        "Just short"),
                    change("Number of indicators: All indicators, On target", "16", "15"),
                    change("Number of indicators: All indicators, Just short", "8", "9"),
                    change("Number of indicators: Clean streets, Just short", "none", "1"))))
        .isEqualTo(
            " The value of Waste reused, recycled or composted (W1) was 41.0% and is now 39.5%; its"
                + " status was On target and is now Just short. The number of indicators On target"
                + " was 16 and is now 15; Just short was 8 and is now 9. The number of indicators"
                + " Just short (Clean streets) was none and is now 1.");
  }

  @Test
  void whatWasOrIsNotPrintedIsCalledThat() {
    assertThat(SpokenChanges.of(List.of(change("Calls (C1), value", "nothing", "82%"))))
        .isEqualTo(" The value of Calls (C1) was not printed and is now 82%.");
    assertThat(SpokenChanges.of(List.of(change("Calls (C1), target", "82%", "nothing"))))
        .isEqualTo(" The target of Calls (C1) was 82% and is no longer printed.");
    assertThat(SpokenChanges.of(List.of(change("Values missing: all services", "3", "2"))))
        .isEqualTo(" Values missing: all services was 3 and is now 2.");
  }

  @Test
  void ofManySixAreReadOutAndTheRestAreCounted() {
    List<Notice.Change> many = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      many.add(change("Calls (C" + i + "), value", "1", "2"));
    }
    assertThat(SpokenChanges.of(many))
        .contains(
            "The value of Calls (C6) was 1 and is now 2. Three more figures changed with them.")
        .doesNotContain("(C7)");
    assertThat(SpokenChanges.of(List.of())).isEmpty();
  }
}
