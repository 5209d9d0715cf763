package org.quarterday.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The files that a council's settings consist of, in order of place: those at the top of its folder
 * that are settings, and all below {@code papers/} and {@code templates/}; never its returns.
 */
public record SettingsSnapshot(List<SettingsFile> files) {
  public SettingsSnapshot {
    files = files.stream().sorted(Comparator.comparing(SettingsFile::place)).toList();
  }

  /** SHA-256 over a line "sha256 place" for each file, in order of place. */
  public String sha256() {
    StringBuilder lines = new StringBuilder();
    files.forEach(f -> lines.append(f.sha256()).append("  ").append(f.place()).append('\n'));
    return hash(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
