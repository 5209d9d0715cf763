package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.StarterFolder;
import org.quarterday.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code init DIR}: a council's folder to begin with. */
@Command(
    name = "init",
    description = "Makes a council's folder to begin with: settings that run, with examples.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  /** Where the starter council is, as its council.yaml says. */
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "DIR", description = "a new or empty folder, such as jobs/ourcouncil")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Path to = Objects.requireNonNull(folder).toAbsolutePath().normalize();
    refuseUnlessNew(to);
    LocalDate today = LocalDate.ofInstant(parent.workplace().clock().instant(), ZONE);
    Period first = Period.of(Period.monthOf(today, Month.APRIL).year());
    for (Map.Entry<String, byte[]> file : StarterFolder.files(first).entrySet()) {
      Path path = to.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Files.createDirectories(to.resolve(StarterFolder.RETURNS));
    parent.console().result(to + "\n");
    parent
        .console()
        .say("Begin with START-HERE.md; put returns into " + StarterFolder.RETURNS + "/.");
    return 0;
  }

  private static void refuseUnlessNew(Path to) throws IOException {
    String name = String.valueOf(to.getFileName());
    if (!StarterFolder.canBeCalled(name)) {
      throw new UsageProblem(
          "A council's folder is called by small letters, digits and dashes; “"
              + name
              + "” is not. Name it, for example, jobs/ourcouncil.");
    }
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(to)) {
        throw new UsageProblem(to + " is a file. Name a new folder.");
      }
      try (var entries = Files.list(to)) {
        if (entries.findAny().isPresent()) {
          throw new UsageProblem(to + " is not empty. Name a new folder; nothing was written.");
        }
      }
    }
  }
}
