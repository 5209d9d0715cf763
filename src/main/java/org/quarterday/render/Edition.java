package org.quarterday.render;

/**
 * Whether a paper is a draft, and what it says of itself.
 *
 * @param words "Draft, not for publication"; for an issue "published version 2, corrected"
 */
public record Edition(boolean draft, String words) {
  public static final Edition DRAFT = new Edition(true, "Draft, not for publication");

  /** The same of an exempt paper: no page of it says that it is published. */
  Edition exempt() {
    return new Edition(
        draft,
        draft
            ? "Exempt draft, not for publication"
            : "Exempt, not for publication: "
                + Wording.small(words).replaceFirst("^published ", ""));
  }
}
