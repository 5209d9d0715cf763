package org.quarterday.council;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterday.period.Period;

/** From the first to the last period in which something holds; an open end is empty. */
public record InForce(Optional<Period> from, Optional<Period> to) {
  public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

  /** Whether it holds on a day. */
  public boolean on(LocalDate day) {
    return from.map(p -> !p.firstDay().isAfter(day)).orElse(true)
        && to.map(p -> !p.lastDay().isBefore(day)).orElse(true);
  }

  /** Whether it holds for a period: on the period's last day (the contract, section 4). */
  public boolean during(Period period) {
    return on(period.lastDay());
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(InForce other) {
    return startsBefore(other) && other.startsBefore(this);
  }

  private boolean startsBefore(InForce other) {
    return from.isEmpty()
        || other.to.isEmpty()
        || !from.get().firstDay().isAfter(other.to.get().lastDay());
  }
}
