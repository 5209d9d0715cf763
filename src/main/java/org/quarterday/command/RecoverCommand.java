package org.quarterday.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.RecordFolder;
import org.quarterday.batch.CouncilRun;
import org.quarterday.batch.RunOutcome;
import org.quarterday.batch.RunRequest;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recover}: completes runs that were cut short. A run does so by itself. */
@Command(
    name = "recover",
    description = "Completes runs that were cut short; the next run would do so by itself.",
    mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {
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
      int code =
          Councils.code(
              each, workplace.home(), parent.console(), () -> recover(parent, workplace, each));
      worst = Councils.worse(worst, code);
    }
    return worst;
  }

  private static int recover(Root parent, Workplace workplace, String council) {
    Settings settings = workplace.settings(council);
    String name = settings.council().folder();
    if (!new LedgerFiles(RecordFolder.of(workplace.home(), name)).exist()) {
      return 0;
    }
    RunOutcome outcome = recover(parent, workplace, settings);
    parent.console().say(name + ": " + outcome.did().replaceAll("\\.$", "") + ".");
    return outcome.kind().exitCode();
  }

  private static RunOutcome recover(Root parent, Workplace workplace, Settings settings) {
    JobFile none =
        new JobFile(
            "recover",
            "Completes what was cut short",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            JobFile.Missed.SKIP,
            Optional.empty());
    RunRequest request =
        new RunRequest(
            settings,
            none,
            Optional.empty(),
            workplace.today(settings),
            workplace.clock().instant(),
            workplace.program());
    String council = settings.council().folder();
    return new CouncilRun(
            request,
            workplace.home(),
            workplace.reader(),
            line -> parent.console().say(council + ": " + line),
            parent.stop())
        .recover();
  }
}
