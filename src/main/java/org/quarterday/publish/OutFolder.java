package org.quarterday.publish;

import java.nio.file.Path;
import java.util.List;
import org.quarterday.period.Period;

/**
 * Where a council's papers and pages lie (the contract, section 2). Only names: nothing is read or
 * written here.
 */
public record OutFolder(Path root) {
  /** The folders below it that are Quarterday's to clear. */
  static final List<String> OURS = List.of("receipts", "papers", "figures", "exempt");

  public static OutFolder of(Path home, String council) {
    return new OutFolder(home.resolve("out").resolve(council));
  }

  /** Where files are written whole before they are moved into place. */
  Path staging() {
    return root.resolve(".staging");
  }

  /** The folder of a paper, below the council's. */
  public static String paper(Period period, String paper, boolean isPublic) {
    return (isPublic ? "" : "exempt/") + "papers/" + period.code() + "/" + paper + "/";
  }
}
