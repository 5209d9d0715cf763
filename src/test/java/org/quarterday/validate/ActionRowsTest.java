package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterday.validate.Fixture.check;
import static org.quarterday.validate.Fixture.found;
import static org.quarterday.validate.Fixture.notes;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows about the actions of Little Wittering: A1 is "Open the depot", "achieved" is completed. */
class ActionRowsTest {
  private static final String HEAD = "Action|Period|Status|Due|Commentary";

  private static List<Map<String, String>> rows(Verdict verdict) {
    return verdict.rows().stream().map(OtherRow::fields).toList();
  }

  @Test
  void wordsBecomeTheCouncilsCodesAndDays() {
    Verdict verdict = check(HEAD, "Open the Depot|Q2 2017/18|ACHIEVED|31/03/2018|Opened in May.");
    assertThat(found(verdict)).isEmpty();
    assertThat(rows(verdict))
        .containsExactly(
            Map.of(
                "action", "A1",
                "status", "done",
                "due", "2018-03-31",
                "commentary", "Opened in May."));
    assertThat(verdict.rows().get(0).columns())
        .isEqualTo(Map.of("action", 1, "status", 3, "due", 4, "commentary", 5));
  }

  @Test
  void aStatusThatThePlanDoesNotHaveRefusesTheRowAndNamesThoseItHas() {
    Verdict verdict = check(HEAD, "A1|Q2 2017/18|nearly there||", "A1|Q1 2017/18|on track||");
    assertThat(found(verdict)).containsExactly("status-unknown C2");
    assertThat(verdict.findings().get(0).remedy())
        .isEqualTo("Use one of these words: Completed, On track.");
    assertThat(rows(verdict)).containsExactly(Map.of("action", "A1", "status", "on-track"));
  }

  @Test
  void aDateThatIsNotOneIsLeftOutAndTheRestIsTaken() {
    Verdict verdict = check(HEAD, "A1|Q2 2017/18|on track|end of summer|Late.");
    assertThat(found(verdict)).containsExactly("date-unclear D2");
    assertThat(verdict.status()).isEqualTo(Verdict.Status.ACCEPTED_WITH_QUERIES);
    assertThat(rows(verdict))
        .containsExactly(Map.of("action", "A1", "status", "on-track", "commentary", "Late."));
  }

  @Test
  void aRowWhoseOnlyCellIsNoDateAddsNothing() {
    Verdict verdict = check(HEAD, "A1|Q2 2017/18||soon|");
    assertThat(found(verdict)).containsExactly("date-unclear D2");
    assertThat(verdict.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 March 2018   | 2018-03-31",
        "31st March 2018 | 2018-03-31",
        "31/3/2018       | 2018-03-31",
        "31/03/18        | 2018-03-31",
        "31-Mar-18       | 2018-03-31",
        "March 2018      | 2018-03-31",
        "Q4 2017/18      | 2018-03-31",
        "2018-02-28      | 2018-02-28",
      })
  void daysAreReadAsPeopleWriteThem(String typed, LocalDate day) {
    assertThat(ActionDay.read(typed, Month.APRIL)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"31/02/2018", "30-Feb-18", "12/13/18", "soon", "Q4"})
  void whatIsNoDayIsNotGuessed(String typed) {
    assertThat(ActionDay.read(typed, Month.APRIL)).isEmpty();
  }

  @Test
  void aWorkbooksMonthMeansItsLastDay() {
    LocalDate kept = LocalDate.of(2018, 3, 1);
    assertThat(ActionDay.of(kept, "Mar-18")).isEqualTo("2018-03-31");
    assertThat(ActionDay.of(kept, "March 2018")).isEqualTo("2018-03-31");
    assertThat(ActionDay.of(kept, "01/03/2018")).isEqualTo("2018-03-01");
    assertThat(ActionDay.of(kept, "1 March 2018")).isEqualTo("2018-03-01");
  }

  @Test
  void aRowOfATemplateThatWasLeftBlankSaysNothing() {
    Verdict verdict = check(HEAD, "A1|Q2 2017/18|||");
    assertThat(verdict.rows()).isEmpty();
    assertThat(found(verdict)).containsExactly("empty-table row 1");
  }

  @Test
  void rowsThatDisagreeAboutOneActionAreNotTaken() {
    Verdict verdict = check(HEAD, "A1|Q2 2017/18|on track||", "A1|Q2 2017/18|achieved||");
    assertThat(found(verdict)).containsExactly("duplicate-row A2", "duplicate-row A3");
    assertThat(verdict.findings().get(0).message())
        .isEqualTo(
            "The action A1 stands here and in row 3, and they do not say the same. None of them"
                + " was taken.");
    assertThat(verdict.status()).isEqualTo(Verdict.Status.REJECTED);
  }

  @Test
  void rowsThatAddToOneAnotherAreTakenAndOneThatAddsNothingIsNoted() {
    Verdict verdict =
        check(
            HEAD,
            "A1|Q2 2017/18|on track||",
            "A1|Q2 2017/18|||Foundations are in.",
            "A1|Q2 2017/18|on track||");
    assertThat(notes(verdict)).containsExactly("repeated-row A4");
    assertThat(rows(verdict))
        .containsExactly(
            Map.of("action", "A1", "status", "on-track"),
            Map.of("action", "A1", "commentary", "Foundations are in."));
  }
}
