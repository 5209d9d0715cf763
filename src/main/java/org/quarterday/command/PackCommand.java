package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Scratch;
import org.quarterday.batch.Packs;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.PackArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code pack COUNCIL PAPER --period P --issue N --to FILE}: all that an issue was made from. */
@Command(
    name = "pack",
    description = "Packs an issue with all that it was made from, to be verified anywhere.",
    mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Mixin private NamedPaper paper = new NamedPaper();

  @Option(names = "--issue", paramLabel = "N", required = true, description = "its number")
  private int number;

  @Option(names = "--to", paramLabel = "FILE", required = true, description = "the archive (zip)")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = paper.settings(workplace);
    String name = settings.council().folder();
    String about = paper.period(settings).code();
    LookUp lookUp = new LookUp(workplace, parent.console());
    Packs packs = new Packs(lookUp.record(name), workplace.reader());
    Path archive = Objects.requireNonNull(to).toAbsolutePath().normalize();
    try (Scratch scratch = Scratch.create()) {
      Optional<IssueRow> packed =
          lookUp
              .ask(
                  name,
                  ledger -> {
                    Optional<IssueRow> issue = Packs.find(ledger, about, paper.name(), number);
                    issue.ifPresent(i -> LookUp.work(() -> packs.lay(ledger, i, scratch.folder())));
                    return issue;
                  })
              .flatMap(issue -> issue);
      IssueRow issue =
          packed.orElseThrow(
              () ->
                  new UsageProblem(
                      "There is no version "
                          + number
                          + " of "
                          + paper.name()
                          + " for "
                          + about
                          + "."));
      PackArchive.write(scratch.folder(), archive);
      parent.console().result(archive + "\n");
      parent.console().say(name + ": " + issue.words() + " of " + paper.name() + " is packed.");
      parent
          .console()
          .say("The SHA-256 of its manifest, as the record has it: " + issue.manifest() + ".");
      return 0;
    }
  }
}
