package org.quarterday.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Journal;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Seal;
import org.quarterday.batch.Timetable;
import org.quarterday.jobs.Settings;
import org.quarterday.period.EnglishDate;

/** The timetable of a council, and what is said of it. */
final class Timetables {
  private Timetables() {}

  /** From the journal in the record; it needs neither ledger nor lock. */
  static Timetable of(Workplace workplace, Settings settings) {
    RecordFolder record = RecordFolder.of(workplace.home(), settings.council().folder());
    try {
      return new Timetable(settings, new Journal(record).lines(), workplace.clock().instant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence for each job whose deadline has passed before its run had ended. */
  static List<String> late(Timetable timetable) {
    ZoneId zone = timetable.settings().council().calendar().zone();
    return timetable.entries().stream()
        .filter(entry -> entry.late().isPresent())
        .map(
            entry ->
                "the job "
                    + entry.job().name()
                    + " had to be done by "
                    + by(entry.late().get(), zone)
                    + ", and "
                    + (entry.state() == Timetable.State.FAILED ? "it failed." : "it has not run."))
        .toList();
  }

  /** Says them; gives whether there were any. */
  static boolean sayWhatIsLate(Timetable timetable, Console console) {
    String council = timetable.settings().council().folder();
    List<String> late = late(timetable);
    late.forEach(sentence -> console.say(council + ": " + sentence));
    return !late.isEmpty();
  }

  /** "Nothing is due until 14 November 2017, 06:00 (nightly)." */
  static String next(Timetable timetable) {
    ZoneId zone = timetable.settings().council().calendar().zone();
    List<Timetable.Entry> due = timetable.entries().stream().filter(e -> e.isDue()).toList();
    if (!due.isEmpty()) {
      return "Due now: "
          + String.join(", ", due.stream().map(entry -> entry.job().name()).toList())
          + ".";
    }
    Optional<Timetable.Entry> next =
        timetable.entries().stream()
            .filter(entry -> entry.next().isPresent())
            .min(Comparator.comparing(entry -> entry.next().orElseThrow()));
    return next.map(
            entry ->
                "Nothing is due until "
                    + words(entry.next().orElseThrow(), zone)
                    + " ("
                    + entry.job().name()
                    + ").")
        .orElse("No job has a schedule.");
  }

  /** What needs whom, as the last run left it. */
  static String needs(Workplace workplace, String council) {
    try {
      return new Seal(RecordFolder.of(workplace.home(), council))
          .read()
          .map(last -> Words.needs(last.needs()))
          .orElse("It has no run that ended well.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Midnight is the end of the day before. */
  private static String by(Instant deadline, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(deadline, zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "the end of " + EnglishDate.words(local.toLocalDate().minusDays(1))
        : words(deadline, zone);
  }

  private static String words(Instant instant, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    LocalTime time = local.toLocalTime().withSecond(0).withNano(0);
    return EnglishDate.words(local.toLocalDate()) + ", " + time;
  }
}
