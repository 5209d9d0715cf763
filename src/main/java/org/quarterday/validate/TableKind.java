package org.quarterday.validate;

import java.util.Locale;

/** The kinds of table that a return may hold. */
public enum TableKind {
  INDICATORS,
  ACTIONS,
  RISKS,
  NOTES;

  /** As receipts name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
