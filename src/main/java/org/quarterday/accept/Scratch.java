package org.quarterday.accept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is there while something is worked out, and gone afterwards. */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  public static Scratch create() throws IOException {
    return new Scratch(Files.createTempDirectory("quarterday-"));
  }

  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Archive.delete(folder);
  }
}
