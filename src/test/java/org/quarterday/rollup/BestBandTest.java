package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Band;
import org.quarterday.council.StatusScheme;

/** Which statuses have to be explained: not the best of a scheme, however it is tested. */
class BestBandTest {
  @Test
  void theFirstBandOfASchemeIsNeverOffTarget() {
    Town town =
        new Town().indicator("aggregation", "latest", "polarity", "higher", "tolerance", "5%");
    town.schemes.add(
        Schemes.of(
            "own",
            "",
            "value",
            "exact",
            "green: within tolerance",
            "amber: within 10%",
            "red: otherwise"));
    town.target("period", "2017-18-Q1", "target", "100");
    town.target("period", "2017-18-Q2", "target", "100");
    town.value("period", "2017-18-Q1", "value", "96");
    town.value("period", "2017-18-Q2", "value", "92");
    assertThat(town.figure("2017-18-Q1").judgement().offTarget()).isFalse();
    assertThat(town.figure("2017-18-Q2").judgement().offTarget()).isTrue();
  }

  /** Asked what a forecast would come to, a scheme whose bands services choose has no answer. */
  @Test
  void aSchemeWithoutTestsRatesNoNumber() {
    Town town = new Town().indicator("aggregation", "sum", "polarity", "higher");
    town.schemes.add(
        new StatusScheme(
            "svc",
            Optional.empty(),
            StatusScheme.Judge.FORECAST,
            false,
            List.of(
                new Band("green", "Green", "green", List.of()),
                new Band("red", "Red", "red", List.of()))));
    town.target("period", "2017-18", "target", "100");
    town.value("period", "2017-18-Q1", "value", "10", "forecast", "90");
    assertThat(town.figure("2017-18-Q1").judgement().status()).isEqualTo("data-only");
  }

  @Test
  void whatIsDataOnlyNeedsNoForecast() {
    Town town = new Town().indicator("aggregation", "sum", "polarity", "none");
    town.schemes.add(Schemes.of("own", "", "forecast", "exact", "green: met", "red: otherwise"));
    town.value("period", "2017-18-Q1", "value", "10");
    assertThat(town.figure("2017-18-Q1").judgement().status()).isEqualTo("data-only");
  }
}
