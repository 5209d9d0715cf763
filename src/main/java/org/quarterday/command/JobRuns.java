package org.quarterday.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterday.accept.Journal;
import org.quarterday.batch.CouncilRun;
import org.quarterday.batch.RunOutcome;
import org.quarterday.batch.RunRequest;
import org.quarterday.batch.StopSignal;
import org.quarterday.jobs.CouncilFolders.JobPlace;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;

/** Runs one job and says how it ended. */
final class JobRuns {
  private final Workplace workplace;
  private final Console console;
  private final StopSignal stop;

  JobRuns(Workplace workplace, Console console, StopSignal stop) {
    this.workplace = workplace;
    this.console = console;
    this.stop = stop;
  }

  /** What a run may be told besides its job. */
  record Options(Optional<String> period, Optional<LocalDate> asOf, boolean strict) {
    static final Options NONE = new Options(Optional.empty(), Optional.empty(), false);
  }

  int run(JobPlace place, Options options) {
    return runIf(place, options, journal -> true);
  }

  /**
   * @param stillWanted is asked once no other run can begin
   */
  int runIf(JobPlace place, Options options, Predicate<List<Journal.Line>> stillWanted) {
    Settings settings = workplace.reader().read(place.councilFolder());
    JobFile job =
        settings
            .job(place.job())
            .orElseThrow(() -> new UsageProblem("There is no job " + place.job() + "."));
    LocalDate asOf = options.asOf().or(job::asOf).orElseGet(() -> workplace.today(settings));
    Optional<Period> period = options.period().map(p -> Dates.period(p, settings)).or(job::period);
    RunRequest request =
        new RunRequest(
            settings, job, period, asOf, workplace.clock().instant(), workplace.program());
    String council = settings.council().folder();
    CouncilRun run =
        new CouncilRun(
            request,
            workplace.home(),
            workplace.reader(),
            line -> console.say(council + ": " + line),
            stop);
    return said(council, run.runIf(stillWanted), options.strict());
  }

  private int said(String council, RunOutcome outcome, boolean strict) {
    int code = outcome.kind().exitCode();
    if (code != 0) {
      console.say(council + ": " + outcome.did());
      if (code == Councils.FAILED) {
        Room.lacking(workplace.home(), Room.LEAST)
            .ifPresent(words -> console.say(council + ": " + words));
      }
      return code;
    }
    outcome.papers().forEach(p -> console.result(Path.of(p) + "\n"));
    outcome.needs().forEach(n -> console.say(council + ": " + n));
    console.say(council + ": " + outcome.did() + ". " + Words.needs(outcome.needs()));
    return outcome.settingsNotApplied() || strict && !outcome.whollyAccepted() ? 1 : 0;
  }
}
