package org.quarterday.render;

/**
 * Whether a paper is a draft, and what it says of itself.
 *
 * @param words "Draft, not for publication"; for an issue "published version 2, corrected"
 */
public record Edition(boolean draft, String words) {
  public static final Edition DRAFT = new Edition(true, "Draft, not for publication");
}
