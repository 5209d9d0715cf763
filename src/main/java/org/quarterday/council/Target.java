package org.quarterday.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * One row of the targets table.
 *
 * @param service the service it is for; empty for the council's own
 * @param target empty for a range, which has {@code lower} and {@code upper} instead
 * @param amber the floor of the test "floor met"
 * @param proposed printed, decides nothing
 * @param decided the day it took effect; empty means before all others
 * @param more the council's own columns, which begin with "x-"
 * @param order its place in the table, the newest last
 */
public record Target(
    String indicator,
    Period period,
    Optional<String> service,
    Optional<TargetValue> target,
    Optional<BigDecimal> amber,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    boolean proposed,
    Optional<LocalDate> decided,
    String note,
    Map<String, String> more,
    int order) {
  public Target {
    more = Map.copyOf(more);
  }

  /** As typed; "lower..upper" for a range. */
  public String text() {
    return target
        .map(TargetValue::text)
        .orElseGet(
            () ->
                lower.map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + upper.map(BigDecimal::toPlainString).orElse(""));
  }
}
