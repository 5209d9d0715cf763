package org.quarterday.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChaseTableTest {

  @Test
  void theColumnsAreTheContracts() {
    assertThat(String.join(",", ChaseTable.of(List.of()).get(0)))
        .isEqualTo(
            "service,name,email,period,due,days-late,state,owed,missing,last-file,last-received");
  }

  @Test
  void aServiceThatSentPartIsARow() {
    ReturnsPage.Row row =
        Pages.row("planning", "Planning", 31, 5, 3, 0, List.of("Appeals won", "Major cases"));
    assertThat(ChaseTable.of(List.of(row)).get(1))
        .containsExactly(
            "planning",
            "Planning",
            "planning@thamesmere.example",
            "2017-18-Q2",
            "2017-10-20",
            "31",
            "part-in",
            "5",
            "Appeals won; Major cases",
            "2017-18/q2/planning.csv",
            "2017-10-20");
  }

  @Test
  void aServiceThatSentNothingHasNoLastFile() {
    ReturnsPage.Row row = Pages.row("planning", "Planning", 0, 1, 0, 0, List.of("Appeals won"));
    assertThat(ChaseTable.of(List.of(row)).get(1)).endsWith("awaited", "1", "Appeals won", "", "");
  }

  @Test
  void theStateIsDecidedByWhatIsInAndWhetherItIsLate() {
    assertThat(state(0, 5, 5, 0)).isEqualTo(ReturnState.IN);
    assertThat(state(0, 5, 5, 2)).isEqualTo(ReturnState.QUERIED);
    assertThat(state(0, 5, 3, 0)).isEqualTo(ReturnState.PART_IN);
    assertThat(state(9, 5, 3, 2)).isEqualTo(ReturnState.PART_IN);
    assertThat(state(9, 5, 0, 0)).isEqualTo(ReturnState.LATE);
    assertThat(state(0, 5, 0, 0)).isEqualTo(ReturnState.AWAITED);
  }

  @Test
  void moreInThanOwedIsAFault() {
    assertThatThrownBy(() -> state(0, 1, 2, 0)).hasMessageContaining("2 in of 1 owed");
  }

  private static ReturnState state(int late, int owed, int in, int queries) {
    return Pages.row("x", "X", late, owed, in, queries, List.of()).state();
  }
}
