package org.quarterday.line;

import java.util.List;

/** How a command ended, and what it said. */
record Ended(int code, String results, String messages) {
  List<String> lines() {
    return results.lines().toList();
  }

  String lastMessage() {
    List<String> all = messages.lines().toList();
    return all.isEmpty() ? "" : all.get(all.size() - 1);
  }
}
