package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup COUNCIL --to DIR}: a copy of a record, whole and checked, while it lives. */
@Command(
    name = "backup",
    description = "Copies a record whole to a new folder; waits for a run that is going.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "COUNCIL", description = "its name, or the path of its folder")
  private String council = "";

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "a new folder")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    String name = workplace.recordOf(council);
    LookUp lookUp = new LookUp(workplace, parent.console());
    if (!lookUp.hasRecord(name)) {
      throw new UsageProblem("There is no record of " + name + " in " + workplace.home() + ".");
    }
    Path folder = Objects.requireNonNull(to);
    Backup.Done done =
        lookUp.whileNothingWrites(
            name, record -> new Backup(folder).take(record, name, workplace.clock().instant()));
    parent.console().result(folder.toAbsolutePath().normalize() + "\n");
    parent.console().say(name + ": " + Words.files(done.files(), done.bytes()) + " backed up.");
    return 0;
  }
}
