package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Scratch;
import org.quarterday.batch.Rehearsal;
import org.quarterday.jobs.Settings;
import org.quarterday.jobs.SettingsFile;
import org.quarterday.publish.CsvText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code rehearse COUNCIL --with DIR}: what a changed settings folder would do. A folder without a
 * {@code council.yaml} is laid over the settings of now: its files stand where they would there,
 * and templates may lie in it directly.
 */
@Command(
    name = "rehearse",
    description = "Says what changed settings or templates would do; writes nothing.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "COUNCIL", description = "its name, or the path of its folder")
  private String council = "";

  @Option(
      names = "--with",
      paramLabel = "DIR",
      required = true,
      description = "a changed copy of its settings, or the files that change")
  private Path with = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", description = "what was due and decided by then")
  private @Nullable String asOf;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings now = workplace.settings(council);
    String name = now.council().folder();
    if (!Files.isDirectory(with)) {
      throw new UsageProblem("There is no folder " + with + ".");
    }
    LocalDate day = workplace.asOf(now, Dates.date(asOf, "--as-of"));
    try (Scratch scratch = Scratch.create()) {
      Settings tried = workplace.reader().read(laidOver(now, scratch.folder().resolve(name)));
      LookUp lookUp = new LookUp(workplace, parent.console());
      RecordFolder record = lookUp.record(name);
      Optional<List<Rehearsal.Change>> changes =
          lookUp.ask(
              name, ledger -> Rehearsal.of(ledger, record, workplace.reader(), now, tried, day));
      say(parent.console(), name, changes.orElse(List.of()));
    }
    return 0;
  }

  /** The settings as they would be, in a folder of their own. */
  private Path laidOver(Settings now, Path folder) throws IOException {
    boolean whole = Files.isRegularFile(with.resolve("council.yaml"));
    if (!whole) {
      for (SettingsFile file : now.snapshot().files()) {
        copy(file.path(), folder.resolve(file.place()));
      }
    }
    try (var paths = Files.walk(with)) {
      for (Path path : paths.toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          String place = with.relativize(path).toString();
          boolean template = place.endsWith(".ftl") || place.equals("style.css");
          boolean bare = !whole && template && path.getParent().equals(with);
          copy(path, folder.resolve(bare ? "templates/" + place : place));
        }
      }
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void say(Console console, String name, List<Rehearsal.Change> changes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("what", "name", "where", "now", "then"));
    changes.forEach(
        c -> rows.add(List.of(c.about().word(), c.name(), c.detail(), c.before(), c.after())));
    console.result(CsvText.of(rows));
    console.say(
        name
            + ": returns judged otherwise "
            + count(changes, Rehearsal.About.RETURN, Rehearsal.About.FINDING)
            + ", statuses that would change "
            + changes.stream().filter(c -> c.about() == Rehearsal.About.STATUS).count()
            + ", drafts that would read otherwise "
            + count(changes, Rehearsal.About.DRAFT)
            + ", issued papers "
            + count(changes, Rehearsal.About.ISSUED)
            + " (they stay as they are). Nothing was changed.");
  }

  private static long count(List<Rehearsal.Change> changes, Rehearsal.About... abouts) {
    return changes.stream()
        .filter(c -> List.of(abouts).contains(c.about()))
        .map(Rehearsal.Change::name)
        .distinct()
        .count();
  }
}
