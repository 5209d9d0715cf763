package org.quarterday.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Journal;
import org.quarterday.jobs.Deadline;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Schedule;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.period.WorkingDays;

/**
 * What the jobs of one council have to do, from their schedules and from the journal of what was
 * done: nothing else remembers what ran when. A time is met when a run of the job, as the job
 * describes it, has ended well since; until then it is due, or was missed.
 *
 * @param lines the journal, the oldest first
 */
public record Timetable(Settings settings, List<Journal.Line> lines, Instant now) {
  /** A job that skips what it missed runs within this time of when it was due, or not at all. */
  static final Duration STILL_NOW = Duration.ofHours(1);

  /** How far back it looks for a deadline that has passed: a job of every minute, for a day. */
  private static final int TIMES_LOOKED_AT = 24 * 60;

  private static final Set<String> WELL =
      Set.of(
          RunWords.outcome(RunOutcome.Kind.DONE),
          RunWords.outcome(RunOutcome.Kind.NOTHING_NEW),
          RunWords.COMPLETED);

  public Timetable {
    lines = List.copyOf(lines);
  }

  /** Where a job stands. */
  public enum State {
    /** It runs only when somebody runs it. */
    UNSCHEDULED,
    /** Its last time is met; it waits for the next. */
    WAITING,
    /** Its time has come. */
    DUE,
    /** Its time passed while nothing ran, and it is made up for once. */
    MISSED,
    /** It ran and failed, and is tried again. */
    FAILED,
    /** Its time passed while nothing ran, and it waits for the next. */
    SKIPPED
  }

  /**
   * One job.
   *
   * @param time the last time it was to run; empty for one that has none
   * @param next when it runs next: now, if it is due
   * @param deadline of the time that is not met yet, else of the next
   * @param late the deadline that passed before a run had ended; empty when none did
   * @param last its last run of any kind
   */
  public record Entry(
      JobFile job,
      State state,
      Optional<Instant> time,
      Optional<Instant> next,
      Optional<Instant> deadline,
      Optional<Instant> late,
      Optional<Journal.Line> last) {
    public boolean isDue() {
      return state == State.DUE || state == State.MISSED || state == State.FAILED;
    }
  }

  /** Every job, in order of name. */
  public List<Entry> entries() {
    return settings.jobs().stream().map(this::entry).toList();
  }

  /** One job. */
  public Entry entry(JobFile job) {
    Optional<Journal.Line> last =
        lines.stream().filter(l -> l.job().equals(job.name())).reduce((one, other) -> other);
    if (job.schedule().isEmpty()) {
      return new Entry(
          job,
          State.UNSCHEDULED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          last);
    }
    Schedule schedule = new Schedule(job.schedule().get(), zone());
    Optional<Instant> time = schedule.lastUpTo(now);
    State state = time.map(t -> state(job, t)).orElse(State.WAITING);
    Optional<Instant> following = schedule.nextAfter(now);
    boolean runsNow = state == State.DUE || state == State.MISSED || state == State.FAILED;
    Optional<Instant> awaited = state == State.WAITING ? following : time;
    return new Entry(
        job,
        state,
        time,
        runsNow ? Optional.of(now) : following,
        awaited.flatMap(t -> deadline(job, t)),
        late(job, schedule),
        last);
  }

  private State state(JobFile job, Instant time) {
    if (isMet(job, time)) {
      return State.WAITING;
    }
    boolean stillNow = !time.plus(STILL_NOW).isBefore(now);
    if (job.missed() == JobFile.Missed.SKIP && !stillNow) {
      return State.SKIPPED;
    }
    boolean failed =
        lines.stream().anyMatch(l -> isOf(job, l) && !WELL.contains(l.outcome()) && since(l, time));
    if (failed) {
      return State.FAILED;
    }
    return stillNow ? State.DUE : State.MISSED;
  }

  private boolean isMet(JobFile job, Instant time) {
    return lines.stream()
        .anyMatch(l -> isOf(job, l) && WELL.contains(l.outcome()) && since(l, time));
  }

  /** Whether a line is of the job as it describes itself: one for another period or day is not. */
  private static boolean isOf(JobFile job, Journal.Line line) {
    return line.job().equals(job.name())
        && line.period().equals(job.period().map(Period::code).orElse(RunRequest.LATEST))
        && job.asOf().map(day -> day.toString().equals(line.asOf())).orElse(true);
  }

  /** Whether a line says of a run that it ended since a time and was not for an earlier day. */
  private boolean since(Journal.Line line, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, zone());
    boolean ofItsDay =
        settings.job(line.job()).flatMap(JobFile::asOf).isPresent()
            || !LocalDate.parse(line.asOf()).isBefore(day);
    return !line.at().isBefore(time) && ofItsDay;
  }

  private Optional<Instant> deadline(JobFile job, Instant time) {
    WorkingDays workingDays = new WorkingDays(settings.council().calendar().bankHolidays());
    return job.deadline().map(d -> d.by(time, zone(), workingDays));
  }

  /**
   * The newest deadline that passed without a run since the time that it is for. A job with a day
   * of its own replays what is long over: nobody waits for it.
   */
  private Optional<Instant> late(JobFile job, Schedule schedule) {
    Optional<Instant> time = schedule.lastUpTo(now);
    if (job.deadline().isEmpty() || job.asOf().isPresent()) {
      return Optional.empty();
    }
    if (job.deadline().get().kind() == Deadline.Kind.DATE) {
      boolean ran = lines.stream().anyMatch(l -> isOf(job, l) && WELL.contains(l.outcome()));
      return deadline(job, now).filter(by -> !ran && !by.isAfter(now));
    }
    for (int i = 0; i < TIMES_LOOKED_AT && time.isPresent(); i++) {
      if (isMet(job, time.get())) {
        return Optional.empty();
      }
      Optional<Instant> by = deadline(job, time.get());
      if (by.isPresent() && !by.get().isAfter(now)) {
        return by;
      }
      time = schedule.lastUpTo(time.get().minusNanos(1));
    }
    return Optional.empty();
  }

  private ZoneId zone() {
    return settings.council().calendar().zone();
  }
}
