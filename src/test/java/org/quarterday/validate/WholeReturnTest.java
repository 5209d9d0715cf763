package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterday.validate.Fixture.check;
import static org.quarterday.validate.Fixture.csv;
import static org.quarterday.validate.Fixture.found;
import static org.quarterday.validate.Fixture.named;
import static org.quarterday.validate.Fixture.notes;
import static org.quarterday.validate.Fixture.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.intake.Region;
import org.quarterday.intake.Row;
import org.quarterday.intake.RowBuilder;
import org.quarterday.intake.Sheet;

/** Returns as services send them, from the first row to the verdict. */
class WholeReturnTest {
  @Test
  void aGoodReturnIsAccepted() {
    Verdict verdict =
        check(
            "Indicator|Period|Service|Value|Numerator|Denominator|Commentary",
            "CS01|Q2 2017/18||82.1|821|1000|Busy summer.",
            "EN01|2017-18-Q2||38|||",
            "Repairs on time|Quarter 2 2017-18|Housing Services|91%||| ",
            "HS01|Q2 2017/18|Finance|88%|||");
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.status()).isEqualTo(Verdict.Status.ACCEPTED);
    assertThat(taken(verdict))
        .containsExactly(
            "CS01//2017-18-Q2=82.1",
            "EN01//2017-18-Q2=38",
            "HS01/housing/2017-18-Q2=91",
            "HS01/finance/2017-18-Q2=88");
    assertThat(verdict.tables()).containsExactly(new TableRead("", TableKind.INDICATORS, 1, 4, 4));
  }

  @Test
  void titlesAndTheFilesNameSayWhatTheRowsLeaveOpen() {
    Verdict verdict =
        check(
            named(
                "housing/q2.csv",
                "Housing Services: return for 2017/18",
                "",
                "KPI ref|Measure|Actual|Comments",
                "HS01|Repairs on time|91|",
                "|||",
                "Source: repairs system"));
    assertThat(found(verdict)).isEmpty();
    assertThat(taken(verdict)).containsExactly("HS01/housing/2017-18-Q2=91");
  }

  @Test
  void whereTitleAndFileDisagreeNothingIsGuessed() {
    Verdict verdict = check(named("q1.csv", "Quarter 2 2017/18", "KPI|Actual", "EN01|38"));
    assertThat(found(verdict)).containsExactly("period-unknown row 3");
    assertThat(verdict.findings().get(2).message())
        .isEqualTo(
            "The period is said in different ways: a title says quarter 2, 2017/18, the file's"
                + " name says quarter 1.");
    assertThat(verdict.status()).isEqualTo(Verdict.Status.REJECTED);
  }

  @Test
  void aWideTableHasOneColumnAPeriod() {
    Verdict verdict =
        check(
            "Indicator|Q1 2017/18|Q2 2017/18|Q3 2017/18|Commentary",
            "EN01|41|38||Fewer complaints",
            "CS01||91%|92%|");
    assertThat(found(verdict)).containsExactly("parts-missing C3", "period-in-future D3");
    assertThat(taken(verdict))
        .containsExactly("EN01//2017-18-Q1=41", "EN01//2017-18-Q2=38", "CS01//2017-18-Q2=91");
    assertThat(verdict.entries().get(0).said().commentary()).isEmpty();
    assertThat(verdict.entries().get(1).said().commentary()).isEqualTo("Fewer complaints");
    assertThat(verdict.status()).isEqualTo(Verdict.Status.PARTLY_ACCEPTED);
  }

  @Test
  void severalTablesStandOnOneSheet() {
    Verdict verdict =
        check(
            "Quarter 2 2017/18",
            "Indicator|Value",
            "EN01|38",
            "",
            "Our actions",
            "Action|Status|Commentary",
            "A1|Achieved|Opened in May",
            "",
            "Risk|Likelihood|Impact",
            "Flood|3|4");
    assertThat(found(verdict)).isEmpty();
    assertThat(verdict.tables())
        .extracting(TableRead::kind)
        .containsExactly(TableKind.INDICATORS, TableKind.ACTIONS, TableKind.RISKS);
    assertThat(verdict.rows()).hasSize(2);
    assertThat(verdict.rows().get(0).fields()).containsEntry("status", "done");
    assertThat(verdict.rows().get(0).period()).contains(Fixture.period("2017-18-Q2"));
  }

  @Test
  void aNilReturnIsAcceptedAndAnEmptyOneIsNot() {
    Verdict nil = check("Indicator|Period|Value", "Nil return||");
    assertThat(nil.status()).isEqualTo(Verdict.Status.ACCEPTED);
    assertThat(nil.findings()).isEmpty();
    Verdict empty = check("Indicator|Period|Value", "EN01|Q2 2017/18|");
    assertThat(empty.status()).isEqualTo(Verdict.Status.REJECTED);
    assertThat(found(empty)).containsExactly("empty-table row 1");
  }

  @Test
  void oneErrorRefusesTheFileWhereTheCouncilSaysSo() {
    ReturnInput input = csv("Indicator|Period|Value", "EN01|Q2 2017/18|38", "XX01|Q2 2017/18|4");
    Verdict verdict =
        Validator.check(
            input, Fixture.council(false), ReturnForm.NONE, Prior.NOTHING, Fixture.OCTOBER);
    assertThat(verdict.status()).isEqualTo(Verdict.Status.REJECTED);
    assertThat(verdict.entries()).isEmpty();
    assertThat(verdict.refusedRows()).isEqualTo(2);
    assertThat(check(input).status()).isEqualTo(Verdict.Status.PARTLY_ACCEPTED);
    assertThat(check(input).refusedRows()).isEqualTo(1);
  }

  @Test
  void anEmptyServiceIsTheCouncilsOwnValueAndSoIsTotal() {
    Verdict verdict =
        check(
            named(
                "housing.csv",
                "Indicator|Period|Service|Value",
                "HS01|Q1 2017/18||91",
                "HS01|Q2 2017/18|Total|92.5",
                "HR01|Q2 2017/18|Little Wittering Council|2.5"));
    assertThat(found(verdict)).isEmpty();
    assertThat(taken(verdict))
        .containsExactly("HS01//2017-18-Q1=91", "HS01//2017-18-Q2=92.5", "HR01//2017-18-Q2=2.5");
  }

  @Test
  void withoutACatalogueNumbersAndPeriodsAreChecked() {
    Verdict verdict =
        Validator.checkWithoutCatalogue(
            csv("Ref|Period|Actual", "ANY1|Q2 2017/18|81", "ANY2|Q2|n/k", "ANY3|Q4 2017/18|1"),
            ReturnForm.NONE,
            Fixture.OCTOBER);
    assertThat(found(verdict))
        .containsExactly("period-unknown B3", "value-not-a-number C3", "period-in-future B4");
    assertThat(taken(verdict)).containsExactly("ANY1//2017-18-Q2=81");
  }

  @Test
  void wordsForNotDueSayNothingWhereNothingIsDue() {
    Verdict verdict =
        check(
            "Indicator|Period|Value",
            "AN01|Q2 2017/18|annual",
            "AN01|2016/17|not due",
            "EN01|Q1 2017/18|not due");
    assertThat(taken(verdict)).containsExactly("AN01//2016-17=not due", "EN01//2017-18-Q1=not due");
  }

  @Test
  void anExplanationAnswersTheQueriesOfItsRow() {
    Verdict verdict =
        check("Indicator|Period|Value|Explanation", "EN01|Q2 2017/18|99|New contractor in August");
    assertThat(verdict.status()).isEqualTo(Verdict.Status.ACCEPTED);
    assertThat(verdict.findings()).hasSize(1);
    assertThat(verdict.findings().get(0).explained()).contains("New contractor in August");
  }

  @Test
  void columnsNobodyKnowsAreNotedOnce() {
    Verdict verdict =
        check("Indicator|Colour|Period|Value", "EN01|red|Q2 2017/18|38", "EN01|x|Q1 2017/18|39|?");
    assertThat(notes(verdict)).containsExactly("column-ignored B1", "column-ignored E3");
  }

  @Test
  void aDateThatMayBeAYearIsRefusedWhereYearsStand() {
    Row header = Row.of(1, "Indicator", "Year", "Value");
    Row year = Row.of(2, "AN01", "2016/17", "82%");
    Row changed =
        new RowBuilder().add("AN01").add("Jul-06", LocalDate.of(2006, 7, 1)).add("80%").build(3);
    Sheet sheet = Sheet.of("Return", List.of(header, year, changed));
    Verdict verdict = check(new ReturnInput("r.xlsx", Fixture.readable(sheet)));
    assertThat(found(verdict)).containsExactly("period-unknown B3");
    assertThat(verdict.findings().get(0).remedy()).contains("2006/07");
  }

  @Test
  void whatTheSettingsSayOfAReturnIsUsed() {
    ReturnForm form =
        new ReturnForm(
            Optional.of("Data"),
            Optional.of(3),
            Map.of("Our figure", "value"),
            Optional.of("Q2"),
            Optional.of("2017/18"),
            Optional.of("HSG"),
            Optional.empty());
    Sheet guidance = Sheet.of("Guidance", Fixture.rows("Indicator|Value", "EN01|1"));
    Sheet data =
        Sheet.of("Data", Fixture.rows("Indicator|Value", "", "Indicator|Our figure", "HS01|91"));
    Verdict verdict =
        Validator.check(
            new ReturnInput("r.xlsx", Fixture.readable(guidance, data)),
            Fixture.council(),
            form,
            Prior.NOTHING,
            Fixture.OCTOBER);
    assertThat(verdict.findings()).isEmpty();
    assertThat(taken(verdict)).containsExactly("HS01/housing/2017-18-Q2=91");
  }

  @Test
  void cellsMergedDownwardsAreReadOnEveryRow() {
    List<Row> rows =
        Fixture.rows(
            "Indicator|Period|Service|Value",
            "HS01|Q2 2017/18|Housing Services|91",
            "||Finance|88");
    Sheet sheet =
        new Sheet(
            Optional.of("Return"),
            false,
            rows,
            List.of(new Region(2, 1, 3, 1), new Region(2, 2, 3, 2)));
    Verdict verdict = check(new ReturnInput("r.xlsx", Fixture.readable(sheet)));
    assertThat(found(verdict)).isEmpty();
    assertThat(taken(verdict))
        .containsExactly("HS01/housing/2017-18-Q2=91", "HS01/finance/2017-18-Q2=88");
  }
}
