package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.validate.ValueState;

/**
 * One indicator for one period, for the council or one of its services.
 *
 * @param service the service's code; empty for the council's own figure
 * @param value in the indicator's unit, exact; empty when there is none or it is suppressed
 * @param shown the value rounded half up to the indicator's decimals, no unit; empty with the value
 * @param target as typed; empty when there is none
 * @param state the weakest of its parts'
 * @param revision how often what it rests on has been replaced, counting the first as 1; 0 when
 *     nothing came
 * @param forecast the newest returned forecast
 * @param travel by comparator, in the order of the settings
 * @param remarks commentary and action of its newest part, service by service
 */
public record Figure(
    Indicator indicator,
    String service,
    Period period,
    Optional<Exact> value,
    String shown,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    String target,
    Judgement judgement,
    Coverage coverage,
    ValueState state,
    int revision,
    Optional<BigDecimal> forecast,
    Map<String, Travel> travel,
    List<Remark> remarks) {

  /** Whether it is the council's own figure, which is the one that is counted. */
  public boolean isCouncils() {
    return service.isEmpty();
  }
}
