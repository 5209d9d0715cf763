package org.quarterday.render.sheets;

/**
 * How a box looks, and whether it may be filled in a sheet that is locked. {@code publish.sheets}
 * has one style for each, in this order.
 */
public enum Look {
  PLAIN,
  TITLE,
  QUIET,
  /** Over a column that is there to be read. */
  HEAD,
  /** Over a column that is there to be filled. */
  ENTRY_HEAD,
  /** Text that is not to be changed. */
  FIXED,
  FIXED_RIGHT,
  /** A number or word to be typed; unlocked. */
  ENTRY,
  /** Text to be typed, which stays text whatever it begins with; unlocked. */
  ENTRY_TEXT,
  /** Text as long as it comes. */
  WRAPPED,
  LINK,
  /** A cell as somebody typed it: text, whatever it begins with. */
  TYPED
}
