package org.quarterday.accept;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup holds: of which council, taken when, and every file with its SHA-256. As text it is
 * what {@code sha256sum --check} reads, with the rest in comment lines before it.
 *
 * @param files SHA-256 by place below the backup's folder
 */
record BackupList(String council, Instant taken, Map<String, String> files) {
  /** Its name in a backup. */
  static final String NAME = "backup.sha256";

  private static final String FIRST = "# quarterday-backup 1";
  private static final String COUNCIL = "# council ";
  private static final String TAKEN = "# taken ";
  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})  (record/.+)");
  private static final Pattern COUNCIL_NAME = Pattern.compile("[a-z0-9-]{1,64}");

  BackupList {
    files = Map.copyOf(files);
  }

  String text() {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    text.append(COUNCIL).append(council).append('\n').append(TAKEN).append(taken).append('\n');
    new TreeMap<>(files)
        .forEach((place, sha256) -> text.append(sha256).append("  ").append(place).append('\n'));
    return text.toString();
  }

  /** Empty when it is no such list, or names a place that lies outside the backup. */
  static Optional<BackupList> of(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[0].equals(FIRST)) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    for (int i = 3; i < lines.length - 1; i++) {
      Matcher file = FILE.matcher(lines[i]);
      if (!file.matches() || leadsElsewhere(file.group(2))) {
        return Optional.empty();
      }
      files.put(file.group(2), file.group(1));
    }
    boolean headed = lines[1].startsWith(COUNCIL) && lines[2].startsWith(TAKEN);
    if (!headed || !lines[lines.length - 1].isEmpty()) {
      return Optional.empty();
    }
    String council = lines[1].substring(COUNCIL.length());
    try {
      Instant taken = Instant.parse(lines[2].substring(TAKEN.length()));
      return COUNCIL_NAME.matcher(council).matches()
          ? Optional.of(new BackupList(council, taken, files))
          : Optional.empty();
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  private static boolean leadsElsewhere(String place) {
    for (String name : place.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
        return true;
      }
    }
    return place.contains("\\");
  }
}
