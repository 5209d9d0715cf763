package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.intake.Row;

class HeadersTest {
  @ParameterizedTest
  @CsvSource({
    "INDICATORS,KPI ref,indicator",
    "INDICATORS,KPI,indicator",
    "INDICATORS,Ref.,indicator",
    "INDICATORS,Code,indicator",
    "INDICATORS,MEASURE,indicator",
    "INDICATORS,Indicator name,indicator",
    "INDICATORS,PI,indicator",
    "INDICATORS,Actual,value",
    "INDICATORS,Actual (%),value",
    "INDICATORS,Actual %,value",
    "INDICATORS,value_percent,value",
    "INDICATORS,Out-turn,value",
    "INDICATORS,Result,value",
    "INDICATORS,Performance,value",
    "INDICATORS,Num,numerator",
    "INDICATORS,Den,denominator",
    "INDICATORS,Denom.,denominator",
    "INDICATORS,Comments,commentary",
    "INDICATORS,Narrative,commentary",
    "INDICATORS,Mitigating action,action",
    "INDICATORS,Remedial action,action",
    "INDICATORS,local_authority,service",
    "INDICATORS,Department,service",
    "INDICATORS,Team,service",
    "INDICATORS,Quarter,period",
    "INDICATORS,Month,period",
    "INDICATORS,Financial year,year",
    "INDICATORS,Judged-Status,judged-status",
    "INDICATORS,RAG,judged-status",
    "INDICATORS,Year-end forecast,forecast",
    "ACTIONS,Milestone,action",
    "ACTIONS,RAG status,status",
    "ACTIONS,% complete,progress",
    "ACTIONS,Deadline,due",
    "RISKS,Residual score,controlled",
    "RISKS,Gross risk,uncontrolled",
    "NOTES,Type of note,kind",
    "NOTES,Author,by"
  })
  void knowsWhatPeopleCallTheirColumns(TableKind kind, String heading, String name) {
    assertThat(Headers.nameOf(kind, heading)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"Target", "Unit", "Polarity", "Directorate", "''", "Variance"})
  void doesNotTakeAColumnForWhatItIsNot(String heading) {
    assertThat(Headers.nameOf(TableKind.INDICATORS, heading)).isEmpty();
  }

  @Test
  void aPeriodAsHeadingMakesATableWide() {
    List<Heading> headings =
        new Headers(Month.APRIL, Map.of())
            .read(
                Row.of(1, "Ref", "Q1", "Sept 2017", "Q2 Actual", "Num Q2", "Q2 Target").cells(),
                TableKind.INDICATORS);
    assertThat(headings)
        .extracting(Heading::name)
        .containsExactly("indicator", "value", "value", "value", "numerator", "");
    assertThat(headings.subList(1, 5)).allMatch(h -> h.period().isPresent());
  }

  @Test
  void whatTheSettingsSayOfAHeadingStandsFirst() {
    Headers headers = new Headers(Month.APRIL, Map.of("target", "value"));
    assertThat(headers.read(Row.of(1, "TARGET").cells(), TableKind.INDICATORS))
        .extracting(Heading::name)
        .containsExactly("value");
  }
}
