package org.quarterday.accept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A record, copied whole to a folder of its own, and brought back from there. Every file is hashed
 * as it is read and again as it was written; a backup stands under its name only when all of it is
 * there and right.
 */
public final class Backup {
  private static final String RECORD = "record/";

  private final Path folder;

  /**
   * @param folder where the backup lies, or will
   */
  public Backup(Path folder) {
    this.folder = folder;
  }

  /**
   * What was taken or brought back.
   *
   * @param taken when the backup was taken
   */
  public record Done(String council, Instant taken, int files, long bytes) {}

  /** A backup that cannot be taken or brought back, in words. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String words) {
      super(words);
    }
  }

  /** Copies a record that nothing writes to: whoever calls holds its lock. */
  public Done take(RecordFolder record, String council, Instant now) throws IOException, Refused {
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new Refused(folder + " holds something already. Name a new folder for each backup.");
    }
    List<String> damaged = new Archive(record).damaged();
    if (!damaged.isEmpty()) {
      throw new Refused(
          "The record is damaged, and a backup of it would be too: the archived return "
              + damaged.get(0)
              + " is not what was sent. Keep the backups that you have.");
    }
    Path whole = folder.toAbsolutePath().normalize();
    Files.createDirectories(whole.getParent());
    Path partial = whole.resolveSibling("." + whole.getFileName() + ".part");
    deleteIfThere(partial);
    Archive.createForOwner(partial);
    Map<String, String> files = new TreeMap<>();
    long bytes = 0;
    for (String place : below(record.root())) {
      Path target = partial.resolve(RECORD + place);
      createAbove(target, partial);
      String sha256 = Archive.copy(record.root().resolve(place), target);
      if (!Archive.hash(target).equals(sha256)) {
        throw new Refused(target + " does not hold what was written to it: is the disk sound?");
      }
      files.put(RECORD + place, sha256);
      bytes += Files.size(target);
    }
    BackupList list = new BackupList(council, now, files);
    Files.writeString(partial.resolve(BackupList.NAME), list.text(), StandardCharsets.UTF_8);
    Files.deleteIfExists(whole);
    Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
    return new Done(council, now, files.size(), bytes);
  }

  /** The council whose record it is. */
  public String council() throws IOException, Refused {
    return list().council();
  }

  /** Brings a record back under a home that has none of this council. */
  public Done restore(RecordFolder record) throws IOException, Refused {
    BackupList list = list();
    if (Files.exists(record.root(), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(
          "There is a record of "
              + list.council()
              + " in "
              + record.root()
              + " already, and it is not overwritten. Move it away first, or name another --home.");
    }
    check(list);
    Files.createDirectories(record.root().getParent());
    Path partial = record.root().resolveSibling("." + list.council() + ".restoring");
    deleteIfThere(partial);
    Archive.createForOwner(partial);
    long bytes = 0;
    for (Map.Entry<String, String> file : new TreeMap<>(list.files()).entrySet()) {
      Path target = partial.resolve(file.getKey().substring(RECORD.length()));
      createAbove(target, partial);
      String sha256 = Archive.copy(folder.resolve(file.getKey()), target);
      if (!sha256.equals(file.getValue()) || !Archive.hash(target).equals(sha256)) {
        throw new Refused(file.getKey() + " changed while it was copied. Try again.");
      }
      bytes += Files.size(target);
    }
    Files.createFile(partial.resolve(record.lock().getFileName().toString()));
    Files.move(partial, record.root(), StandardCopyOption.ATOMIC_MOVE);
    return new Done(list.council(), list.taken(), list.files().size(), bytes);
  }

  /** Refuses a backup that is not, byte for byte and name for name, what was taken. */
  private void check(BackupList list) throws IOException, Refused {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> file : new TreeMap<>(list.files()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        wrong.add(file.getKey() + " is missing");
      } else if (!Archive.hash(path).equals(file.getValue())) {
        wrong.add(file.getKey() + " is not what was taken");
      }
    }
    for (String place : below(folder)) {
      if (!place.equals(BackupList.NAME) && !list.files().containsKey(place)) {
        wrong.add(place + " does not belong to it");
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refused(
          "The backup in " + folder + " is not whole: " + String.join("; ", wrong) + ".");
    }
  }

  private BackupList list() throws IOException, Refused {
    Path file = folder.resolve(BackupList.NAME);
    Optional<BackupList> list =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? BackupList.of(Files.readString(file, StandardCharsets.UTF_8))
            : Optional.empty();
    return list.orElseThrow(
        () ->
            new Refused(folder + " holds no backup: " + BackupList.NAME + " is not what it was."));
  }

  /** Every file below a folder, but the lock and what a copy that was cut short left. */
  private static TreeSet<String> below(Path root) throws IOException {
    TreeSet<String> places = new TreeSet<>();
    try (var paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        String place = root.relativize(path).toString().replace('\\', '/');
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
            && !place.equals(".lock")
            && !place.contains("/.keeping-")) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static void createAbove(Path target, Path top) throws IOException {
    Path folder = top;
    for (Path name : top.relativize(target.getParent())) {
      folder = folder.resolve(name);
      if (!Files.exists(folder)) {
        Archive.createForOwner(folder);
      }
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (var entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void deleteIfThere(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Archive.delete(path);
    }
  }
}
