package org.quarterday.render.pages;

import org.quarterday.validate.Verdict;

/** What became of a return, as people read it, and the shape that stands beside the words. */
enum StatusWords {
  REJECTED("Rejected", "red"),
  PARTLY_ACCEPTED("Partly accepted", "amber"),
  HELD("Held", "blue"),
  ACCEPTED_WITH_QUERIES("Accepted with queries", "amber"),
  ACCEPTED("Accepted", "green"),
  UNCHANGED("Unchanged", "unrated");

  private final String words;
  private final String look;

  StatusWords(String words, String look) {
    this.words = words;
    this.look = look;
  }

  static StatusWords of(Verdict.Status status) {
    return valueOf(status.name());
  }

  String words() {
    return words;
  }

  Sign sign() {
    return new Sign(look, words);
  }
}
