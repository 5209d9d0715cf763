package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.accept.StandingValues;

/** Who owes what, and what has come of it. */
class ObligationsTest {

  @Test
  void eachServiceInForceOwesEachPartFromTheFirstPeriodOn() {
    Town town = new Town();
    town.firstPeriod = Optional.of(Town.period("2017-18-Q2"));
    town.service("code", "A").service("code", "B", "to", "2017-18-Q2");
    town.indicator("code", "I1", "aggregation", "sum", "service", "*");
    town.indicator("code", "I2", "aggregation", "sum", "service", "B");
    town.indicator("code", "I3", "aggregation", "sum", "frequency", "annual");
    town.value("indicator", "I1", "service", "A", "period", "2017-18-Q2", "value", "1");
    town.value("indicator", "I1", "service", "A", "period", "2017-18-Q3", "commentary", "soon");
    town.value("indicator", "I2", "period", "2017-18-Q2", "numerator", "1");
    List<Obligation> owed =
        Obligations.within(
            town.council(), StandingValues.of(town.returned), Town.period("2017-18"));
    assertThat(owed)
        .extracting(
            o ->
                o.indicator().code()
                    + " "
                    + o.service()
                    + " "
                    + o.part().code()
                    + (o.came().isPresent() ? " came" : ""))
        .containsExactly(
            "I1 A 2017-18-Q2 came",
            "I1 B 2017-18-Q2",
            "I1 A 2017-18-Q3",
            "I1 A 2017-18-Q4",
            "I2 B 2017-18-Q2 came");
    assertThat(owed.get(0).due()).isEqualTo(LocalDate.of(2017, 10, 20));
  }

  @Test
  void whatNobodyInParticularOwesIsOwedByTheCouncil() {
    Town town = new Town().indicator("aggregation", "sum", "frequency", "annual");
    assertThat(
            Obligations.within(
                town.council(), StandingValues.of(town.returned), Town.period("2017-18")))
        .extracting(Obligation::service)
        .containsExactly("");
  }

  @Test
  void aQuarterOwesNothingOfWhatIsCollectedOnceAYear() {
    Town town = new Town().indicator("aggregation", "sum", "frequency", "annual");
    assertThat(
            Obligations.within(
                town.council(), StandingValues.of(town.returned), Town.period("2017-18-Q4")))
        .isEmpty();
  }
}
