package org.quarterday.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Margin;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;

class SchemeWordsTest {
  private static final Band MET =
      new Band("green", "On target", "at or above target", List.of(BandTest.of(BandTest.Kind.MET)));
  private static final Band NO_WORSE =
      new Band(
          "green",
          "Improving",
          "improving",
          List.of(BandTest.of(BandTest.Kind.IMPROVED_OR_MAINTAINED, "long")));
  private static final List<TravelComparator> TRAVEL =
      List.of(
          new TravelComparator(
              "long",
              TravelComparator.Against.SAME_PERIOD_LAST_YEAR,
              1,
              new Margin(BigDecimal.ZERO, false),
              TravelComparator.Cumulative.WHOLE_YEARS));

  private static String judged(StatusScheme.Judge judge, boolean shown, Band band) {
    return SchemeWords.judged(new StatusScheme("s", Optional.empty(), judge, shown, List.of(band)));
  }

  @Test
  void whatIsHeldAgainstWhatAndHowExactly() {
    assertThat(judged(StatusScheme.Judge.VALUE, false, MET))
        .isEqualTo("The value of the period is held against the period's target, unrounded.");
    assertThat(judged(StatusScheme.Judge.FORECAST, true, MET))
        .isEqualTo(
            "The newest forecast for the year is held against the year's target, both rounded as"
                + " printed.");
  }

  @Test
  void aSchemeThatNeedsNoTargetSpeaksOfNone() {
    assertThat(judged(StatusScheme.Judge.VALUE, false, NO_WORSE))
        .isEqualTo("The value of the period is held against earlier ones; no target is needed.");
    assertThat(judged(StatusScheme.Judge.SERVICE, false, MET))
        .isEqualTo("The service that owns an indicator judges it and says why.");
  }

  @Test
  void aBandSaysWhenItHoldsAndNothingTwice() {
    assertThat(SchemeWords.when(MET, TRAVEL)).isEqualTo("At or above target: the target is met.");
    assertThat(SchemeWords.when(NO_WORSE, TRAVEL))
        .isEqualTo("No worse than the same period last year.");
  }
}
