package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Backup;
import org.quarterday.accept.RecordFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code restore DIR}, or {@code restore COUNCIL --from DIR}: brings a record back where there is
 * none. Needs no settings: they may be what was lost.
 */
@Command(
    name = "restore",
    description = "Brings a record back from a backup, where there is none of that council.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(
      paramLabel = "DIR",
      description = "the folder of a backup; or the council, and the folder with --from")
  private String what = "";

  @Option(names = "--from", paramLabel = "DIR", description = "the folder of a backup")
  private @Nullable Path from;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Path folder = from == null ? Path.of(what) : Objects.requireNonNull(from);
    try {
      Backup backup = new Backup(folder);
      String council = backup.council();
      if (from != null && !Path.of(what).endsWith(council)) {
        throw new UsageProblem(folder + " is a backup of " + council + ", not of " + what + ".");
      }
      RecordFolder record = RecordFolder.of(workplace.home(), council);
      Backup.Done done = backup.restore(record);
      parent.console().result(record.root() + "\n");
      parent
          .console()
          .say(
              council
                  + ": "
                  + Words.files(done.files(), done.bytes())
                  + " brought back, as they were on "
                  + done.taken()
                  + ". The next run makes its papers and pages again.");
      return 0;
    } catch (Backup.Refused refused) {
      throw new UsageProblem(String.valueOf(refused.getMessage()));
    }
  }
}
