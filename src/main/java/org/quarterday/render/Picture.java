package org.quarterday.render;

/** Something drawn, as a value: what it says is decided before it is drawn. */
public sealed interface Picture permits TrendPicture, CountPicture {
  /** The drawing as markup that stands in a page. */
  String svg();
}
