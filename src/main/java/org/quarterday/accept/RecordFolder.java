package org.quarterday.accept;

import java.nio.file.Path;

/**
 * Where a council's record lies and what is in it (the contract, section 2). Only names: nothing is
 * read or written here.
 */
public record RecordFolder(Path root) {
  public static RecordFolder of(Path home, String council) {
    return new RecordFolder(home.resolve("record").resolve(council));
  }

  public Path ledger() {
    return root.resolve("ledger");
  }

  public Path returns() {
    return root.resolve("returns");
  }

  public Path settings(String sha256) {
    return root.resolve("settings").resolve(sha256);
  }

  public Path lock() {
    return root.resolve(".lock");
  }

  /** A return as sent. */
  public Path archived(String sha256, String extension) {
    return returns().resolve(sha256 + "." + extension);
  }
}
