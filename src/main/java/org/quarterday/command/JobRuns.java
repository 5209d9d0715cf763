package org.quarterday.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.batch.CouncilRun;
import org.quarterday.batch.RunOutcome;
import org.quarterday.batch.RunRequest;
import org.quarterday.jobs.CouncilFolders.JobPlace;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;

/** Runs one job and says how it ended. */
final class JobRuns {
  private final Workplace workplace;
  private final Console console;

  JobRuns(Workplace workplace, Console console) {
    this.workplace = workplace;
    this.console = console;
  }

  /** What a run may be told besides its job. */
  record Options(Optional<String> period, Optional<LocalDate> asOf, boolean strict) {
    static final Options NONE = new Options(Optional.empty(), Optional.empty(), false);
  }

  int run(JobPlace place, Options options) {
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
            line -> console.say(council + ": " + line));
    return said(council, run.run(), options.strict());
  }

  private int said(String council, RunOutcome outcome, boolean strict) {
    int code = outcome.kind().exitCode();
    if (code != 0) {
      console.say(council + ": " + outcome.did());
      return code;
    }
    outcome.papers().forEach(p -> console.result(Path.of(p) + "\n"));
    outcome.needs().forEach(n -> console.say(council + ": " + n));
    console.say(council + ": " + outcome.did() + ". " + needs(outcome.needs()));
    return strict && !outcome.whollyAccepted() ? 1 : 0;
  }

  private static String needs(List<String> needs) {
    if (needs.isEmpty()) {
      return "Nothing needs anybody.";
    }
    return needs.size() == 1
        ? "One thing needs a person; see index.html."
        : needs.size() + " things need a person; see index.html.";
  }
}
