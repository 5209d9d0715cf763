package org.quarterday.render;

import org.quarterday.rollup.Unrated;

/** What people read of figures without a status. */
final class UnratedWords {
  private UnratedWords() {}

  /** Behind a count in a sentence: "two" + " are not due yet". */
  static String said(Unrated code, int count) {
    String be = Wording.agree(count, " is ", " are ");
    return switch (code) {
      case SUPPRESSED -> be + "suppressed";
      case NOT_DUE -> be + "not due yet";
      case NOT_RETURNED -> Wording.agree(count, " has", " have") + " had no return";
      case NO_DATA -> be + "not available";
      case NOT_COMPUTABLE -> " cannot be computed from what was sent";
      case BY_SERVICE -> be + "shown by service only";
      case INCOMPLETE -> be + "incomplete";
      case DATA_ONLY -> be + "for information, without a target to be held against";
      case TEXT_TARGET -> Wording.agree(count, " has a target", " have targets") + " in words";
    };
  }

  /** For the key: a sentence. */
  static String meaning(Unrated code) {
    return switch (code) {
      case SUPPRESSED -> "The number is too small to print without telling about single people.";
      case NOT_DUE -> "The value is not due yet, and nothing has been sent.";
      case NOT_RETURNED -> "The value was due and has not come.";
      case NO_DATA -> "The service has said that there is no value, and why.";
      case NOT_COMPUTABLE -> "The numbers from which it is worked out were not all sent.";
      case BY_SERVICE -> "Services' values are not combined; each is shown by itself.";
      case INCOMPLETE -> "Some returns are missing; the number holds what came, as it says.";
      case DATA_ONLY -> "Shown for information: there is nothing agreed to hold it against.";
      case TEXT_TARGET -> "The target is in words, which a number cannot be held against.";
    };
  }
}
