package org.quarterday.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a job is due, as instants: cron's times in the council's zone. A time that a clock change
 * leaves out is due once, at the change; a time that comes twice is due once, the first time.
 */
public record Schedule(Cron cron, ZoneId zone) {
  /** No two runs lie further apart: the twenty-ninth of February, over the end of a century. */
  private static final int LONGEST_DAYS = 9 * 366;

  /** The first time after an instant. */
  public Optional<Instant> nextAfter(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, zone).minusDays(1);
    for (int i = 0; i <= LONGEST_DAYS; i++) {
      SortedSet<Instant> later = on(day.plusDays(i)).tailSet(instant.plusNanos(1));
      if (!later.isEmpty()) {
        return Optional.of(later.first());
      }
    }
    return Optional.empty();
  }

  /** The last time up to an instant, that instant included. */
  public Optional<Instant> lastUpTo(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, zone).plusDays(1);
    for (int i = 0; i <= LONGEST_DAYS; i++) {
      SortedSet<Instant> earlier = on(day.minusDays(i)).headSet(instant.plusNanos(1));
      if (!earlier.isEmpty()) {
        return Optional.of(earlier.last());
      }
    }
    return Optional.empty();
  }

  /** The times of one day. */
  private SortedSet<Instant> on(LocalDate day) {
    SortedSet<Instant> times = new TreeSet<>();
    if (cron.isOn(day)) {
      cron.times().forEach(time -> times.add(instant(day.atTime(time))));
    }
    return times;
  }

  private Instant instant(LocalDateTime local) {
    List<?> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition change = zone.getRules().getTransition(local);
      return change.getInstant();
    }
    return ZonedDateTime.of(local, zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
