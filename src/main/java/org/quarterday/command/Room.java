package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Room on the disk: when it is used up, what fails is no fault of the program. */
final class Room {
  /** With less than this, in bytes, neither the ledger nor a paper can be relied on to grow. */
  static final long LEAST = 4L << 20;

  private static final int KIB = 1024;

  private Room() {}

  /** What the operator must do when something failed and the disk is full; else empty. */
  static Optional<String> lacking(Path home, long least) {
    try {
      Path there = home;
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      if (there == null) {
        return Optional.empty();
      }
      long left = Files.getFileStore(there).getUsableSpace();
      return left >= least
          ? Optional.empty()
          : Optional.of(
              String.format(
                  Locale.ROOT,
                  "The disk that holds %s is full, or nearly: %,d KiB are left. Make room and run it"
                      + " again; what was begun is completed first, and nothing is lost.",
                  home,
                  left / KIB));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
