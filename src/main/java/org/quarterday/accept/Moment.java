package org.quarterday.accept;

import java.time.LocalDate;

/**
 * How much of the record is looked at: what stands at a moment is worked out from what had been
 * added by then.
 *
 * @param revision arrivals and acts up to this number
 * @param day what was known by the end of this day
 */
public record Moment(long revision, LocalDate day) {
  /** Everything there is. */
  public static final Moment NOW = new Moment(Long.MAX_VALUE, LocalDate.MAX);

  public static Moment at(long revision) {
    return new Moment(revision, LocalDate.MAX);
  }

  public static Moment knownOn(LocalDate day) {
    return new Moment(Long.MAX_VALUE, day);
  }

  /** Whether something that was added with this number and became known that day is part of it. */
  public boolean includes(long number, LocalDate known) {
    return number <= revision && !known.isAfter(day);
  }
}
