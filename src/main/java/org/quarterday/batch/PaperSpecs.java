package org.quarterday.batch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /**
   * The meeting that the council's list names for the paper and its period, else the first of that
   * committee after the period whose paper or period is not another one.
   */
  private static Optional<LocalDate> meeting(PaperSpec paper, Period period, Council council) {
    List<Meeting> possible =
        council.work().meetings().stream()
            .filter(m -> Spelling.same(m.committee(), paper.committee()))
            .filter(m -> m.paper().isEmpty() || m.paper().equals(paper.name()))
            .filter(m -> m.period().isEmpty() || isFor(m, period, council))
            .filter(m -> m.date().isAfter(period.lastDay()))
            .sorted(Comparator.comparing(Meeting::date))
            .toList();
    return possible.stream()
        .filter(m -> !m.period().isEmpty())
        .findFirst()
        .or(() -> possible.stream().findFirst())
        .map(Meeting::date);
  }

  private static boolean isFor(Meeting meeting, Period period, Council council) {
    return PeriodText.read(meeting.period(), council.calendar().yearStarts())
        .period()
        .filter(period::equals)
        .isPresent();
  }
}
