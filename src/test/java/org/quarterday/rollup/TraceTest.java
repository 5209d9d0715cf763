package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From a figure down to the cells it rests on. */
class TraceTest {

  @Test
  void aYearsSumIsTracedToEveryCell() {
    Town town = new Town().indicator("aggregation", "ratio", "unit", "%", "service", "A;B");
    town.service("code", "A").service("code", "B");
    town.value("period", "2017-18-Q1", "service", "A", "numerator", "9", "denominator", "10");
    town.value("period", "2017-18-Q1", "service", "B", "value", "TBC", "forecast", "7");
    town.value("period", "2017-18-Q1", "service", "B", "value", "50.0", "numerator", "1");
    Combined figure = town.rollUp().combined(town.indicators.get(0), "", Town.period("2017-18-Q1"));
    assertThat(Trace.of(figure))
        .extracting(TraceTest::text)
        .containsExactly(
            "0 figure  cannot be computed numerators over denominators of its services 2/2",
            "1 part A 90 (9 / 10) as returned 1/1",
            "2 numerator A 9 as returned  return-1.csv, E2",
            "2 denominator A 10 as returned  return-1.csv, F2",
            "1 part B 50 as returned 1/1",
            "2 value B 50.0 as returned  return-3.csv, D4",
            "2 numerator B 1 as returned  return-3.csv, E4",
            "2 forecast B 7 as returned  return-2.csv, G3");
    assertThat(Trace.of(figure)).extracting(TraceLine::revision).startsWith(2, 1, 1, 1, 2);
  }

  @Test
  void whatIsMissingIsALineOfItsOwn() {
    Town town = new Town().indicator("aggregation", "sum");
    town.value("period", "2017-18-Q1", "value", "system down");
    Combined half = town.rollUp().combined(town.indicators.get(0), "", Town.period("2017-18-H1"));
    assertThat(Trace.of(half))
        .extracting(TraceTest::text)
        .containsExactly(
            "0 figure  no return received the sum of its parts 0/2",
            "1 part  not available as returned 0/1",
            "2 value  system down as returned  return-1.csv, D2",
            "1 part  no return received nothing returned 0/1");
  }

  private static String text(TraceLine line) {
    String place = line.source().map(s -> " " + s.words()).orElse("");
    return String.join(
            " ",
            List.of(
                Integer.toString(line.depth()),
                line.what(),
                line.service(),
                line.value(),
                line.rule(),
                line.coverage()))
        + place;
  }
}
