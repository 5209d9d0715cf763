package org.quarterday.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Journal;
import org.quarterday.batch.JobOutlook;
import org.quarterday.batch.Timetable;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.jobs.Cron;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Period;
import org.quarterday.publish.CsvText;
import org.quarterday.render.Wording;
import org.quarterday.rollup.Obligation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code schedule [COUNCIL]}: what runs next and why, in the council's own time. */
@Command(
    name = "schedule",
    description = "What runs next and why, what it would report, and what it waits for.",
    mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {
  private static final List<String> NAMES =
      List.of(
          "council",
          "job",
          "next",
          "why",
          "period",
          "waits-for",
          "deadline",
          "last-run",
          "outcome");

  @ParentCommand private @Nullable Root root;

  @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "one council; else all")
  private @Nullable String council;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    List<String> councils =
        council == null ? workplace.councils().names() : List.of(Objects.requireNonNull(council));
    List<List<String>> rows = new ArrayList<>();
    rows.add(NAMES);
    int worst = 0;
    for (String each : councils) {
      int code =
          Councils.code(
              each,
              workplace.home(),
              parent.console(),
              () -> add(workplace, parent.console(), each, rows));
      worst = Councils.worse(worst, code);
    }
    parent.console().result(CsvText.of(rows));
    return worst;
  }

  private static int add(
      Workplace workplace, Console console, String council, List<List<String>> rows) {
    Settings settings = workplace.settings(council);
    String name = settings.council().folder();
    ZoneId zone = settings.council().calendar().zone();
    Timetable timetable = Timetables.of(workplace, settings);
    for (Timetable.Entry entry : timetable.entries()) {
      LocalDate asOf =
          entry
              .job()
              .asOf()
              .orElseGet(() -> LocalDate.ofInstant(entry.next().orElse(timetable.now()), zone));
      JobOutlook outlook = outlook(workplace, console, settings, entry.job(), asOf);
      rows.add(
          List.of(
              name,
              entry.job().name(),
              local(entry.next(), zone),
              why(entry, zone),
              Wording.list(outlook.periods().stream().map(Period::words).toList()),
              awaited(settings.council(), outlook.awaited()),
              local(entry.deadline(), zone),
              local(entry.last().map(Journal.Line::at), zone),
              entry.last().map(Journal.Line::outcome).orElse("")));
    }
    Timetables.sayWhatIsLate(timetable, console);
    console.say(name + ": " + Timetables.next(timetable) + " " + Timetables.needs(workplace, name));
    return 0;
  }

  private static JobOutlook outlook(
      Workplace workplace, Console console, Settings settings, JobFile job, LocalDate asOf) {
    String name = settings.council().folder();
    LookUp lookUp = new LookUp(workplace, console);
    if (!lookUp.hasRecord(name)) {
      return JobOutlook.ofNothing(settings, job, asOf);
    }
    return lookUp
        .ask(name, ledger -> JobOutlook.of(settings, job, asOf, ledger))
        .orElseGet(() -> JobOutlook.ofNothing(settings, job, asOf));
  }

  private static String why(Timetable.Entry entry, ZoneId zone) {
    String cron = entry.job().schedule().map(Cron::text).orElse("");
    String time = local(entry.time(), zone);
    return switch (entry.state()) {
      case UNSCHEDULED -> "it has no schedule and runs when somebody runs it";
      case WAITING -> "at the time that its schedule names, " + cron;
      case DUE -> "it is due since " + time;
      case MISSED -> "it was due at " + time + " and nothing ran; that is made up for once";
      case FAILED -> "its run failed and is tried again";
      case SKIPPED -> "it was due at " + time + " and nothing ran; it skips what it missed";
    };
  }

  private static String awaited(Council council, List<Obligation> awaited) {
    List<String> sentences = new ArrayList<>();
    Set<Period> periods = new LinkedHashSet<>();
    awaited.forEach(owed -> periods.add(owed.part()));
    for (Period period : periods) {
      List<Obligation> owed = awaited.stream().filter(o -> o.part().equals(period)).toList();
      Set<String> names = new LinkedHashSet<>();
      owed.forEach(
          o ->
              names.add(
                  council
                      .catalogue()
                      .service(o.service())
                      .map(Service::name)
                      .orElse("the council")));
      sentences.add(
          owed.size()
              + (owed.size() == 1 ? " value" : " values")
              + " for "
              + period.words()
              + " from "
              + Wording.list(List.copyOf(names))
              + ", due by "
              + EnglishDate.words(owed.get(0).due()));
    }
    return sentences.isEmpty() ? "nothing" : String.join("; ", sentences);
  }

  static String local(Optional<Instant> instant, ZoneId zone) {
    return instant
        .map(i -> LocalDateTime.ofInstant(i, zone).truncatedTo(ChronoUnit.SECONDS).toString())
        .orElse("");
  }
}
