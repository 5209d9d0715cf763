package org.quarterday.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.Recollection;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code changes COUNCIL PAPER --period P}: why its figures differ from what they were. */
@Command(
    name = "changes",
    description = "Why the figures of a paper differ between two issues or days, cause by cause.",
    mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Mixin private NamedPaper paper = new NamedPaper();

  @Option(
      names = "--from",
      paramLabel = "WHEN",
      description = "the number of an issue, or a day; else the newest issue")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "WHEN",
      description = "the number of an issue, or a day; else now")
  private @Nullable String to;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = paper.settings(workplace);
    Period about = paper.period(settings);
    LookUp lookUp = new LookUp(workplace, parent.console());
    String folder = settings.council().folder();
    Optional<String> text =
        lookUp
            .ask(
                folder,
                ledger ->
                    Recollection.of(
                            ledger,
                            lookUp.record(folder),
                            workplace.reader(),
                            settings,
                            Optional.empty())
                        .changes(
                            paper.name(),
                            about,
                            when(from),
                            when(to),
                            workplace.asOf(settings, Optional.empty())))
            .flatMap(found -> found);
    parent
        .console()
        .result(
            text.orElseThrow(
                () -> new UsageProblem("There is no such paper, issue or earlier record.")));
    return 0;
  }

  private static Recollection.When when(@Nullable String typed) {
    if (typed == null) {
      return Recollection.When.UNSAID;
    }
    String text = typed.strip();
    return text.matches("\\d{1,6}")
        ? new Recollection.When(Optional.of(Integer.valueOf(text)), Optional.empty())
        : new Recollection.When(Optional.empty(), Dates.date(text, "--from and --to"));
  }
}
