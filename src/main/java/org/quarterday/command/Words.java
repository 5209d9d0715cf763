package org.quarterday.command;

import java.util.List;

/** Sentences that several commands end with. */
final class Words {
  private Words() {}

  /** What a run left for people to do. */
  static String needs(List<String> needs) {
    if (needs.isEmpty()) {
      return "Nothing needs anybody.";
    }
    return needs.size() == 1
        ? "One thing needs a person; see index.html."
        : needs.size() + " things need a person; see index.html.";
  }

  /** "60 files, 1,234 KB". */
  static String files(int count, long bytes) {
    long kilobytes = (bytes + 1023) / 1024;
    String grouped = Long.toString(kilobytes).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    return count + (count == 1 ? " file, " : " files, ") + grouped + " KB,";
  }

  static String problems(int count) {
    return count == 1
        ? "One thing must be put right; nothing was run."
        : count + " things must be put right; nothing was run.";
  }
}
