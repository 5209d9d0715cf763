package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Indicator;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;
import org.quarterday.validate.ValueState;

/** What was returned for the very indicator, service and period, as a value to combine. */
final class Returned {
  private static final Coverage CAME = new Coverage(1, 1);
  private static final Coverage MISSING = new Coverage(0, 1);

  private final StandingValues standing;
  private final Set<Sent> sent = new HashSet<>();

  /** That a service sent something for periods of a kind in a year. */
  private record Sent(String indicator, String service, FinancialYear year, PeriodKind kind) {}

  Returned(StandingValues standing) {
    this.standing = standing;
    for (Standing each : standing.all()) {
      Key key = each.key();
      sent.add(new Sent(key.indicator(), key.service(), key.period().year(), key.period().kind()));
    }
  }

  /** Whether anything came for periods of a kind in the year of a period. */
  boolean any(Indicator indicator, String service, Period period, PeriodKind kind) {
    return sent.contains(new Sent(indicator.code(), service, period.year(), kind));
  }

  /** What stands for it, if it says anything of the value. */
  Optional<Combined> find(Indicator indicator, String service, Period period) {
    if (!any(indicator, service, period, period.kind())) {
      return Optional.empty();
    }
    return standing
        .find(new Key(indicator.code(), service, period))
        .flatMap(s -> value(indicator, s));
  }

  private static Optional<Combined> value(Indicator indicator, Standing standing) {
    Said said = standing.said();
    Optional<Amount> amount = said.value().filter(a -> a.kind() != Amount.Kind.WITHDRAWN);
    if (amount.isPresent()) {
      return Optional.of(
          switch (amount.get().kind()) {
            case SUPPRESSED -> without(standing, Unrated.SUPPRESSED);
            case NO_DATA, WITHDRAWN -> without(standing, Unrated.NO_DATA);
            case NUMBER -> number(standing, amount.get().number().orElseThrow());
          });
    }
    if (said.numerator().isEmpty() && said.denominator().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(quotient(indicator, standing));
  }

  private static Combined number(Standing standing, BigDecimal typed) {
    return of(standing, Optional.empty(), Optional.of(Exact.of(typed)), Math.max(0, typed.scale()));
  }

  /** A count of nothing out of nothing came, though no ratio can be made of it. */
  private static Combined quotient(Indicator indicator, Standing standing) {
    Optional<BigDecimal> over = standing.said().numerator();
    Optional<BigDecimal> under = standing.said().denominator();
    if (over.isEmpty() || under.isEmpty()) {
      return without(standing, Unrated.NOT_COMPUTABLE);
    }
    if (under.get().signum() == 0) {
      return of(standing, Optional.of(Unrated.NOT_COMPUTABLE), Optional.empty(), 0);
    }
    Exact ratio =
        Exact.of(over.get())
            .dividedBy(Exact.of(under.get()))
            .times(Exact.of(indicator.measure().multiplier()));
    return of(standing, Optional.empty(), Optional.of(ratio), 1);
  }

  private static Combined of(
      Standing standing, Optional<Unrated> lacking, Optional<Exact> value, int places) {
    return new Combined(
        standing.key().service(),
        standing.key().period(),
        "as returned",
        lacking,
        value,
        places,
        standing.said().numerator(),
        standing.said().denominator(),
        CAME,
        standing.said().state().orElse(ValueState.FINAL),
        standing.revision(),
        "",
        Optional.of(standing),
        List.of());
  }

  /** Nothing to combine was said; and of what is suppressed, no number goes any further. */
  private static Combined without(Standing standing, Unrated lacking) {
    return new Combined(
        standing.key().service(),
        standing.key().period(),
        "as returned",
        Optional.of(lacking),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        MISSING,
        standing.said().state().orElse(ValueState.FINAL),
        standing.revision(),
        standing.said().value().map(Amount::words).orElse(""),
        Optional.of(standing),
        List.of());
  }
}
