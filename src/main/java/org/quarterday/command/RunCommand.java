package org.quarterday.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code run JOB}: takes in, checks, accepts, combines, renders drafts. */
@Command(
    name = "run",
    description = "Takes in what has come, and renders the drafts of one job.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "JOB", description = "<council>/<job>, or the path of its file")
  private String job = "";

  @Option(names = "--period", paramLabel = "P", description = "the period to report")
  private @Nullable String period;

  @Option(names = "--as-of", paramLabel = "DATE", description = "the date to run as of")
  private @Nullable String asOf;

  @Option(names = "--strict", description = "end 1 when a return is not wholly accepted")
  private boolean strict;

  @Override
  public Integer call() {
    Root parent = java.util.Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    JobRuns.Options options =
        new JobRuns.Options(Optional.ofNullable(period), Dates.date(asOf, "--as-of"), strict);
    return new JobRuns(workplace, parent.console(), parent.stop())
        .run(workplace.councils().findJob(job), options);
  }
}
