package org.quarterday.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.Meeting;
import org.quarterday.council.Spelling;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodText;
import org.quarterday.render.PaperSpec;

/** What stands of a paper for one period, with the day of its meeting from the council's list. */
final class PaperSpecs {
  private PaperSpecs() {}

  static PaperSpec of(PaperSettings paper, Period period, Council council) {
    PaperSpec nearest = paper.forPeriod(period).spec();
    return nearest.meeting().isPresent()
        ? nearest
        : nearest.withMeeting(meeting(nearest, period, council));
  }

  /** The meeting that the council's list names for the paper and its period. */
  private static Optional<LocalDate> meeting(PaperSpec paper, Period period, Council council) {
    return council.work().meetings().stream()
        .filter(m -> Spelling.same(m.committee(), paper.committee()))
        .filter(m -> m.paper().isEmpty() || m.paper().equals(paper.name()))
        .filter(m -> isFor(m, period, council))
        .map(Meeting::date)
        .findFirst();
  }

  private static boolean isFor(Meeting meeting, Period period, Council council) {
    return PeriodText.read(meeting.period(), council.calendar().yearStarts())
        .period()
        .filter(period::equals)
        .isPresent();
  }
}
