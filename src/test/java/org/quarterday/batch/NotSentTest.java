package org.quarterday.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.period.Period;
import org.quarterday.render.pages.ReturnsPage;

/** Who is late, in a sentence for each service. */
class NotSentTest {
  @Test
  void oneReturnIsNamed() {
    assertThat(NotSent.sentences(List.of(row("Housing", "2017-18-Q2", 3, 0))))
        .containsExactly("Housing has not sent its return for quarter 2, 2017/18.");
  }

  @Test
  void monthsOfSilenceAreOneSentence() {
    assertThat(
            NotSent.sentences(
                List.of(
                    row("Adult Care", "2017-18-M06", 2, 0),
                    row("Housing", "2017-18-M06", 1, 0),
                    row("Adult Care", "2017-18-M05", 2, 0),
                    row("Adult Care", "2017-18-M04", 2, 0),
                    row("Adult Care", "2017-18-M01", 2, 0))))
        .containsExactly(
            "Adult Care has not sent its returns for April 2017 and July 2017 to September 2017.",
            "Housing has not sent its return for September 2017.");
  }

  @Test
  void theTurnOfTheYearDoesNotPartThem() {
    assertThat(
            NotSent.sentences(
                List.of(row("Housing", "2017-18-M12", 1, 0), row("Housing", "2018-19-M01", 1, 0))))
        .containsExactly("Housing has not sent its returns for March 2018 to April 2018.");
  }

  @Test
  void whatCameInPartIsSaidApart() {
    assertThat(
            NotSent.sentences(
                List.of(row("Housing", "2017-18-Q1", 3, 2), row("Housing", "2017-18-Q2", 3, 0))))
        .containsExactly(
            "Housing has not sent its return for quarter 2, 2017/18.",
            "Housing has not sent all of its return for quarter 1, 2017/18.");
  }

  @Test
  void nobodyIsNamedWhoIsInOrHasTime() {
    ReturnsPage.Row in = row("Housing", "2017-18-Q1", 3, 3);
    ReturnsPage.Row early = late("Leisure", "2017-18-Q2", 3, 0, 0);
    assertThat(NotSent.sentences(List.of(in, early))).isEmpty();
  }

  private static ReturnsPage.Row row(String name, String period, int owed, int in) {
    return late(name, period, owed, in, 12);
  }

  private static ReturnsPage.Row late(String name, String code, int owed, int in, int days) {
    Period period = Period.ofCode(code, Month.APRIL).orElseThrow();
    return new ReturnsPage.Row(
        name.toLowerCase(java.util.Locale.ROOT),
        name,
        "",
        period,
        Optional.<LocalDate>empty(),
        days,
        days,
        owed,
        in,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
