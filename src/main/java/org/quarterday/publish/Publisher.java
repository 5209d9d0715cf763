package org.quarterday.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Puts files where people look for them. First they are staged, out of sight; then each is moved
 * into place whole, those that are unchanged are not touched, and those that are no longer made are
 * removed. Both halves can be repeated after a kill.
 */
public final class Publisher {
  private final OutFolder out;

  public Publisher(OutFolder out) {
    this.out = out;
  }

  /** Writes everything that should stand in the folder, by place, without showing any of it. */
  public void stage(Map<String, byte[]> files) throws IOException {
    clearStaging();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = out.staging().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Files.createDirectories(out.staging());
  }

  /** Moves what is staged into place; gives the SHA-256 of every file that stands there now. */
  public Map<String, String> publish() throws IOException {
    Map<String, String> standing = new TreeMap<>();
    for (String place : below(out.staging())) {
      Path staged = out.staging().resolve(place);
      Path target = out.root().resolve(place);
      byte[] bytes = Files.readAllBytes(staged);
      standing.put(place, sha256(bytes));
      if (!same(target, bytes)) {
        makeRoom(target);
        Files.move(
            staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (String place : ours()) {
      if (!standing.containsKey(place)) {
        Files.delete(out.root().resolve(place));
      }
    }
    removeEmptyFolders();
    clearStaging();
    return standing;
  }

  /** Whether exactly these files stand in the folder, but for what others keep in their own. */
  public boolean stands(Map<String, String> files) throws IOException {
    if (!ours().equals(new TreeSet<>(files.keySet()))) {
      return false;
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = out.root().resolve(file.getKey());
      if (!sha256(Files.readAllBytes(path)).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  /**
   * What exempt papers lie in is for its owner's eyes only. A folder in a file's way is removed.
   */
  private void makeRoom(Path target) throws IOException {
    Path exempt = out.root().resolve("exempt");
    if (target.startsWith(exempt) && !Files.exists(exempt)) {
      Files.createDirectories(exempt);
      if (Files.getFileStore(exempt).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(exempt, PosixFilePermissions.fromString("rwx------"));
      }
    }
    for (Path above = target.getParent();
        above != null && above.startsWith(out.root()) && !above.equals(out.root());
        above = above.getParent()) {
      if (Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(above);
      }
    }
    Files.createDirectories(target.getParent());
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      deleteAll(target);
    }
  }

  /** The files below a folder, parted by '/', in order; what is staged is not part of it. */
  private List<String> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(path -> folder.equals(out.staging()) || !path.startsWith(out.staging()))
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> place(folder.relativize(path)))
          .sorted()
          .toList();
    }
  }

  /** Name by name: where '/' parts the names of folders, a '\\' may be part of one. */
  private static String place(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** The files that are Quarterday's to clear. */
  private Set<String> ours() throws IOException {
    Set<String> ours = new TreeSet<>();
    for (String place : below(out.root())) {
      if (!place.contains("/") || OutFolder.OURS.contains(place.substring(0, place.indexOf('/')))) {
        ours.add(place);
      }
    }
    return ours;
  }

  private void removeEmptyFolders() throws IOException {
    for (String ours : OutFolder.OURS) {
      Path folder = out.root().resolve(ours);
      if (Files.isDirectory(folder)) {
        try (var paths = Files.walk(folder)) {
          for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
              deleteIfEmpty(path);
            }
          }
        }
      }
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException stillInUse) {
      // Something stands in it: it stays.
      return;
    }
  }

  private void clearStaging() throws IOException {
    if (Files.exists(out.staging())) {
      deleteAll(out.staging());
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The SHA-256 of bytes, 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
