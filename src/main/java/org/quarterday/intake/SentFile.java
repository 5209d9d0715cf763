package org.quarterday.intake;

import java.nio.file.Path;

/**
 * One thing found in the returns folder.
 *
 * @param place its path below the folder, parted by '/'
 * @param size in bytes; 0 unless it is a plain file
 */
public record SentFile(String place, Path path, Nature nature, long size) {

  /** What it is, before anything of it is read. */
  public enum Nature {
    PLAIN_FILE,
    /** A link, pipe, socket or device; not followed. */
    NOT_A_PLAIN_FILE,
    /** A file or folder that may not be read. */
    UNREADABLE
  }
}
