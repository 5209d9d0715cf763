package org.quarterday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whole texts as they were last read by a person and found right. {@code -Dgolden=accept} writes
 * them anew, to be reviewed like code.
 */
public final class Golden {
  private Golden() {}

  /** Fails at the first line that differs, by its number. */
  public static void holds(Path file, String text) {
    List<String> lines = text.lines().toList();
    List<String> expected = expected(file, lines);
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      assertThat(lines.get(i)).as("%s, line %d", file, i + 1).isEqualTo(expected.get(i));
    }
    assertThat(lines).as("%s, how many lines", file).hasSameSizeAs(expected);
  }

  /** The page without its style sheet, which changes for reasons of its own. */
  public static String withoutStyle(String page) {
    return page.replaceFirst("(?s)<style>.*?</style>", "<style>…</style>");
  }

  private static List<String> expected(Path file, List<String> lines) {
    try {
      if ("accept".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
      }
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
