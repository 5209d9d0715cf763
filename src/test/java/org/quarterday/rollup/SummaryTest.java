package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts list every group of the council, those without a figure too. */
class SummaryTest {

  private static Summary summary() {
    Town town = new Town().priority("safe").priority("fit");
    town.service("code", "A", "directorate", "People");
    town.service("code", "B", "directorate", "Place");
    town.service("code", "C");
    town.schemes.add(Schemes.STANDARD);
    town.schemes.add(Schemes.of("other", "", "value", "exact", "gold: met", "lead: otherwise"));
    town.indicator("aggregation", "sum", "priority", "fit", "panel", "Homes", "service", "A");
    town.indicator("code", "B1", "aggregation", "sum");
    return new Summary(town.figures("2017-18-Q1"));
  }

  @Test
  void everyGroupIsListedInTheCouncilsOrder() {
    assertThat(groups("all")).containsExactly("");
    assertThat(groups("priority")).containsExactly("safe", "fit");
    assertThat(groups("service")).containsExactly("A", "B", "C");
    assertThat(groups("directorate")).containsExactly("People", "Place");
    assertThat(groups("panel")).containsExactly("Homes");
    assertThatThrownBy(() -> summary().groups("colour")).hasMessage("nothing is counted by colour");
  }

  private static List<String> groups(String by) {
    return List.copyOf(summary().groups(by).keySet());
  }

  @Test
  void statusesOfSchemesNotInUseAreNotListed() {
    assertThat(summary().statuses("all"))
        .extracting(StatusCount::status)
        .containsExactly(
            "green",
            "amber",
            "red",
            "suppressed",
            "not-due",
            "not-returned",
            "no-data",
            "not-computable",
            "by-service",
            "incomplete",
            "data-only",
            "text-target");
  }
}
