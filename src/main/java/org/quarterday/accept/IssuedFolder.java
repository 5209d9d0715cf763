package org.quarterday.accept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The issued papers of a record, a folder for each, never written again. A folder is made whole out
 * of sight, then the ledger says that there is such an issue, then the folder is moved into its
 * place in one step: what a kill leaves undone, {@link #settle} does with the same bytes.
 */
public final class IssuedFolder {
  private static final String MAKING = ".making";

  private final Path root;

  public IssuedFolder(RecordFolder record) {
    this.root = record.root().resolve("issued");
  }

  /** Where an issue lies. */
  public Path of(IssueRow issue) {
    Path shelf = issue.isPublic() ? root : root.resolve("exempt");
    return shelf
        .resolve(issue.period())
        .resolve(issue.paper())
        .resolve(Integer.toString(issue.number()));
  }

  private Path making(IssueRow issue) {
    return root.resolve(MAKING)
        .resolve(issue.period() + "+" + issue.paper() + "+" + issue.number());
  }

  /** Makes the folder of an issue that the ledger does not know of yet. */
  public void make(IssueRow issue, Map<String, byte[]> files) throws IOException {
    Path folder = making(issue);
    if (Files.exists(folder)) {
      delete(folder);
    }
    makeFolders(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.write(path, file.getValue());
      try (FileChannel written = FileChannel.open(path, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      permit(path, "r--------");
    }
  }

  /**
   * Puts every issue that the ledger knows of into its place, and clears away what it does not know
   * of.
   *
   * @return those of which nothing is left, which must not be
   */
  public List<IssueRow> settle(List<IssueRow> issues) throws IOException {
    List<IssueRow> lost =
        issues.stream().filter(i -> !Files.exists(of(i)) && !Files.exists(making(i))).toList();
    for (IssueRow issue : issues) {
      if (!Files.exists(of(issue)) && Files.exists(making(issue))) {
        makeFolders(of(issue).getParent());
        Files.move(making(issue), of(issue), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    if (Files.exists(root.resolve(MAKING))) {
      delete(root.resolve(MAKING));
    }
    return lost;
  }

  /** The files of an issue, by name, of one that is only being made too: another may lay it in. */
  public Map<String, byte[]> read(IssueRow issue) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path folder = Files.exists(of(issue)) ? of(issue) : making(issue);
    try (var paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** For their owner's eyes only, down to the one asked for. */
  private void makeFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path each = folder; each.startsWith(root); each = each.getParent()) {
      permit(each, "rwx------");
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
