package org.quarterday.render.pages;

/** How one service stands with what it owes for a period, the most pressing first. */
public enum ReturnState {
  LATE("late", "Late, nothing in", "red"),
  PART_IN("part-in", "Part in", "amber"),
  QUERIED("queried", "In, with queries", "amber"),
  AWAITED("awaited", "Not due yet", "unrated"),
  IN("in", "In", "green");

  private final String code;
  private final String words;
  private final String look;

  ReturnState(String code, String words, String look) {
    this.code = code;
    this.words = words;
    this.look = look;
  }

  /** As chase.csv names it. */
  public String code() {
    return code;
  }

  Sign sign() {
    return new Sign(look, words);
  }
}
