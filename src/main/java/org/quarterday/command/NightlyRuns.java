package org.quarterday.command;

import java.util.List;
import org.quarterday.jobs.ConfigProblems;
import org.quarterday.jobs.CouncilFolders.JobPlace;

/** Every job named nightly, one council after another: one that fails does not keep the others. */
final class NightlyRuns {
  /** The worst first. */
  private static final List<Integer> WORST = List.of(3, 4, 2, 1, 0);

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
      int code = run(job);
      worst = WORST.indexOf(code) < WORST.indexOf(worst) ? code : worst;
    }
    console.say("The papers are in " + workplace.home().resolve("out") + ".");
    return worst;
  }

  private int run(JobPlace job) {
    String council = String.valueOf(job.councilFolder().getFileName());
    try {
      return new JobRuns(workplace, console).run(job, JobRuns.Options.NONE);
    } catch (ConfigProblems problems) {
      problems.problems().forEach(p -> console.say(council + ": " + p.words()));
      console.say(council + ": " + Words.problems(problems.problems().size()));
      return 2;
    } catch (RuntimeException fault) {
      console.say(council + ": Quarterday has a fault of its own: " + fault);
      return 3;
    }
  }
}
