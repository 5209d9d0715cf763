package org.quarterday.accept;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every return as sent, under its own SHA-256, and the settings as each run used them. */
public final class Archive {
  private final RecordFolder record;

  public Archive(RecordFolder record) {
    this.record = record;
  }

  /**
   * A file kept in the archive.
   *
   * @param sha256 of the bytes kept
   */
  public record Kept(String sha256, String extension, Path path) {}

  /** One file of the settings: where it lies in its folder, and where it is now. */
  public record SettingsFile(String place, Path path) {}

  /** Makes the folders of a record, for its owner's eyes only. */
  public void create() throws IOException {
    Files.createDirectories(record.root().getParent());
    for (Path folder :
        List.of(
            record.root(), record.ledger(), record.returns(), record.root().resolve("settings"))) {
      createForOwner(folder);
    }
  }

  /** A folder that its owner alone may look into. */
  static void createForOwner(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /**
   * Keeps a return as it is now: what is hashed is what is kept, even if the file changes
   * meanwhile.
   */
  public Kept keep(Path file, String name) throws IOException {
    Path partial = Files.createTempFile(record.returns(), ".keeping-", ".part");
    try {
      String sha256 = copy(file, partial);
      String extension = extension(name);
      Path path = record.archived(sha256, extension);
      if (Files.exists(path)) {
        Files.delete(partial);
      } else {
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Kept(sha256, extension, path);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Keeps the settings once per content: a whole folder moved into its name in one step. */
  public void keepSettings(String sha256, List<SettingsFile> files) throws IOException {
    Path folder = record.settings(sha256);
    if (Files.exists(folder)) {
      return;
    }
    Path partial = Files.createTempDirectory(folder.getParent(), ".keeping-");
    for (SettingsFile file : files) {
      Path target = partial.resolve(file.place());
      Files.createDirectories(target.getParent());
      copy(file.path(), target);
    }
    Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The archived returns whose content is not what their name says. */
  public List<String> damaged() throws IOException {
    List<String> damaged = new ArrayList<>();
    try (var files = Files.newDirectoryStream(record.returns())) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean partial = name.startsWith(".");
        if (!partial && !name.startsWith(hash(file) + ".")) {
          damaged.add(name);
        }
      }
    }
    damaged.sort(Comparator.naturalOrder());
    return damaged;
  }

  /** Removes returns that were erased, wherever a run that was cut short may have left one. */
  public void forget(Set<String> erased) throws IOException {
    for (String sha256 : erased) {
      try (var files = Files.newDirectoryStream(record.returns(), sha256 + ".*")) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  /** Clears away what a run that was cut short had only half copied. */
  public void clear() throws IOException {
    for (Path folder : List.of(record.returns(), record.root().resolve("settings"))) {
      try (var entries = Files.newDirectoryStream(folder, ".keeping-*")) {
        for (Path entry : entries) {
          delete(entry);
        }
      }
    }
  }

  static void delete(Path entry) throws IOException {
    try (var below = Files.walk(entry)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The SHA-256 of a file as it is. */
  static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Copies a file to the disk itself; gives the SHA-256 of what was read. */
  static String copy(Path from, Path to) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
        OutputStream out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
    try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("This Java has no SHA-256", e));
    }
  }

  /** The ending under which a return of this name is kept. */
  public static String extension(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && last.matches("[a-z0-9]{1,10}") ? last : "bin";
  }
}
