package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.jobs.Settings;

/**
 * What papers ask for that this version does not do: said, so that nobody takes a whole report for
 * one part of it, or an ordinary paper for an exception.
 */
final class UnbuiltWishes {
  private UnbuiltWishes() {}

  static List<String> of(Settings settings) {
    List<String> wishes = new ArrayList<>();
    for (PaperSettings paper : settings.papers()) {
      if (!paper.spec().wishes().raise().isEmpty()) {
        wishes.add(wish(paper, "to be raised only when something calls for it"));
      }
      if (!paper.spec().wishes().encloses().isEmpty()) {
        wishes.add(wish(paper, "other papers to be laid in"));
      }
    }
    return wishes;
  }

  private static String wish(PaperSettings paper, String what) {
    return "The paper "
        + paper.name()
        + " asks for "
        + what
        + ". This version cannot do that: it is drawn whole, and somebody must see to it.";
  }
}
