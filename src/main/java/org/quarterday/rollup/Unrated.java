package org.quarterday.rollup;

import java.util.Locale;

/** Why a figure has no status, in the order in which reasons are looked for (section 7). */
public enum Unrated {
  SUPPRESSED("suppressed"),
  NOT_DUE("not due yet"),
  NOT_RETURNED("no return received"),
  NO_DATA("not available"),
  NOT_COMPUTABLE("cannot be computed"),
  BY_SERVICE("shown by service"),
  INCOMPLETE("incomplete"),
  DATA_ONLY("data only"),
  TEXT_TARGET("target in words");

  private final String word;

  Unrated(String word) {
    this.word = word;
  }

  /** As files have it: "not-returned". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As people read it in a table. */
  public String word() {
    return word;
  }
}
