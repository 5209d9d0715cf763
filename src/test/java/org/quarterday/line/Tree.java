package org.quarterday.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.quarterday.publish.Publisher;

/** What a folder holds: by place, a file's SHA-256, or that and when it was last written. */
final class Tree {
  private Tree() {}

  static Map<String, String> of(Path folder) {
    return walk(folder, false);
  }

  /** With times, so that a file written again with the same bytes is told apart. */
  static Map<String, String> withTimes(Path folder) {
    return walk(folder, true);
  }

  /** Without the one file that may hold a wall-clock time. */
  static Map<String, String> withoutRuns(Path out) {
    Map<String, String> tree = of(out);
    tree.remove("runs.html");
    return tree;
  }

  private static Map<String, String> walk(Path folder, boolean times) {
    Map<String, String> tree = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          String time = times ? " " + Files.getLastModifiedTime(path) : "";
          tree.put(
              folder.relativize(path).toString(),
              Publisher.sha256(Files.readAllBytes(path)) + time);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }
}
