package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Indicator;

/** One entry of a draft as a rule looks at it. Without a council there is no indicator. */
record Line(Entry entry, Optional<Indicator> indicator) {
  Key key() {
    return entry.key();
  }

  Said said() {
    return entry.said();
  }

  /** The value, where it is a number. */
  Optional<BigDecimal> number() {
    Optional<Amount> value = entry.said().value();
    return value.isPresent() ? value.get().number() : Optional.empty();
  }

  boolean isPercent() {
    return indicator.isPresent() && Units.isPercent(indicator.get().measure().unit());
  }

  boolean isRatio() {
    return indicator.isPresent() && indicator.get().measure().aggregation() == Aggregation.RATIO;
  }
}
