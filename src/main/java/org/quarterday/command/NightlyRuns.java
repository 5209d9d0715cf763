package org.quarterday.command;

import java.util.List;
import org.quarterday.jobs.CouncilFolders.JobPlace;

/** Every job named nightly, one council after another: one that fails does not keep the others. */
final class NightlyRuns {
  private final Workplace workplace;
  private final Console console;

  NightlyRuns(Workplace workplace, Console console) {
    this.workplace = workplace;
    this.console = console;
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
      String council = String.valueOf(job.councilFolder().getFileName());
      worst =
          Councils.worse(
              worst,
              Councils.code(
                  council,
                  console,
                  () -> new JobRuns(workplace, console).run(job, JobRuns.Options.NONE)));
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
