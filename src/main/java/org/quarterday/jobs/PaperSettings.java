package org.quarterday.jobs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.quarterday.period.Period;
import org.quarterday.render.PaperSpec;

/**
 * What a council wants of one paper (the contract, section 8): its {@code paper.yaml} laid over
 * that of the paper it is like, every name looked up, with the passages and tables beside it.
 *
 * @param spec what the paper says and holds, as rendering wants it; names in {@code order} and
 *     {@code include} are codes, or the text where there is no code
 * @param every how many months lie between the reports of a year to date; 1 for other papers
 * @param periods the same for each period that has a folder of its own
 */
public record PaperSettings(PaperSpec spec, int every, Map<Period, PaperSettings> periods) {
  public PaperSettings {
    periods = Collections.unmodifiableMap(new TreeMap<>(periods));
  }

  /** The name of its folder, {@code [a-z0-9-]{1,64}}. */
  public String name() {
    return spec.name();
  }

  /** What stands for one period: the nearest of what is written. */
  public PaperSettings forPeriod(Period wanted) {
    return periods.getOrDefault(wanted, this);
  }

  PaperSettings withPeriods(Map<Period, PaperSettings> all) {
    return new PaperSettings(spec, every, all);
  }
}
