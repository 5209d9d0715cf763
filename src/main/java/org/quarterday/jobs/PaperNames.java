package org.quarterday.jobs;

import java.util.Set;

/** What to say about a paper that is not there. */
final class PaperNames {
  private PaperNames() {}

  static String remedy(Written name, Set<String> papers) {
    return remedy(name.text(), papers);
  }

  static String remedy(String typed, Set<String> papers) {
    return Nearest.ask(
        typed,
        papers,
        papers.isEmpty()
            ? "This council has no folder papers/ yet."
            : "The papers are " + String.join(", ", papers) + ".");
  }
}
