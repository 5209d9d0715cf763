package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A year's figures are worked out in one pass over what was returned, however much that is. */
class CostTest {
  private static final int INDICATORS = 100;
  private static final int SERVICES = 250;

  /** In the processor's time, so that a busy machine does not decide. */
  @Test
  void aHundredThousandValuesMakeAYearsFiguresInSeconds() {
    Town town = new Town();
    town.travel.add(Schemes.comparator("short", "previous period"));
    town.travel.add(Schemes.comparator("long", "same period last year"));
    for (int service = 0; service < SERVICES; service++) {
      town.service("code", "S" + service);
    }
    for (int i = 0; i < INDICATORS; i++) {
      String code = "I" + i;
      String[] kinds = {"sum", "ratio", "mean", "latest"};
      town.indicator(
          "code", code, "aggregation", kinds[i % 4], "service", "*", "unit", i % 4 == 1 ? "%" : "");
      town.target("indicator", code, "period", "2017-18", "target", "90");
      for (int service = 0; service < SERVICES; service++) {
        for (int quarter = 1; quarter <= 4; quarter++) {
          town.value(
              "indicator",
              code,
              "service",
              "S" + service,
              "period",
              "2017-18-Q" + quarter,
              i % 4 == 1 ? "numerator" : "value",
              Integer.toString(80 + (i + service) % 20),
              "denominator",
              i % 4 == 1 ? Integer.toString(100 + service % 7) : "");
        }
      }
    }
    RollUp rollUp = town.rollUp();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Figures figures = rollUp.figures(Town.period("2017-18"), Optional.empty());
    Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    assertThat(figures.rows()).hasSize(INDICATORS * (SERVICES + 1));
    assertThat(figures.councils()).allMatch(f -> f.coverage().equals(new Coverage(1000, 1000)));
    assertThat(took).isLessThan(Duration.ofSeconds(5));
  }
}
