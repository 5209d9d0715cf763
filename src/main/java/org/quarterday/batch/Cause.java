package org.quarterday.batch;

/** Why a figure is otherwise than it was. */
enum Cause {
  CORRECTED("a corrected value", false),
  LATE("a late return", false),
  FINAL("a final figure", false),
  NEW_DATA("new data", false),
  MEMBERSHIP("which indicators there are and what they measure", true),
  TARGET("a changed target", true),
  RULE("a changed rule or tolerance", true);

  private final String words;
  private final boolean method;

  Cause(String words, boolean method) {
    this.words = words;
    this.method = method;
  }

  String words() {
    return words;
  }

  /** Whether it says nothing of what was achieved. */
  boolean isMethod() {
    return method;
  }

  static Cause ofCorrection(String kind) {
    return switch (kind) {
      case "late" -> LATE;
      case "finalised" -> FINAL;
      default -> CORRECTED;
    };
  }
}
