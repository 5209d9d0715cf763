package org.quarterday.command;

import java.util.List;
import org.quarterday.batch.StopSignal;
import org.quarterday.jobs.CouncilFolders.JobPlace;

/** Every job named nightly, one council after another: one that fails does not keep the others. */
final class NightlyRuns {
  private final Workplace workplace;
  private final Console console;
  private final StopSignal stop;

  NightlyRuns(Workplace workplace, Console console, StopSignal stop) {
    this.workplace = workplace;
    this.console = console;
    this.stop = stop;
  }

  int run() {
    List<JobPlace> jobs = workplace.councils().withJob(Workplace.NIGHTLY);
    if (jobs.isEmpty()) {
      throw new UsageProblem(
          "There is no job named nightly under "
              + workplace.root().resolve("jobs")
              + ". Make a folder there for your council.");
    }
    int worst = 0;
    for (JobPlace job : jobs) {
      if (stop.isAsked()) {
        return Councils.worse(worst, Councils.FAILED);
      }
      String council = String.valueOf(job.councilFolder().getFileName());
      worst =
          Councils.worse(
              worst,
              Councils.code(
                  council,
                  workplace.home(),
                  console,
                  () -> new JobRuns(workplace, console, stop).run(job, JobRuns.Options.NONE)));
    }
    jobs.forEach(
        job ->
            console.say(
                "Where things stand: "
                    + workplace
                        .home()
                        .resolve("out")
                        .resolve(String.valueOf(job.councilFolder().getFileName()))
                        .resolve("index.html")));
    console.say("The papers are in " + workplace.home().resolve("out") + ".");
    return worst;
  }
}
