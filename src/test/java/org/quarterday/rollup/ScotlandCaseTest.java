package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Indicator;

/**
 * Crisis grant decisions within one day, 32 Scottish councils, 2018/19 to 2022/23 (Local Government
 * Benchmarking Framework CORP 09, MIT licence, github.com/SC-TPP/LGBF), each council a service.
 */
class ScotlandCaseTest {
  private static final BigDecimal CLOSE = new BigDecimal("0.00000001");
  private static final Map<String, Integer> MISSING =
      Map.of("2022-23-Q2", 1, "2022-23-Q3", 1, "2022-23-Q4", 1, "2022-23", 3);

  @Test
  void everySumAndRatioOfEveryQuarterAndYearIsThePublishedOne() throws IOException {
    RollUp rollUp = scotland().rollUp();
    List<Map<String, String>> expected = PlainCsv.rows("scotland/expected_rollup.csv");
    assertThat(expected).hasSize(25);
    for (Map<String, String> row : expected) {
      boolean year = row.get("period").equals("annual");
      String code = row.get("year") + (year ? "" : "-" + row.get("period"));
      Figure figure =
          rollUp.figures(Town.period(code), Optional.empty()).find("C9", "").orElseThrow();
      assertThat(figure.numerator()).as(code).contains(new BigDecimal(row.get("sum_numerator")));
      assertThat(figure.denominator())
          .as(code)
          .contains(new BigDecimal(row.get("sum_denominator")));
      BigDecimal published = new BigDecimal(row.get("published_ratio_of_means")).movePointRight(2);
      BigDecimal off = figure.value().orElseThrow().rounded(15).subtract(published).abs();
      assertThat(off).as(code).isLessThan(CLOSE);
      int owed = year ? 128 : 32;
      int missing = MISSING.getOrDefault(code, 0);
      assertThat(figure.coverage()).as(code).isEqualTo(new Coverage(owed - missing, owed));
      assertThat(figure.judgement().status())
          .as(code)
          .isEqualTo(missing > 0 ? "incomplete" : "data-only");
    }
  }

  @Test
  void everyCouncilsRowIsAsItWasReturned() throws IOException {
    RollUp rollUp = scotland().rollUp();
    List<Map<String, String>> returns = PlainCsv.rows("scotland/returns.csv");
    assertThat(returns).hasSize(669);
    for (Map<String, String> row : returns) {
      Combined value =
          rollUp.combined(
              scotlandsIndicator(rollUp),
              row.get("local_authority"),
              Town.period(row.get("period").replace(' ', '-')));
      assertThat(value.value()).contains(Exact.of(new BigDecimal(row.get("value_percent"))));
      assertThat(value.numerator()).contains(new BigDecimal(row.get("numerator")));
    }
  }

  private static Indicator scotlandsIndicator(RollUp rollUp) {
    return rollUp
        .figures(Town.period("2018-19-Q1"), Optional.empty())
        .find("C9", "")
        .orElseThrow()
        .indicator();
  }

  private static Town scotland() throws IOException {
    Town town = new Town();
    town.indicator("code", "C9", "aggregation", "ratio", "unit", "%", "service", "*");
    List<Map<String, String>> returns = PlainCsv.rows("scotland/returns.csv");
    returns.stream()
        .map(row -> row.get("local_authority"))
        .distinct()
        .forEach(name -> town.service("code", name));
    for (Map<String, String> row : returns) {
      town.value(
          "indicator", "C9",
          "service", row.get("local_authority"),
          "period", row.get("period").replace(' ', '-'),
          "value", row.get("value_percent"),
          "numerator", row.get("numerator"),
          "denominator", row.get("denominator"));
    }
    return town;
  }
}
