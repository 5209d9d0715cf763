package org.quarterday.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.Timetable;
import org.quarterday.jobs.CouncilFolders.JobPlace;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code due [COUNCIL]}: runs what is due now or was missed; for cron or a systemd timer. What ran
 * when is read from the record, so that starting it twice, or too often, does nothing more.
 */
@Command(
    name = "due",
    description = "Runs what is due now or was missed, and says which deadlines have passed.",
    mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(arity = "0..1", paramLabel = "COUNCIL", description = "one council; else all")
  private @Nullable String council;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    List<String> councils =
        council == null ? workplace.councils().names() : List.of(Objects.requireNonNull(council));
    int worst = 0;
    for (String each : councils) {
      if (parent.stop().isAsked()) {
        return Councils.worse(worst, Councils.FAILED);
      }
      int code =
          Councils.code(
              each, workplace.home(), parent.console(), () -> runDue(parent, workplace, each));
      worst = Councils.worse(worst, code);
    }
    return worst;
  }

  private static int runDue(Root parent, Workplace workplace, String council) {
    Settings settings = workplace.settings(council);
    Timetable timetable = Timetables.of(workplace, settings);
    int worst = Timetables.sayWhatIsLate(timetable, parent.console()) ? 1 : 0;
    boolean ran = false;
    for (Timetable.Entry entry : timetable.entries()) {
      if (entry.isDue() && !parent.stop().isAsked()) {
        ran = true;
        worst = Councils.worse(worst, run(parent, workplace, settings, entry.job()));
      }
    }
    if (!ran) {
      String name = settings.council().folder();
      parent
          .console()
          .say(name + ": " + Timetables.next(timetable) + " " + Timetables.needs(workplace, name));
    }
    return worst;
  }

  private static int run(Root parent, Workplace workplace, Settings settings, JobFile job) {
    return new JobRuns(workplace, parent.console(), parent.stop())
        .runIf(
            new JobPlace(settings.folder(), job.name()),
            JobRuns.Options.NONE,
            journal ->
                new Timetable(settings, journal, workplace.clock().instant()).entry(job).isDue());
  }
}
