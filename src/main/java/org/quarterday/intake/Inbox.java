package org.quarterday.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterday.intake.SentFile.Nature;

/**
 * The folder where returns lie: what is in it, in a fixed order, and the fingerprint of each.
 *
 * <p>Ignored, files and folders alike (the contract, section 5): names beginning {@code .} or
 * {@code ~$}, ending {@code .tmp} or {@code .part}, and what systems leave behind. Folders are
 * searched to the bottom; links are never followed, but the folder itself may be one.
 */
public final class Inbox {

  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of(
          "thumbs.db",
          "ehthumbs.db",
          "desktop.ini",
          "__macosx",
          "$recycle.bin",
          "system volume information",
          "lost+found");

  private Inbox() {}

  /** What the folder holds, in the order of the places. */
  public static Listing list(Path folder) throws InboxUnavailable {
    if (!Files.isDirectory(folder)) {
      throw new InboxUnavailable("The returns folder " + folder + " is not there.");
    }
    List<SentFile> found = new ArrayList<>();
    Deque<Place> open = new ArrayDeque<>();
    try {
      look(folder, "", found, open);
    } catch (IOException e) {
      throw new InboxUnavailable("The returns folder " + folder + " cannot be read.", e);
    }
    while (!open.isEmpty()) {
      Place place = open.pop();
      try {
        look(place.path, place.name + "/", found, open);
      } catch (IOException e) {
        found.add(new SentFile(place.name, place.path, Nature.UNREADABLE, 0));
      }
    }
    found.sort(Comparator.comparing(SentFile::place));
    return new Listing(found);
  }

  /** The SHA-256 of a file's content, 64 hexadecimal digits. */
  public static String fingerprint(SentFile file) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private record Place(String name, Path path) {}

  private static void look(Path folder, String prefix, List<SentFile> found, Deque<Place> open)
      throws IOException {
    List<SentFile> here = new ArrayList<>();
    List<Place> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path path : entries) {
        String name = name(path);
        if (!isIgnored(name)) {
          classify(prefix + name, path, here, folders);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.addAll(here);
    open.addAll(folders);
  }

  private static void classify(String place, Path path, List<SentFile> files, List<Place> folders) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      files.add(new SentFile(place, path, Nature.UNREADABLE, 0));
      return;
    }
    if (attributes.isDirectory()) {
      folders.add(new Place(place, path));
    } else if (!attributes.isRegularFile()) {
      files.add(new SentFile(place, path, Nature.NOT_A_PLAIN_FILE, 0));
    } else {
      Nature nature = Files.isReadable(path) ? Nature.PLAIN_FILE : Nature.UNREADABLE;
      files.add(new SentFile(place, path, nature, attributes.size()));
    }
  }

  private static boolean isIgnored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || lower.endsWith(".tmp")
        || lower.endsWith(".part")
        || LEFT_BY_SYSTEMS.contains(lower);
  }

  /** Two names that are no text would look alike: such a one goes by a hash of its very bytes. */
  private static String name(Path path) {
    String name = path.getFileName().toString();
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    String raw = path.toUri().getRawPath();
    byte[] bytes = raw.substring(raw.lastIndexOf('/') + 1).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
