package org.quarterday.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of every file of a pack, as {@code sha256sum --check} reads them, and behind them
 * that of the list itself.
 */
public final class PackList {
  /** Its name in a pack. */
  public static final String NAME = "pack.sha256";

  private static final String LAST = "# these lines: ";
  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private PackList() {}

  /** Writes it for all that a folder holds. */
  public static void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : PackArchive.names(folder)) {
      lines.append(hash(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    String text = lines.toString();
    Files.writeString(
        folder.resolve(NAME), text + LAST + hash(text) + "\n", StandardCharsets.UTF_8);
  }

  /** What a folder holds otherwise than its list says, a sentence each. */
  public static List<String> check(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(NAME + " is missing: this is no pack.");
    }
    List<String> wrong = new ArrayList<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int last = Math.max(0, text.lastIndexOf(LAST));
    String lines = text.substring(0, last);
    if (!text.substring(last).equals(LAST + hash(lines) + "\n")) {
      wrong.add(NAME + " was altered.");
    }
    Map<String, String> listed = new TreeMap<>();
    for (String line : lines.split("\n")) {
      Matcher entry = FILE.matcher(line);
      if (entry.matches()) {
        listed.put(entry.group(2), entry.group(1));
      }
    }
    Set<String> names = new TreeSet<>(PackArchive.names(folder));
    names.remove(NAME);
    for (Map.Entry<String, String> entry : listed.entrySet()) {
      if (!names.remove(entry.getKey())) {
        wrong.add(entry.getKey() + " is missing.");
      } else if (!hash(folder.resolve(entry.getKey())).equals(entry.getValue())) {
        wrong.add(entry.getKey() + " is not what was packed.");
      }
    }
    names.forEach(name -> wrong.add(name + " does not belong to the pack."));
    return wrong;
  }

  private static String hash(Path file) throws IOException {
    return Publisher.sha256(Files.readAllBytes(file));
  }

  private static String hash(String text) {
    return Publisher.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
