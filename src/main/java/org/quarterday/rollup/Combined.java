package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.period.Period;
import org.quarterday.validate.ValueState;

/**
 * The value of one indicator for one period, with everything it rests on.
 *
 * @param service the service's code; empty for the council
 * @param rule how it came about, in words
 * @param lacking why it cannot be judged; empty when it is complete
 * @param value exact; when incomplete, what came
 * @param places the most decimal places of the numbers it was made from
 * @param words the sender's own words where there is no data
 * @param said the returned value it is, if it is one
 * @param parts the values it is combined from
 */
public record Combined(
    String service,
    Period period,
    String rule,
    Optional<Unrated> lacking,
    Optional<Exact> value,
    int places,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Coverage coverage,
    ValueState state,
    int revision,
    String words,
    Optional<Standing> said,
    List<Combined> parts) {
  public Combined {
    parts = List.copyOf(parts);
  }

  /** Nothing there, and why. */
  static Combined nothing(
      String service, Period period, String rule, Unrated why, Coverage coverage) {
    return new Combined(
        service,
        period,
        rule,
        Optional.of(why),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        coverage,
        ValueState.FINAL,
        0,
        "",
        Optional.empty(),
        List.of());
  }

  /** Whether it has a value and nothing is lacking. */
  public boolean complete() {
    return lacking.isEmpty();
  }

  /** Whether it lacks something for this reason. */
  public boolean lacks(Unrated reason) {
    return lacking.filter(reason::equals).isPresent();
  }

  /** Whether anything at all was said for it: a number, a suppression, or words. */
  public boolean came() {
    return said.isPresent() || parts.stream().anyMatch(Combined::came);
  }

  /** Whether it is nothing out of nothing: no ratio by itself, and no harm to a combination. */
  boolean isNothingOfNothing() {
    return lacks(Unrated.NOT_COMPUTABLE)
        && numerator.isPresent()
        && denominator.filter(d -> d.signum() == 0).isPresent();
  }

  /** The same with its coverage counted differently. */
  Combined covering(Coverage other) {
    return new Combined(
        service,
        period,
        rule,
        lacking,
        value,
        places,
        numerator,
        denominator,
        other,
        state,
        revision,
        words,
        said,
        parts);
  }
}
