package org.quarterday.validate;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  ERROR("must be put right"),
  QUERY("please check or explain"),
  NOTE("for information");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** As receipts name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
