package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Scratch;
import org.quarterday.batch.Packs;
import org.quarterday.batch.Verifying;
import org.quarterday.publish.Manifest;
import org.quarterday.publish.ManifestFile;
import org.quarterday.publish.PackArchive;
import org.quarterday.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code verify FILE}: whether a pack, or the folder of an issue, is what it was. A pack needs
 * nothing but the program; a folder is compared with the record that it lies in, if it lies in one.
 */
@Command(
    name = "verify",
    description = "Works an issue out again and says where anything differs.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final int SHELVES = 5;

  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "FILE", description = "a pack, or the folder of an issue")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    if (!Files.exists(file)) {
      throw new UsageProblem("There is no file or folder " + file + ".");
    }
    Verifying verified =
        Files.isDirectory(file) ? folder(workplace, parent.console()) : pack(workplace);
    verified.remarks().forEach(parent.console()::say);
    verified.differences().forEach(d -> parent.console().result(d + "\n"));
    int count = verified.differences().size();
    parent
        .console()
        .say(
            count == 0
                ? file + ": everything is what it was."
                : file + ": " + count + (count == 1 ? " thing differs." : " things differ."));
    return count == 0 ? 0 : 1;
  }

  private Verifying pack(Workplace workplace) throws IOException {
    try (Scratch scratch = Scratch.create()) {
      List<String> damage = PackArchive.read(file, scratch.folder());
      Verifying inside = Verifying.pack(scratch.folder(), workplace.reader(), workplace.program());
      List<String> all = new ArrayList<>(damage);
      all.addAll(inside.differences());
      return new Verifying(all, inside.remarks());
    }
  }

  /** With the record around it, the issue is packed from there and its own files are looked at. */
  private Verifying folder(Workplace workplace, Console console) throws IOException {
    Path folder = file.toAbsolutePath().normalize();
    Verifying alone = Verifying.issue(folder);
    Optional<RecordFolder> record = recordOf(folder);
    Path manifestFile = folder.resolve(Manifest.FILE);
    if (record.isEmpty() || !Files.isRegularFile(manifestFile)) {
      return alone;
    }
    byte[] bytes = Files.readAllBytes(manifestFile);
    Optional<Manifest> manifest = ManifestFile.read(bytes);
    if (manifest.isEmpty()) {
      return alone;
    }
    List<String> differences = new ArrayList<>(alone.differences());
    List<String> remarks = new ArrayList<>();
    try (Scratch scratch = Scratch.create()) {
      Packs packs = new Packs(record.get(), workplace.reader());
      Optional<IssueRow> issue =
          new LookUp(workplace, console)
              .ask(record.get(), ledger -> lay(packs, ledger, manifest.get(), scratch.folder()))
              .flatMap(i -> i);
      if (issue.isEmpty()) {
        differences.add("The record knows of no such issue.");
        return new Verifying(differences, remarks);
      }
      if (!Publisher.sha256(bytes).equals(issue.get().manifest())) {
        differences.add(Manifest.FILE + " is not the one that the record knows.");
      }
      if (differences.isEmpty()) {
        Verifying whole = Verifying.pack(scratch.folder(), workplace.reader(), workplace.program());
        differences.addAll(whole.differences());
        remarks.addAll(whole.remarks());
      }
    }
    return new Verifying(differences, remarks);
  }

  private static Optional<IssueRow> lay(
      Packs packs, Ledger ledger, Manifest manifest, Path folder) {
    Optional<IssueRow> issue =
        Packs.find(ledger, manifest.period(), manifest.paper(), manifest.number());
    issue.ifPresent(i -> LookUp.work(() -> packs.lay(ledger, i, folder)));
    return issue;
  }

  /** record/&lt;council&gt;/issued/[exempt/]period/paper/number. */
  private static Optional<RecordFolder> recordOf(Path folder) {
    Path above = folder;
    for (int i = 0; i < SHELVES && above.getParent() != null; i++) {
      above = above.getParent();
      boolean issued = above.endsWith("issued");
      if (issued && Files.isDirectory(new RecordFolder(above.getParent()).ledger())) {
        return Optional.of(new RecordFolder(above.getParent()));
      }
    }
    return Optional.empty();
  }
}
