package org.quarterday.render;

import java.util.List;
import java.util.Optional;

/** The words of a notice, made from what is printed otherwise. */
public final class Notices {
  private Notices() {}

  /**
   * @param kind "error", "late" or "finalised"
   * @param paper what was printed before: "version 1 of this paper"
   * @param by and {@code when}: who corrected it, on which day, in words
   */
  public static Notice of(
      String kind,
      String paper,
      String by,
      String when,
      String reason,
      List<Notice.Change> changes) {
    return new Notice(heading(kind), spoken(kind, paper, by, when, changes), reason, changes);
  }

  /**
   * The words have been revised.
   *
   * @param only whether nothing but the words has been
   */
  public static Notice ofWords(String paper, boolean only, Optional<String> reason) {
    return new Notice(
        "Revised words",
        "The words of this paper have been revised since "
            + paper
            + (only ? "; no figure changed." : " as well."),
        reason.orElse("the words were revised"),
        List.of());
  }

  private static String heading(String kind) {
    return switch (kind) {
      case "late" -> "Late return";
      case "finalised" -> "Final figures";
      default -> "Correction";
    };
  }

  /** A paragraph that can be read out: the figures first, then what follows from them. */
  private static String spoken(
      String kind, String paper, String by, String when, List<Notice.Change> changes) {
    String opening =
        switch (kind) {
          case "late" -> "A return that had not come when " + paper + " was published has come.";
          case "finalised" ->
              "Figures that were not final when " + paper + " was published are final now.";
          default -> "Figures in " + paper + " were wrong and have been corrected.";
        };
    String decided = " " + Wording.capital(by) + " decided this on " + when + ".";
    return opening + SpokenChanges.of(changes) + decided;
  }
}
