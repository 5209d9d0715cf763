package org.quarterday.render;

/** What is exempt: a passage or table whose name begins so, as in exempt-land.md. */
final class Exempt {
  private static final String BEGINNING = "exempt";

  private Exempt() {}

  static boolean is(String name) {
    return name.startsWith(BEGINNING);
  }

  /**
   * Exempt matter never reaches a page that may be published, drafts included.
   *
   * @return what is printed in its place
   */
  static String inItsPlace() {
    return "This part is exempt information and is in the exempt paper.";
  }
}
